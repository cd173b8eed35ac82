// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Generator {
    /// What comes of the documents that only the tests use: typed endpoints, compiled by the package's tests, and the
    /// description, as text.
    ///
    /// - Parameter package: The package's folder.
    /// - Throws: As ``init(folder:)`` and ``files()``.
    public static func referenceFiles(of package: URL) throws -> [GeneratedFile] {
        let tests = "Tools/Tests/APIGeneratorTests/Reference"
        let files = try Generator(folder: package.appending(path: "\(tests)/API")).files()
        return files.compactMap { file in
            let name = String(file.path.split(separator: "/").last ?? "")
            let folder = file.path.dropLast(name.count)
            if folder.hasPrefix("Sources/WeChatPayAPIReference/Generated/Reference") {
                return GeneratedFile(path: "Tests/WeChatPayTypedTests/Reference/Generated/\(name)", text: file.text)
            }
            if folder == "Sources/WeChatPayDescription/Generated/" {
                return GeneratedFile(path: "\(tests)/Description/\(name).txt", text: file.text)
            }
            return nil
        }
    }
}
