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

    var signature: V2Signature { V2Signature(key: keys.apiV2Key) }

    /// The reply, and the refusal where it is one.
    func handle(
        _ request: GatewayRequest, _ route: Route, in world: inout World, _ interruption: inout Interruption,
        _ notes: inout RequestNotes
    ) -> (GatewayReply, GatewayRefusal?) {
        do throws(V2Refusal) {
            guard case .operation(let operation, _) = route else {
                throw V2Refusal(message: "请求方法错误", status: 405)
            }
            let reader = V2Reader(
                request: request, operation: operation, mchid: mchid, signature: signature, bankKey: keys.platform,
                now: world.now
            )
            let result = try reader.read(&notes)
            do throws(GatewayRefusal) {
                try interruption.beforeCommit()
                let flowAnswer = try Flows.answer(result.call, in: &world)
                try interruption.afterCommit()
                if let flowAnswer { return (reply(flowAnswer, to: result), nil) }
            } catch {
                let refusal = error.titled(by: operation.details)
                return (xml(members(of: refusal, result)), refusal)
            }
            return (try answer(result), nil)
        } catch {
            let refusal = GatewayRefusal(status: error.status, code: "FAIL", message: error.message)
            return (xml(error.xml, status: error.status), refusal)
        }
    }

    private func answer(_ result: V2Reader.Result) throws(V2Refusal) -> GatewayReply {
        let call = result.call
        switch call.details.response.kind {
        case .xml, .empty: return xml(members(of: result))
        case .json: return reply(JSON.object(generic.members(call)).bytes, "application/json; charset=utf-8")
        case .binary, .redirect:
            let answer: GatewayAnswer
            do throws(GatewayRefusal) { answer = try generic.answer(call) } catch {
                throw V2Refusal(message: error.message)
            }
            return reply(answer, to: result)
        }
    }

    private func reply(_ answer: GatewayAnswer, to result: V2Reader.Result) -> GatewayReply {
        switch answer.content {
        case .file(let bytes, let contentType), .statement(let bytes, let contentType):
            return reply(bytes, contentType)
        case .redirect(let url): return GatewayReply(status: answer.status, headers: [.location: url], body: [])
        case .json(let json):
            guard result.call.details.response.kind != .json else {
                return reply(json.bytes, "application/json; charset=utf-8")
            }
            return xml(members(of: result, json.object ?? JSON.Object()))
        case .empty: return reply([], nil)
        }
    }

    private func members(of result: V2Reader.Result) -> XML {
        members(of: result, generic.members(result.call))
    }

    /// A refusal for reasons of business: the communication succeeded.
    private func members(of refusal: GatewayRefusal, _ result: V2Reader.Result) -> XML {
        if result.call.operation.path == "/pay/downloadbill" {
            // The one page that documents another shape, with a number, and no signature.
            return [
                "return_code": "FAIL", "return_msg": refusal.message, "error_code": refusal.code,
            ]
        }
        var object = JSON.Object()
        object["return_code"] = "SUCCESS"
        object["return_msg"] = "OK"
        for name in ["appid", "mch_id", "sub_appid", "sub_mch_id"] {
            let text = result.call.text(name)
            if !text.isEmpty { object[name] = .string(text) }
        }
        object["nonce_str"] = .string(Derivation([result.call.fingerprint, "refusal"]).text(32))
        object["result_code"] = "FAIL"
        object["err_code"] = .string(refusal.code)
        object["err_code_des"] = .string(refusal.message)
        return signed(Self.xml(object), result)
    }

    private func signed(_ xml: XML, _ result: V2Reader.Result) -> XML {
        var xml = xml
        let documented = result.call.details.response.fields
        if documented.isEmpty || documented.contains(where: { $0.name == "sign" }) {
            let texts = xml.members.compactMap { member in
                member.value.text.map { (name: member.name, value: $0) }
            }
            xml["sign"] = signature.sign(texts, result.digest)
        }
        return xml
    }

    private func members(of result: V2Reader.Result, _ members: JSON.Object) -> XML {
        var object = members
        let documented = result.call.details.response.fields
        // Some pages list the values of a failure alone, and one lists no members at all.
        for name in ["return_code", "result_code"] where documented.isEmpty || object[name] != nil {
            object[name] = "SUCCESS"
        }
        // A sandbox of the sandbox has no key of its own, and bank cards are encrypted with the platform's.
        if object["sandbox_signkey"] != nil { object["sandbox_signkey"] = .string(keys.apiV2Key) }
        if object["pub_key"] != nil { object["pub_key"] = .string(keys.platform.publicKey.pkcs1PEMRepresentation) }
        object["sign"] = nil
        return signed(Self.xml(object), result)
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
