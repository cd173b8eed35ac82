// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTyped

/// Nothing personal in what is printed, dumped or logged.
@Suite(.limited, .timeLimit(.minutes(10)))
struct MaskingTests {
    private static let name = "诸葛亮"
    private static let number = "310101198001010014"

    private func shown(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return "\(value)\n\(String(reflecting: value))\n\(dumped)"
    }

    private func isMasked(_ text: String) -> Bool { !text.contains(Self.name) && !text.contains(Self.number) }

    @Test func sensitiveMembersOfARequestAreMasked() {
        let identity = V3.Reference.Identity(
            name: SensitiveText(Self.name), numbers: [SensitiveText(Self.number)]
        )
        let body = V3.Reference.Items.ByOutItemNo.PatchBody(identity: identity, coupons: [.init(code: "A1")])
        #expect(isMasked(shown(identity)))
        #expect(isMasked(shown(body)))
        #expect(isMasked("\(body.json)"))
        #expect(body.json["identity"] == ["name": "•••", "numbers": ["•••"]])
        #expect(identity.fields["name"] == "•••")
        // The program itself has them.
        #expect(identity.name?.plaintext == Self.name)
        #expect(identity.numbers?.map(\.plaintext) == [Self.number])
    }

    @Test func descriptionsNameMembersOnly() {
        let order = V3.Reference.Order(json: object(["out_trade_no": "1217752501", "phone": .string(Self.number)]))
        let text = shown(order)
        #expect(text.contains("Order(out_trade_no, phone)"))
        #expect(!text.contains("1217752501"))
        #expect(isMasked(text))
    }

    @Test func encryptedTextsAreHidden() throws {
        let reply = V3.Reference.Items.ByOutItemNo.GetReply(
            json: object(["items": [["phone": "Y2lwaGVydGV4dA=="]]])
        )
        let phone = try #require(try reply.items.first?.phone)
        #expect(phone.ciphertext == "Y2lwaGVydGV4dA==")
        #expect(!shown(phone).contains("Y2lwaGVydGV4dA=="))
        #expect(!shown(reply).contains("Y2lwaGVydGV4dA=="))
        #expect("\(phone)" == "•••")
    }

    @Test func anObjectInsideDumpsNothingEither() {
        let holder = (order: V3.Reference.Order(outTradeNo: "1217752501"), note: 1)
        #expect(!shown(holder).contains("1217752501"))
    }
}
