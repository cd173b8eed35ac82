// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Answers any documented call by its documentation: what was sent is echoed, the rest is made up. Assumption:
/// genericAnswersSucceed
struct GenericAnswer: Sendable {
    let mchid: String
    let encryption: MerchantEncryption
    let tokens: FileTokens

    /// Where encrypted bills are fetched; replies name it, though no page documents it.
    static let sealedBillPath = "/v3/bill/downloadurl"

    init(mchid: String, keys: SandboxKeys, encryption: MerchantEncryption) {
        self.mchid = mchid
        self.encryption = encryption
        tokens = FileTokens(mchid: mchid, secret: keys.apiV3Key)
    }

    func answer(_ call: DocumentedCall) throws(GatewayRefusal) -> GatewayAnswer {
        let response = call.details.response
        let status = response.status ?? 200
        switch response.kind {
        case .empty: return GatewayAnswer(status: status, .empty)
        case .binary: return try file(call)
        case .redirect: return GatewayAnswer(status: status, .redirect(Self.target(of: call)))
        case .json, .xml:
            return GatewayAnswer(status: status, .json(.object(members(call))))
        }
    }

    /// The members of a success.
    func members(_ call: DocumentedCall) -> JSON.Object {
        ReplySynthesis(call: call, mchid: mchid, encryption: encryption, tokens: tokens).reply()
    }

    // MARK: Files

    private func file(_ call: DocumentedCall) throws(GatewayRefusal) -> GatewayAnswer {
        let wanted: SampleFile =
            switch call.details.response.content {
            case "image": .image
            case "pdf": .document
            default: call.operation.path.contains("fundflow") ? .fundFlow : .tradeBill
            }
        var token = tokens.make(wanted, for: call.fingerprint, date: call.now)
        switch tokens.read(call.text("token"), now: call.now) {
        case .token(let known): token = known
        case .expired, .forged: throw .invalid("token: 下载链接已失效，请重新申请账单")
        case .foreign: break  // Assumption: foreignTokensAreServed
        }
        var bytes = tokens.bytes(token)
        var contentType = token.file.contentType
        let isZipped = call.text("tartype").lowercased() == "gzip" || call.text("tar_type") == "GZIP"
        if isZipped, token.file == .tradeBill || token.file == .fundFlow {
            bytes = Gzip.stored(bytes)
            contentType = "application/x-gzip"
        }
        if call.operation.path.hasSuffix("/statements") {
            return GatewayAnswer(.statement(bytes, contentType: contentType))
        }
        return GatewayAnswer(.file(bytes, contentType: contentType))
    }

    /// An encrypted bill: AES-256-GCM under the key and nonce that the reply with its address gave.
    func sealedBill(_ text: String, now: Date) throws(GatewayRefusal) -> GatewayAnswer {
        guard case .token(let token) = tokens.read(text, now: now) else {
            throw .invalid("token: 下载链接已失效，请重新申请账单")
        }
        guard let nonce = try? AES.GCM.Nonce(data: Array(tokens.nonce(token).utf8)),
            let box = try? AES.GCM.seal(
                tokens.bytes(token), using: SymmetricKey(data: Array(tokens.key(token).utf8)), nonce: nonce
            )
        else { throw .system }
        return GatewayAnswer(.file(Array(box.ciphertext + box.tag), contentType: "application/octet-stream"))
    }

    // MARK: Pages

    /// Where a page sends the browser once the user has agreed. Assumption: pagesAgreeAtOnce
    private static func target(of call: DocumentedCall) -> String {
        let back = ["redirect_uri", "return_url", "notify_url"].map(call.text).first { $0.hasPrefix("http") }
        var target = back ?? "https://example.com/"
        let pairs = [
            ("code", Derivation([call.fingerprint, "code"]).text(32)), ("state", call.text("state")),
        ]
        for (name, value) in pairs where !value.isEmpty && call.operation.path.contains("auth") {
            let encoded = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            target += (target.contains("?") ? "&" : "?") + name + "=" + encoded
        }
        // A header takes no line breaks.
        return String(target.unicodeScalars.filter { $0.value > 0x20 && $0.value < 0x7F }.map(Character.init))
    }
}
