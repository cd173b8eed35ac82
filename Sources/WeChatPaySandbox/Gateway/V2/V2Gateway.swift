// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import HTTPTypes
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayXML

/// Answers APIv2: XML in, XML out, signed with the APIv2 key. Assumption: clientCertificatesAreNotDemanded
struct V2Gateway: Sendable {
    let mchid: String
    let keys: SandboxKeys
    let generic: GenericAnswer

    private var signature: V2Signature { V2Signature(key: keys.apiV2Key) }

    func handle(_ request: GatewayRequest, _ route: Route, now: Date) -> GatewayReply {
        do throws(V2Refusal) {
            guard case .operation(let operation, _) = route else {
                throw V2Refusal(message: "请求方法错误", status: 405)
            }
            let reader = V2Reader(
                request: request, operation: operation, mchid: mchid, signature: signature, bankKey: keys.platform,
                now: now
            )
            return try answer(reader.read())
        } catch {
            return xml(error.xml, status: error.status)
        }
    }

    private func answer(_ result: V2Reader.Result) throws(V2Refusal) -> GatewayReply {
        let call = result.call
        switch call.details.response.kind {
        case .xml, .empty: return try xml(members(of: result))
        case .json: return reply(JSON.object(generic.members(call)).bytes, "application/json; charset=utf-8")
        case .binary, .redirect:
            let answer: GatewayAnswer
            do throws(GatewayRefusal) { answer = try generic.answer(call) } catch {
                throw V2Refusal(message: error.message)
            }
            switch answer.content {
            case .file(let bytes, let contentType), .statement(let bytes, let contentType):
                return reply(bytes, contentType)
            case .redirect(let url):
                return GatewayReply(status: answer.status, headers: [.location: url], body: [])
            case .json(let bytes): return reply(bytes, "application/json; charset=utf-8")
            case .empty: return reply([], nil)
            }
        }
    }

    private func members(of result: V2Reader.Result) throws(V2Refusal) -> XML {
        var object = generic.members(result.call)
        let documented = result.call.details.response.fields
        // Some pages list the values of a failure alone, and one lists no members at all.
        for name in ["return_code", "result_code"] where documented.isEmpty || object[name] != nil {
            object[name] = "SUCCESS"
        }
        // A sandbox of the sandbox has no key of its own, and bank cards are encrypted with the platform's.
        if object["sandbox_signkey"] != nil { object["sandbox_signkey"] = .string(keys.apiV2Key) }
        if object["pub_key"] != nil { object["pub_key"] = .string(keys.platform.publicKey.pkcs1PEMRepresentation) }
        object["sign"] = nil
        var xml = Self.xml(object)
        if documented.isEmpty || documented.contains(where: { $0.name == "sign" }) {
            let texts = xml.members.compactMap { member in
                member.value.text.map { (name: member.name, value: $0) }
            }
            xml["sign"] = signature.sign(texts, result.digest)
        }
        return xml
    }

    /// Objects nest, elements of arrays repeat, all else is text.
    private static func xml(_ object: JSON.Object) -> XML {
        func content(_ value: JSON) -> XML.Content {
            value.object.map { .nested(xml($0)) } ?? .text(value.string ?? value.description)
        }
        return XML(
            members: object.flatMap { name, value in
                (value.array ?? [value]).map { XML.Member(name: name, value: content($0)) }
            }
        )
    }

    private func xml(_ xml: XML, status: Int = 200) -> GatewayReply {
        let refusal: XML = ["return_code": "FAIL", "return_msg": "系统错误"]
        let bytes = (try? xml.bytes()) ?? (try? refusal.bytes()) ?? []
        return reply(bytes, "text/xml; charset=utf-8", status: status)
    }

    private func reply(_ bytes: [UInt8], _ contentType: String?, status: Int = 200) -> GatewayReply {
        var headers = HTTPFields()
        if let contentType { headers[.contentType] = contentType }
        return GatewayReply(status: status, headers: headers, body: bytes)
    }
}
