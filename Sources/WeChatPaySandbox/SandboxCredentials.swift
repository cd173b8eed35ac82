// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import WeChatPayWire

/// What a client in any language needs to talk to a sandbox. All of it is worthless elsewhere.
public struct SandboxCredentials: Sendable {
    /// Merchant number.
    public let mchid: String
    /// Serial number of the merchant certificate.
    public let certificateSerialNumber: String
    /// Merchant private key, PKCS#8 PEM.
    public let privateKeyPEM: String
    /// Merchant certificate, PEM.
    public let certificatePEM: String
    /// Id of the platform's public key.
    public let publicKeyID: String
    /// The platform's public key, SPKI PEM.
    public let publicKeyPEM: String
    /// Platform certificate, PEM.
    public let platformCertificatePEM: String
    /// Its serial number.
    public let platformCertificateSerialNumber: String
    /// APIv3 key, 32 characters.
    public let apiV3Key: String
    /// APIv2 key, 32 characters.
    public let apiV2Key: String

    init(mchid: String, keys: SandboxKeys) {
        self.mchid = mchid
        certificateSerialNumber = keys.merchantCertificate.serialNumber
        privateKeyPEM = keys.merchant.pkcs8PEMRepresentation
        certificatePEM = keys.merchantCertificate.pem
        publicKeyID = keys.publicKeyID
        publicKeyPEM = keys.platform.publicKey.pemRepresentation
        platformCertificatePEM = keys.platformCertificate.pem
        platformCertificateSerialNumber = keys.platformCertificate.serialNumber
        apiV3Key = keys.apiV3Key
        apiV2Key = keys.apiV2Key
    }

    /// Writes PEM files and `wechatpay.env`, readable by their owner only.
    ///
    /// A shell can read `wechatpay.env` with `.`, whatever the directory is called: a path that has blanks, quotes or
    /// the like stands in quotes.
    ///
    /// - Parameters:
    ///   - directory: Made when it does not exist, for its owner only and unseen by Git. Its path has no line breaks.
    ///   - baseURL: Where the sandbox listens.
    /// - Throws: ``StateFileError`` when a file cannot be written, Foundation's error when the directory cannot be made.
    public func write(to directory: String, baseURL: String) throws {
        let folder = URL(fileURLWithPath: directory, isDirectory: true).standardizedFileURL
        guard !folder.path.contains(where: \.isNewline) else {
            throw StateFileError("The path of the directory has a line break, which wechatpay.env cannot hold.")
        }
        try PrivateFolder.make(at: folder)
        func write(_ text: String, _ name: String) throws -> String {
            let path = folder.appendingPathComponent(name).path
            do { try PrivateFile.put(Data((text.hasSuffix("\n") ? text : text + "\n").utf8), at: path) } catch {
                throw StateFileError("\(path) cannot be written: \(error).")
            }
            return path
        }
        let settings = [
            ("WECHATPAY_BASE_URL", baseURL),
            ("WECHATPAY_MCHID", mchid),
            ("WECHATPAY_SERIAL_NO", certificateSerialNumber),
            ("WECHATPAY_PRIVATE_KEY_PATH", try write(privateKeyPEM, "apiclient_key.pem")),
            ("WECHATPAY_PUBLIC_KEY_ID", publicKeyID),
            ("WECHATPAY_PUBLIC_KEY_PATH", try write(publicKeyPEM, "pub_key.pem")),
            ("WECHATPAY_PLATFORM_CERTIFICATE_PATHS", try write(platformCertificatePEM, "wechatpay_cert.pem")),
            ("WECHATPAY_API_V3_KEY", apiV3Key),
            ("WECHATPAY_API_V2_KEY", apiV2Key),
            ("WECHATPAY_CERTIFICATE_PATH", try write(certificatePEM, "apiclient_cert.pem")),
        ]
        _ = try write(settings.map { "\($0)=\(Self.quoted($1))\n" }.joined(), "wechatpay.env")
    }

    /// A value as a shell, PHP and most readers of such files take it; in quotes only where it needs them.
    static func quoted(_ value: String) -> String {
        let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || "/._-+:@%,=[]".contains($0) }
        if isPlain { return value }
        if !value.contains("'") { return "'\(value)'" }
        // In double quotes a shell still reads these four.
        if !value.contains(where: { "\"$`\\".contains($0) }) { return "\"\(value)\"" }
        return "'\(value.replacing("'", with: #"'\''"#))'"
    }
}

extension SandboxCredentials: CustomStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "SandboxCredentials(mchid \(mchid))" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["mchid": mchid]) }
}
