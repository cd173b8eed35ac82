// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

/// What a reply of APIv2's says beside its `sign`.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2ReplySignatureTests {
    private func failure(of reply: TransportReply) async throws -> WeChatPayError? {
        let client = try ScriptedGateway { _ in reply }.client()
        do {
            _ = try await client.v2.pay.orderquery.post(xml: ["mch_id": "1900000109", "out_trade_no": "1"])
            return nil
        } catch { return error as? WeChatPayError }
    }

    /// Members inside of a member are in no signature.
    @Test func nestedMembersAreNotSigned() async throws {
        let members = ["return_code": "SUCCESS", "result_code": "SUCCESS", "trade_state": "NOTPAY"]
        let signed = ScriptedGateway.v2(members)
        #expect(try await failure(of: signed) == nil)
        let text = String(decoding: signed.body, as: UTF8.self)
        let nested = text.replacing("</xml>", with: "<list><trade_state>SUCCESS</trade_state></list></xml>")
        let error = try await failure(of: ScriptedGateway.file(Data(nested.utf8)))
        #expect(error?.code == .signatureInvalid)
    }

    /// Nobody has vouched for the texts that are compared first.
    @Test(arguments: ["return_code", "result_code", "err_code", "sign", "return_msg"])
    func textsOfCombiningMarksAreRefusedAtOnce(_ name: String) async throws {
        var members = ["return_code": "SUCCESS", "result_code": "FAIL", "err_code": "ORDERNOTEXIST", "sign": "x"]
        members[name] = String(repeating: "\u{301}\u{323}", count: 100_000)
        let error = try await failure(of: ScriptedGateway.plainV2(members))
        #expect(error?.code == .gatewayError)
        #expect((error?.description.utf8.count ?? .max) < 2_000)
    }

    @Test func aCodeFromOutsideIsShownOnlyWhereItLooksLikeOne() async throws {
        for code in [
            "X\n2026-01-01 ERROR root: forged line 张三", String(repeating: "A", count: 5 << 20), "\u{202E}evil",
        ] {
            let body: JSON = ["code": .string(code), "message": .string(code)]
            let client = try ScriptedGateway { _ in
                ScriptedGateway.file(Data(body.bytes), status: 400, headers: ["Request-ID": String(code.prefix(300))])
            }.client()
            let error = await #expect(throws: WeChatPayError.self) { try await client.v3.a.get() }
            #expect(error?.rejection?.code == code)
            for text in [error.map { "\($0)" }, error?.rejection.map { "\($0)" }] {
                let text = text ?? code
                #expect(text.utf8.count < 1_000)
                #expect(!text.contains("forged") && !text.contains("张三") && !text.contains("\n"))
                #expect(!text.contains("\u{202E}"))
            }
        }
    }
}
