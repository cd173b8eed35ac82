// SPDX-License-Identifier: Apache-2.0

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

    init(mchid: String, keys: SandboxKeys) {
        self.mchid = mchid
        encryption = keys.merchantEncryption
        tokens = FileTokens(mchid: mchid, secret: keys.apiV3Key)
    }

    func answer(_ call: DocumentedCall) throws(GatewayRefusal) -> GatewayAnswer {
        let response = call.details.response
        let status = response.status ?? 200
        switch response.kind {
        case .empty: return GatewayAnswer(status: status, .empty)
        case .binary: return try FileDownload(tokens: tokens).answer(call)
        case .redirect: return GatewayAnswer(status: status, .redirect(Self.target(of: call)))
        case .json, .xml:
            return GatewayAnswer(status: status, .json(.object(members(call))))
        }
    }

    /// The members of a success.
    func members(_ call: DocumentedCall) -> JSON.Object {
        ReplySynthesis(call: call, mchid: mchid, encryption: encryption, tokens: tokens).reply()
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
