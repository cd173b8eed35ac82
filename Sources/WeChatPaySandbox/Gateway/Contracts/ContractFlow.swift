// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Personal payee contracts (个人收款方签约): pre-signing in four shapes, and two queries.
enum ContractFlow: Flow {
    private static let prefix = "/v3/ecommerce/individual-contracts/"

    static func answers(_ operation: APIOperation) -> Bool { operation.path.hasPrefix(prefix) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        try checkValues(call)
        let reply: JSON
        switch call.operation.path.dropFirst(prefix.count) {
        case "out-contract-code/{out_contract_code}":
            reply = try world.contractReply(call.text("out_contract_code"), appid: call.text("appid"))
        case "{openid}":
            reply = try world.authorizationReply(openid: call.text("openid"), appid: call.text("appid"))
        default:
            let parameters = Dictionary(call.body.map { ($0.key, $0.value.string ?? "") }, uniquingKeysWith: { $1 })
            // Parameters are plain text here: equal texts have different ciphertexts, and repeats are compared.
            let sessionID = try world.preSign(
                call.text("out_contract_code"), parameters: parameters,
                isMiniProgram: call.operation.path.hasSuffix("/mini-program"),
                checksRealName: call.operation.path.contains("-with-real-name-identity/")
            )
            reply = ["pre_entrustweb_id": .string(sessionID)]
        }
        return GatewayAnswer(.json(reply))
    }

    /// The documented values are all there are: each of these members has one.
    private static func checkValues(_ call: DocumentedCall) throws(GatewayRefusal) {
        let fields =
            (call.details.body?.fields ?? []).map { ($0, "body") } + call.details.query.map { ($0, "query") }
        for (field, location) in fields where !field.values.isEmpty {
            let text = call.text(field.name)
            guard !field.values.contains(.string(text)) else { continue }
            let values = field.values.compactMap(\.string).joined(separator: ", ")
            throw .parameter(field.name, "must be one of \(values)", location: location, value: .string(text))
        }
    }
}
