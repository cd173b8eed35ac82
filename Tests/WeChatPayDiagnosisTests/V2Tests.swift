// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPayDiagnosis
import WeChatPayTestSupport

/// The `sign` of APIv2.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2Tests {
    private static let key = "192006250b4c09247ec02edce69f6a2d"
    private static let members = [
        ("appid", "wxd930ea5d5a258f4f"), ("mch_id", "10000100"), ("device_info", "1000"), ("body", "test"),
        ("nonce_str", "ibuaiVcKdpRxkhJA"),
    ]

    private func diagnosis(
        _ members: [(String, String)] = Self.members, sign: String?, keys: [String] = [Self.key], v3Keys: [String] = []
    ) -> Diagnosis {
        let text = (members + (sign.map { [("sign", $0)] } ?? [])).map { "<\($0.0)><![CDATA[\($0.1)]]></\($0.0)>" }
            .joined()
        return Diagnosis(
            of: .request(method: "POST", target: "/pay/x", headers: [], body: Array("<xml>\(text)</xml>".utf8)),
            knowing: Knowledge(
                apiV3Keys: v3Keys.map { NamedSecret($0, name: "V3") },
                apiV2Keys: keys.enumerated().map { NamedSecret($1, name: "V2_\($0)") }))
    }

    private func md5(_ text: String) -> String {
        Insecure.MD5.hash(data: Data(text.utf8)).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined().uppercased()
    }

    private static let text =
        "appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&nonce_str=ibuaiVcKdpRxkhJA"

    @Test func thePublishedVectors() {
        let good = diagnosis(sign: "9A0A8659F005D6984697E2CA0A9CF3B7")
        #expect(good.isGood)
        #expect(good.expectedMessage == Array(Self.text.utf8))
        // The documentation gives this digest without naming it in sign_type.
        let hmac = "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"
        #expect(diagnosis(sign: hmac).code == .v2SignType)
    }

    @Test func namesTheMistake() {
        #expect(diagnosis(sign: nil).code == .v2SignMissing)
        #expect(diagnosis(sign: "9a0a8659f005d6984697e2ca0a9cf3b7").code == .v2Case)
        #expect(diagnosis(sign: md5(Self.text + "&key=other")).code == .v2KeyWrong)
        #expect(diagnosis(sign: "1234").sentence.contains("4 characters"))
        #expect(diagnosis(sign: "9A0A8659F005D6984697E2CA0A9CF3B7", keys: []).code == .noKey)
        let empty = Self.members + [("attach", "")]
        #expect(diagnosis(empty, sign: "9A0A8659F005D6984697E2CA0A9CF3B7").isGood)
        #expect(
            diagnosis(
                empty, sign: md5("appid=wxd930ea5d5a258f4f&attach=&" + Self.text.dropFirst(25) + "&key=" + Self.key)
            ).code == .v2Members)
        let spaced = [("a", "x y/z"), ("b", "1")]
        #expect(diagnosis(spaced, sign: md5("a=x%20y%2Fz&b=1&key=" + Self.key)).code == .v2Encoding)
        #expect(diagnosis([("b", "1"), ("a", "2")], sign: md5("b=1&a=2&key=" + Self.key)).code == .v2Order)
        #expect(
            diagnosis(
                [("a", "1"), ("sign_type", "HMAC-SHA256")], sign: md5("a=1&sign_type=HMAC-SHA256&key=" + Self.key)
            ).code == .v2SignType)
    }

    @Test func showsTheDifferenceInOneLine() {
        let diagnosis = diagnosis([("b", "1"), ("a", "2")], sign: md5("b=1&a=2&key=" + Self.key))
        #expect(diagnosis.difference()?.part == "text")
        #expect(diagnosis.difference()?.offset == 0)
        #expect(diagnosis.difference()?.lines.joined().contains(Self.key) == false)
    }

    @Test func namesTheOtherKey() {
        let sign = md5(Self.text + "&key=the other key")
        #expect(diagnosis(sign: sign, keys: [Self.key, "the other key"]).sentence.contains("V2_1"))
        let byV3 = diagnosis(sign: sign, v3Keys: ["the other key"])
        #expect(byV3.code == .v2KeyWrong)
        #expect(byV3.sentence.contains("V3"))
        #expect(!byV3.description.contains("the other key"))
    }
}
