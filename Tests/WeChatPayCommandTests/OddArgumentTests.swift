// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayDescription
import WeChatPayTestSupport

@testable import WeChatPay
@testable import WeChatPayCommand

/// Arguments that nobody means, and replies that look like a success.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OddArgumentTests {
    @Test func aNameNestsSoFarOnly() throws {
        let deep = Array(repeating: "a", count: 8_000).joined(separator: ".")
        #expect(throws: UsageError.self) { try RequestFields.body(["\(deep)=1"]) }
        let fine = Array(repeating: "a", count: 100).joined(separator: ".")
        #expect(try RequestFields.body(["\(fine)=1"]) != nil)
    }

    @Test func aKeyInPlaceOfAPathIsNotRepeated() {
        let key = "-----BEGIN PRIVATE KEY-----MIIEvQIBADANBgkqhkiG9w0BAQEFAASC-----END PRIVATE KEY-----"
        #expect(!CallDescription.unknown(path: "v3/\(key)").contains("MIIE"))
        let body = String(repeating: "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC", count: 8)
        #expect(!CallDescription.unknown(path: body).contains("MIIE"))
        #expect(CallDescription.unknown(path: "v3/pay/nativ").contains("v3/pay/nativ"))
    }

    @Test func aReplyThatIsNotSettledIsNoSuccess() throws {
        let operation = try #require(APIDescription.shared.operation(id: "combine-transactions.app.post"))
        let reply = { (status: Int, body: String) in
            Response(status: status, headers: [:], body: Data(body.utf8), verifiedBy: "PUB_KEY_ID_1")
        }
        let paying = UnsettledReply(reply(202, #"{"code":"USERPAYING"}"#), of: operation)
        #expect(paying?.description.contains("query by combine_out_trade_no until it is settled") == true)
        #expect(paying.map { ExitStatus($0) } == .networkOrVerification)
        #expect(UnsettledReply(reply(200, #"{"prepay_id":"wx1"}"#), of: operation) == nil)
        #expect(UnsettledReply(reply(202, "{}"), of: operation) == nil)
    }

    @Test func lostOutputIsAFailure() throws {
        #expect(ExitStatus(LostOutput()) == .networkOrVerification)
        guard let full = FileHandle(forWritingAtPath: "/dev/full") else { return }
        defer { try? full.close() }
        let output = Terminal(descriptor: full.fileDescriptor, isTerminal: false)
        #expect(throws: LostOutput.self) { try output.deliver(Data("{}".utf8)) }
    }
}
