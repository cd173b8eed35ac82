// SPDX-License-Identifier: Apache-2.0

public import NIOSSL

/// The merchant API certificate (商户API证书) with its key, as an identity for mutual TLS (双向证书).
///
/// Some APIv2 calls, refunds for example, need it; `apiclient_cert.pem` and `apiclient_key.pem` of the merchant
/// console are such a pair. It is independent of the signer: a key that signs elsewhere does not open connections.
public struct ClientCertificate: Sendable {
    /// Serial number of the certificate, upper-case hexadecimal.
    public let serialNumber: String
    private let chain: [NIOSSLCertificate]
    private let privateKey: NIOSSLPrivateKey

    /// Reads certificate and key from PEM text.
    ///
    /// - Parameters:
    ///   - pem: The merchant's certificate, and after it those of its issuers where there are any.
    ///   - privateKeyPEM: The key, PKCS#8 or PKCS#1, without a passphrase.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``, also when the key does not belong
    ///   to the certificate.
    public init(pem: String, privateKeyPEM: String) throws {
        try self.init(PEMText(pem), PEMText(privateKeyPEM))
    }

    init(_ pem: PEMText, _ keyPEM: PEMText) throws {
        do {
            let key = try RSAPrivateKey(keyPEM)
            let texts = try pem.texts(.certificate)
            let leaf = try Certificate.certificates(pem).belonging(to: key)
            guard key.publicKey == leaf.publicKey else {
                throw WeChatPayError(
                    .invalidConfiguration,
                    "The private key does not belong to the client certificate \(leaf.serialNumber); use the "
                        + "apiclient_key.pem that came with it."
                )
            }
            serialNumber = leaf.serialNumber
            // The certificate itself comes first, then those of its issuers, in whichever order they were kept.
            let isLeaf = try texts.map { try Certificate(pem: $0) == leaf }
            let ordered = zip(texts, isLeaf).filter(\.1).prefix(1) + zip(texts, isLeaf).filter { !$0.1 }
            chain = try ordered.flatMap { try NIOSSLCertificate.fromPEMBytes(Array($0.0.utf8)) }
            privateKey = try NIOSSLPrivateKey(bytes: Array(keyPEM.text(.privateKey).utf8), format: .pem)
        } catch let error as WeChatPayError {
            throw error
        } catch let error as SigningError {
            throw WeChatPayError(.invalidConfiguration, "The client certificate cannot be used. \(error.message)")
        } catch {
            // The parser's own error may quote what it read; it is left out on purpose.
            throw WeChatPayError(
                .invalidConfiguration, "The client certificate or its key is damaged; take another copy of both."
            )
        }
    }

    /// Reads certificate and key from PEM files.
    ///
    /// - Throws: ``WeChatPayError`` as ``init(pem:privateKeyPEM:)``, also for files that cannot be read.
    public init(certificatePath: String, privateKeyPath: String) throws {
        do {
            try self.init(PEMText(contentsOfFile: certificatePath), PEMText(contentsOfFile: privateKeyPath))
        } catch let error as SigningError {
            throw WeChatPayError(.invalidConfiguration, error.message)
        }
    }

    /// Makes connections of this configuration present the certificate.
    public func apply(to configuration: inout TLSConfiguration) {
        configuration.certificateChain = chain.map { .certificate($0) }
        configuration.privateKey = .privateKey(privateKey)
    }
}

extension ClientCertificate: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The serial number; no key.
    public var description: String { "ClientCertificate(\(serialNumber))" }
    /// The same as the description, or little more; no secret.
    public var debugDescription: String { description }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["serialNumber": serialNumber]) }
}

extension [Certificate] {
    /// The one with this key's public half, else the first: files may hold the chain, in any order.
    func belonging(to key: RSAPrivateKey) throws -> Certificate {
        guard let found = first(where: { $0.publicKey == key.publicKey }) ?? first else {
            throw SigningError(.invalidKey, "There is no certificate in the text.")
        }
        return found
    }
}
