// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayDiagnosis

/// Where messages can be had by their `Request-ID`, for a name that is no file.
///
/// A running sandbox is such a place; see ``SandboxArchive``.
protocol MessageArchive: Sendable {
    /// The exchange with this id; `nil` where it is not known.
    func exchange(requestID: String) async throws -> CapturedExchange?
}

/// The FILE of `explain`.
struct MessageSource {
    private let name: String
    /// Asked for names that are no files and look like a `Request-ID`.
    var archive: (any MessageArchive)?

    init(_ name: String, archive: (any MessageArchive)? = nil) {
        self.name = name
        self.archive = archive
    }

    /// Reads the message.
    ///
    /// - Throws: ``UsageError`` for a file that cannot be read or understood.
    func exchange() async throws -> CapturedExchange {
        if isInArchive {
            guard let archive else {
                throw UsageError(
                    "There is no file \(Wrapping.printable(name)). It looks like a Request-ID, but no sandbox is known to "
                        + "ask for it; save the message to a file.")
            }
            guard let exchange = try await archive.exchange(requestID: name) else {
                throw UsageError("No request \(Wrapping.printable(name)) is known.")
            }
            return exchange
        }
        let bytes = try Self.bytes(ofFile: name, option: nil)
        do { return try CapturedExchange(reading: bytes) } catch {
            throw UsageError("\(Shown.file(name)) cannot be understood. \(error)")
        }
    }

    /// Whether the name is a `Request-ID`, and no file's.
    var isInArchive: Bool { name != "-" && !FileManager.default.fileExists(atPath: name) && Self.isRequestID(name) }

    /// WeChat Pay's `Request-ID`: 08, then hexadecimal digits, with a number behind a hyphen.
    static func isRequestID(_ text: String) -> Bool {
        text.hasPrefix("08") && (10...128).contains(text.utf8.count)
            && text.allSatisfy { $0.isASCII && $0.isHexDigit || $0 == "-" }
    }

    /// The bytes of a file, or of stdin; at most as many as are understood.
    static func bytes(ofFile name: String, option: String?) throws -> [UInt8] {
        let place = option.map { " of \($0)" } ?? ""
        let shown = Shown.file(name)
        let handle: FileHandle
        if name == "-" {
            handle = .standardInput
        } else {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), !isFolder.boolValue,
                let file = FileHandle(forReadingAtPath: name)
            else { throw UsageError("The file \(shown)\(place) cannot be read.") }
            handle = file
        }
        var bytes: [UInt8] = []
        do {
            while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
                bytes += data
                guard bytes.count <= CapturedExchange.maximumBytes else { break }
            }
        } catch { throw UsageError("The file \(shown)\(place) cannot be read.") }
        return bytes
    }
}
