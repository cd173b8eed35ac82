// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

extension DocumentedCall {
    /// What every success over APIv2 says beside its own members, as far as its page documents it; `sign` comes last,
    /// when the reply is written.
    func v2Envelope() -> JSON.Object {
        var members = JSON.Object()
        for field in details.response.fields {
            switch field.name {
            case "return_code", "result_code": members[field.name] = "SUCCESS"
            case "return_msg": members[field.name] = "OK"
            // Some pages list them among the members that every answer has.
            case "err_code": members[field.name] = field.isRequired ? "SUCCESS" : nil
            case "err_code_des": members[field.name] = field.isRequired ? "OK" : nil
            case "appid", "mch_id", "sub_appid", "sub_mch_id", "device_info":
                members[field.name] = optionalText(field.name).map(JSON.string)
            case "nonce_str": members[field.name] = .string(Derivation([fingerprint, "nonce"]).text(32))
            default: break
            }
        }
        return members
    }
}

extension GatewayRefusal {
    /// The same in APIv2's spelling, which has hardly any underscores.
    var inV2: GatewayRefusal {
        let codes = [
            "ORDER_NOT_EXIST": "ORDERNOTEXIST", "ORDER_PAID": "ORDERPAID", "ORDER_CLOSED": "ORDERCLOSED",
            "NOT_ENOUGH": "NOTENOUGH", "NO_AUTH": "NOAUTH", "SYSTEM_ERROR": "SYSTEMERROR",
        ]
        var refusal = self
        refusal.code = codes[code] ?? code
        return refusal
    }
}
