// SPDX-License-Identifier: Apache-2.0

public import Foundation
import WeChatPayWire

extension SandboxKeys {
    /// The keys that are kept in a file, so that a sandbox's clients need no new credentials after each start. A file that
    /// does not exist gets new keys, and is readable by its owner alone.
    ///
    /// - Parameters:
    ///   - path: The file; its folder is made when it does not exist, for its owner only and unseen by Git.
    ///   - now: When the certificates have to be valid. Expired ones are replaced, and the keys with them.
    /// - Throws: ``StateFileError`` when the file is of another kind or cannot be read or written, Foundation's error where its folder
    ///   cannot be made; or when keys cannot be made.
    public init(keptAt path: String, now: Date = Date()) throws {
        if let bytes = try Self.content(of: path) {
            guard let header = try? JSONDecoder().decode(StateHeader.self, from: bytes), let keys = try? header.keys
            else { throw StateFileError("\(path) does not hold the keys of a sandbox; move it away.") }
            if keys.platformCertificate.notAfter > now, keys.merchantCertificate.notAfter > now {
                self = keys
                return
            }
        }
        self = try SandboxKeys(now: now)
        try PrivateFolder.make(at: URL(fileURLWithPath: path).deletingLastPathComponent())
        let contents = try StateHeader(mchid: "", keys: self).line
        do { try PrivateFile.put(contents, at: path) } catch {
            throw StateFileError("\(path) cannot be written: \(error). Is its folder there, and is there space?")
        }
    }

    /// `nil` where there is no file. One that cannot be read is not taken for none: its keys would be lost.
    private static func content(of path: String) throws(StateFileError) -> Data? {
        do { return try PrivateFile.content(at: path) } catch {
            throw StateFileError("\(path) cannot be read: \(error). Move it away, or let this user read it.")
        }
    }
}
