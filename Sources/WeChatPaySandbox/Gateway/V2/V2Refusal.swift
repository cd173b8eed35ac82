// SPDX-License-Identifier: Apache-2.0

import WeChatPayXML

/// A refusal of APIv2's: `return_code` FAIL, with a sentence.
struct V2Refusal: Error {
    var message: String
    var status = 200

    /// The members of the reply.
    var xml: XML { ["return_code": "FAIL", "return_msg": message] }

    static let notXML = V2Refusal(message: "XML格式错误")
    static let sign = V2Refusal(message: "签名错误")
    static let merchant = V2Refusal(message: "商户号非法")
    /// Assumption: missingV2MembersFail
    static func missing(_ name: String) -> V2Refusal { V2Refusal(message: "缺少参数\(name)") }
    static func parameter(_ name: String, _ rule: String) -> V2Refusal {
        V2Refusal(message: name.isEmpty ? "参数错误: \(rule)" : "参数错误: \(name) \(rule)")
    }
}
