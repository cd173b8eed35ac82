// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayWire

/// The last list of platform certificates on disk, so that a restart needs no download.
///
/// What is kept is WeChat Pay's reply, still encrypted: it is opened with the APIv3 key when it is read, so that nobody
/// who can merely write to the disk can add a key that is trusted.
struct CertificateFile: Sendable {
    let path: String

    /// - Parameter mchid: Digits, so it can stand in a file name.
    init(directory: String, mchid: String) {
        path =
            URL(fileURLWithPath: directory, isDirectory: true)
            .appendingPathComponent("platform-certificates-\(mchid).json").path
    }

    struct Content {
        let fetchedAt: Date
        let body: Data
    }

    /// A file of another kind, cut or changed.
    struct Damaged: Error {}

    /// The content; `nil` where there is no file.
    ///
    /// - Throws: ``Damaged``, or Foundation's error where the file cannot be read.
    func read() throws -> Content? {
        let url = URL(fileURLWithPath: path)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        guard size <= 1 << 20 else { throw Damaged() }
        guard let json = try? JSON(parsing: Array(Data(contentsOf: url))), let time = json["fetched_at"]?.int,
            let body = json["reply"]
        else { throw Damaged() }
        return Content(fetchedAt: Date(timeIntervalSince1970: Double(time)), body: Data(body.bytes))
    }

    /// Replaces the file at once, readable by its owner alone. The disk is not waited for: a file that is lost or cut
    /// by a power failure costs a download.
    func write(_ content: Content) throws {
        let reply = try JSON(parsing: Array(content.body))
        let json: JSON = ["fetched_at": .number(.init(Int(content.fetchedAt.timeIntervalSince1970))), "reply": reply]
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700]
        )
        try PrivateFile.put(json.bytes, at: path, waitsForDisk: false)
        removeLeftovers(in: folder)
    }

    /// What a process left behind that ended between writing and renaming.
    private func removeLeftovers(in folder: URL) {
        let prefix = URL(fileURLWithPath: path).lastPathComponent + "."
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        where name.hasPrefix(prefix) && name.hasSuffix(".part") {
            let part = folder.appendingPathComponent(name).path
            let date = (try? FileManager.default.attributesOfItem(atPath: part))?[.modificationDate] as? Date
            // Another process may be writing one right now.
            if let date, date.timeIntervalSinceNow < -60 { unlink(part) }
        }
    }
}
