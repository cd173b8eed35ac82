// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A folder for secrets: closed to other users, and unseen by Git.
enum PrivateFolder {
    /// Makes it where it does not exist. One that was there before stays as it is: it may hold files that Git is to see.
    ///
    /// - Throws: Foundation's error.
    static func make(at folder: URL) throws {
        guard !FileManager.default.fileExists(atPath: folder.path) else { return }
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700]
        )
        try Data("*\n".utf8).write(to: folder.appendingPathComponent(".gitignore"))
    }
}
