// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayWire

/// The members of a reply that together lead to a file: address, digest, and the key where the file is encrypted.
struct FileReference {
    private let token: FileTokens.Token
    private let tokens: FileTokens
    private let algorithm: String
    private let urlName: String
    private let url: String
    private let encryptedKey: String?

    /// The file that the object with these members is about; `nil` when it is about none.
    init?(
        _ fields: [APIField], _ place: String, _ call: DocumentedCall, _ tokens: FileTokens,
        _ encrypt: (String, String) -> String
    ) {
        let names = Set(fields.map(\.name))
        guard let urlName = ["download_url", "url"].first(where: names.contains),
            urlName == "download_url" || names.contains("hash_value")
        else { return nil }
        let path = call.operation.path
        let isDocument = ["receipt", "elecsign", "proof", "fapiao"].contains { path.contains($0) }
        let file: SampleFile = isDocument ? .document : path.contains("fundflow") ? .fundFlow : .tradeBill
        let token = tokens.make(file, for: call.fingerprint + place, date: call.now)
        self.token = token
        self.tokens = tokens
        self.urlName = urlName
        let values = fields.first { $0.name == "hash_type" }?.values.compactMap(\.string) ?? []
        algorithm = values.first ?? "SHA1"
        let isSealed = names.contains("encrypt_key")
        encryptedKey = isSealed ? encrypt(tokens.key(token.text), place + "/encrypt_key") : nil
        var url = call.baseURL
        if isSealed {
            url += GenericAnswer.sealedBillPath
        } else if path.contains("fapiao") {
            url += "/v3/new-tax-control-fapiao/download"
        } else {
            url += "/v3/billdownload/file"
        }
        url += "?token=" + token.text
        if call.text("tar_type") == "GZIP" { url += "&tartype=gzip" }
        self.url = url
    }

    /// The value of one of the members that this is about.
    func value(_ field: APIField) -> JSON? {
        switch field.name {
        case urlName: .string(url)
        case "hash_type": .string(algorithm)
        case "hash_value": .string(hash)
        case "encrypt_key": encryptedKey.map(JSON.string)
        case "nonce": encryptedKey == nil ? nil : .string(tokens.nonce(token.text))
        default: nil
        }
    }

    /// Of the file before compression and encryption. Assumption: sealedBillsHashPlaintext
    private var hash: String {
        let bytes = tokens.bytes(token)
        return switch algorithm {
        case "SM3": Hexadecimal.text(SM3.hash(bytes))
        case "SHA256": Hexadecimal.text(SHA256.hash(data: bytes))
        default: Hexadecimal.text(Insecure.SHA1.hash(data: bytes))
        }
    }
}
