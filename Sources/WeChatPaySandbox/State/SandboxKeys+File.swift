// SPDX-License-Identifier: Apache-2.0

public import Foundation

extension SandboxKeys {
    /// The keys that are kept in a file, so that a sandbox's clients need no new credentials after each start. A file that
    /// does not exist gets new keys, and is readable by its owner alone.
    ///
    /// - Parameters:
    ///   - path: The file; its folder is made when it does not exist, for its owner only and unseen by Git.
    ///   - now: When the certificates have to be valid. Expired ones are replaced, and the keys with them.
    /// - Throws: ``StateFileError`` when the file is of another kind or cannot be written, Foundation's error where its folder
    ///   cannot be made; or when keys cannot be made.
    public init(keptAt path: String, now: Date = Date()) throws {
        if let bytes = FileManager.default.contents(atPath: path) {
            guard let header = try? JSONDecoder().decode(StateHeader.self, from: bytes), let keys = try? header.keys
            else { throw StateFileError("\(path) does not hold the keys of a sandbox; move it away.") }
            if keys.platformCertificate.notAfter > now, keys.merchantCertificate.notAfter > now {
                self = keys
                return
            }
        }
        self = try SandboxKeys(now: now)
        try PrivateFolder.make(at: URL(fileURLWithPath: path).deletingLastPathComponent())
        let temporary = path + ".new"
        try? FileManager.default.removeItem(atPath: temporary)
        // Closed to others before anything stands in it; and there whole, or not at all.
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        let contents = Data(try StateHeader(mchid: "", keys: self).line)
        guard FileManager.default.createFile(atPath: temporary, contents: contents, attributes: attributes),
            rename(temporary, path) == 0
        else { throw StateFileError("\(path) cannot be written; is its folder there, and is there space?") }
    }
}
