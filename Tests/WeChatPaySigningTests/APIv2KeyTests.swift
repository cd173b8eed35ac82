// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPaySigning
import WeChatPayTestSupport

/// The example that WeChat Pay's documentation works out.
@Suite(.limited, .timeLimit(.minutes(10)))
struct APIv2KeyTests {
    private let key = Result { try APIv2Key("192006250b4c09247ec02edce69f6a2d") }
    private let parameters: [(name: String, value: String)] = [
        ("body", "test"), ("appid", "wxd930ea5d5a258f4f"), ("nonce_str", "ibuaiVcKdpRxkhJA"), ("mch_id", "10000100"),
        ("device_info", "1000"),
    ]
    private static let md5 = "9A0A8659F005D6984697E2CA0A9CF3B7"
    private static let hmac = "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"

    @Test func signsThePublishedExample() throws {
        #expect(try key.get().signature(of: parameters, with: .md5) == Self.md5)
        #expect(try key.get().signature(of: parameters, with: .hmacSHA256) == Self.hmac)
    }

    @Test func leavesOutEmptyValuesAndTheSignItself() throws {
        let more = parameters + [("attach", ""), ("sign", "ABC")]
        #expect(try key.get().signature(of: more, with: .md5) == Self.md5)
    }

    @Test func verifiesBothDigestsByTheirLength() throws {
        let key = try key.get()
        #expect(key.verify(Self.md5, of: parameters) == .md5)
        #expect(key.verify(Self.hmac, of: parameters + [("sign", Self.hmac)]) == .hmacSHA256)
    }

    @Test(arguments: [md5, hmac])
    func refusesEveryChangedDigitAndLength(_ sign: String) throws {
        let key = try key.get()
        for index in sign.indices {
            var changed = sign
            changed.replaceSubrange(index...index, with: sign[index] == "0" ? "1" : "0")
            #expect(key.verify(changed, of: parameters) == nil)
        }
        for other in ["", String(sign.dropLast()), sign + "0", sign.lowercased(), String(repeating: "é", count: 16)] {
            #expect(key.verify(other, of: parameters) == nil)
        }
    }

    @Test func refusesChangedAndAddedMembers() throws {
        let key = try key.get()
        #expect(key.verify(Self.md5, of: parameters + [("added", "1")]) == nil)
        #expect(key.verify(Self.md5, of: Array(parameters.dropLast())) == nil)
        #expect(key.verify(Self.md5, of: parameters.map { (name: $0.name, value: $0.value + " ") }) == nil)
        #expect(try APIv2Key("192006250b4c09247ec02edce69f6a2e").verify(Self.md5, of: parameters) == nil)
    }

    @Test func sortsByBytesAndKeepsValuesAsTheyAre() {
        let message = APIv2Key.message([
            ("b", "1"), ("B", "a b&c=d"), ("a_b", "微信"), ("aB", "3"), ("ab", "%20"), ("a", "0"), ("a1", "2"),
        ])
        #expect(String(decoding: message, as: UTF8.self) == "B=a b&c=d&a=0&a1=2&aB=3&a_b=微信&ab=%20&b=1")
    }

    @Test(arguments: ["", "192006250b4c09247ec02edce69f6a2", "192006250b4c09247ec02edce69f6a2d\n"])
    func refusesKeysOfAnotherLength(_ text: String) {
        let error = #expect(throws: SigningError.self) { try APIv2Key(text) }
        #expect(error?.code == .invalidAPIv2Key)
        #expect(text.isEmpty || error?.description.contains(text) == false)
    }

    @Test func printsNoKey() throws {
        let key = try key.get()
        var printed = "\(key) \(String(reflecting: key))"
        dump(key, to: &printed)
        #expect(!printed.contains("192006250b4c"))
        #expect(!printed.contains("49, 57, 50"))
    }
}
