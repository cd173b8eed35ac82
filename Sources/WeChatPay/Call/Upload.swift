// SPDX-License-Identifier: Apache-2.0

import Crypto
import WeChatPayWire

public import struct Foundation.Data

/// A file on its way to WeChat Pay (文件上传): its bytes, its name, and the `meta` that is signed in their place.
///
/// ```swift
/// let reply = try await client.v3.merchant.media.upload.post(upload: Upload(bytes, fileName: "licence.jpg"))
/// ```
public struct Upload: Sendable {
    /// Where the bytes are.
    enum Content: Sendable {
        case bytes(Data)
        case file(FileSnapshot)
    }

    var content: Content
    /// The file's name with its extension, by which WeChat Pay tells the format; the same name stands in `meta`.
    public var fileName: String
    /// The file's media type, `image/jpeg` for example.
    public var contentType: String
    /// The name of the form's file part; `nil` is the usual one, `file` in APIv3 and `media` in APIv2.
    public var partName: String?
    /// The JSON part that is signed; `nil` is `{"filename": …, "sha256": …}`. APIv2 has none.
    public var meta: Meta?
    /// Gets the progress while the form goes out; none by default.
    public var progress: TransferProgress.Handler?
    /// Whether format and length are held against what the documentation of the operation says before anything is
    /// sent; set it to `false` where WeChat Pay has come to take more.
    public var checksLimits = true

    /// The JSON beside the file.
    public struct Meta: Sendable, ExpressibleByDictionaryLiteral {
        /// The bytes as signed and sent.
        package let bytes: Data

        /// Writes a JSON value, members in the order given.
        public init(_ json: JSON) { bytes = Data(json.bytes) }

        /// Makes the value from a literal.
        public init(dictionaryLiteral elements: (String, JSON)...) {
            var object = JSON.Object()
            for (key, value) in elements { object[key] = value }
            self.init(.object(object))
        }
    }

    /// Collects what an upload needs.
    ///
    /// - Parameters:
    ///   - contentType: The media type; by default that of the name's extension.
    ///   - partName: Some operations name the file part differently, `submission_file` for example.
    ///   - meta: Some operations want other members, `file_name` and `file_digest` for example; ``sha256`` and its
    ///     siblings give the digests.
    public init(
        _ file: Data, fileName: String, contentType: String? = nil, partName: String? = nil, meta: Meta? = nil
    ) {
        self.init(.bytes(file), fileName, contentType, partName, meta)
    }

    /// Collects what an upload needs, the file's bytes left on the disk: they are read once here for their digests, and
    /// once more, in pieces, each time they are sent. Whoever changes the file in between is found out.
    ///
    /// ```swift
    /// let upload = try Upload(path: "licence.jpg") { print($0.completed) }
    /// ```
    ///
    /// - Parameters:
    ///   - fileName: The name to send; by default the path's last part.
    ///   - progress: Gets the progress while the form goes out.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` where the file cannot be read.
    public init(
        path: String, fileName: String? = nil, contentType: String? = nil, partName: String? = nil, meta: Meta? = nil,
        progress: TransferProgress.Handler? = nil
    ) throws {
        let name = fileName ?? path.split(separator: "/").last.map(String.init) ?? ""
        self.init(.file(try FileSnapshot(path: path)), name, contentType, partName, meta)
        self.progress = progress
    }

    private init(
        _ content: Content, _ fileName: String, _ contentType: String?, _ partName: String?, _ meta: Meta?
    ) {
        self.content = content
        self.fileName = fileName
        self.contentType = contentType ?? Self.contentType(of: fileName)
        self.partName = partName
        self.meta = meta
    }

    /// The file's bytes. Of a file that was left on the disk they are read when they are asked for, and are empty where
    /// that fails.
    public var file: Data {
        get {
            switch content {
            case .bytes(let bytes): bytes
            case .file(let file): (try? OutgoingBody([.file(file)]).collected()) ?? Data()
            }
        }
        set { content = .bytes(newValue) }
    }

    /// How many bytes the file has.
    public var length: Int {
        switch content {
        case .bytes(let bytes): bytes.count
        case .file(let file): file.length
        }
    }

    /// SHA-256 of the bytes, lower-case hexadecimal, as `meta` carries it.
    public var sha256: String {
        switch content {
        case .bytes(let bytes): Hexadecimal.text(SHA256.hash(data: bytes))
        case .file(let file): file.sha256
        }
    }

    /// MD5 of the bytes, lower-case hexadecimal, as APIv2's `media_hash` carries it.
    public var md5: String {
        switch content {
        case .bytes(let bytes): Hexadecimal.text(Insecure.MD5.hash(data: bytes))
        case .file(let file): file.md5
        }
    }

    private static func contentType(of fileName: String) -> String {
        let types = [
            "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "bmp": "image/bmp", "gif": "image/gif",
            "pdf": "application/pdf", "csv": "text/csv", "zip": "application/zip", "mp4": "video/mp4",
            "mpeg": "video/mpeg", "mov": "video/quicktime", "avi": "video/x-msvideo", "wmv": "video/x-ms-wmv",
            "mkv": "video/x-matroska", "flv": "video/x-flv", "f4v": "video/x-f4v", "m4v": "video/x-m4v",
            "rmvb": "application/vnd.rn-realmedia-vbr", "ofd": "application/ofd",
        ]
        let name = fileName.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
        return types[name.lowercased()] ?? "application/octet-stream"
    }
}

extension Upload: CustomStringConvertible, CustomReflectable {
    /// How long the file is; never its name or bytes.
    public var description: String { "Upload(\(length) bytes)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["bytes": length]) }
}
