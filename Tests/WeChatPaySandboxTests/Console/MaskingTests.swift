// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// Hiding of personal values in texts that may be anything.
@Suite(.limited, .timeLimit(.minutes(10)))
struct MaskingTests {
    private func masked(_ text: String) -> String {
        var masking = Masking(isOff: false)
        return masking.text(text)
    }

    @Test func hidesMembersOfJSON() {
        let text = masked(
            #"{"appid":"wx1","payer": {"openid" : "oUpF8"},"real_name":"张\"三","names":["a"],"name":["b","c"],"total":1}"#
        )
        #expect(!text.contains("oUpF8"))
        #expect(!text.contains("张"))
        #expect(text.contains(#""name":["•••","•••"]"#))
        #expect(text.contains(#""appid":"wx1""#))
        #expect(text.contains(#""names":["a"]"#))
        #expect(text.hasSuffix(#""total":1}"#))
    }

    @Test func hidesElementsOfXML() {
        let text = masked("<xml><openid><![CDATA[oUpF8]]></openid><re_user_name>张三</re_user_name><body>x</body></xml>")
        #expect(!text.contains("oUpF8"))
        #expect(!text.contains("张三"))
        #expect(text.contains("<body>x</body>"))
    }

    @Test func hidesMembersOfJSONInsideXML() {
        let text = masked(#"<xml><detail><![CDATA[{"openid":"oUpF8","total":1}]]></detail><a>x</a></xml>"#)
        #expect(!text.contains("oUpF8"))
        #expect(text.hasPrefix("<xml><detail><![CDATA[{"))
        #expect(text.hasSuffix(#","total":1}]]></detail><a>x</a></xml>"#))
        #expect(!masked(#"<![CDATA[{"openid":"oUpF8"}]]>"#).contains("oUpF8"))
        #expect(!masked(#"<!-- {"openid":"oUpF8"} -->"#).contains("oUpF8"))
        #expect(!masked("<openid type=\"1\">oUpF8</openid>").contains("oUpF8"))
        #expect(!masked("<openid>oUpF8</openid >").contains("oUpF8"))
    }

    /// Anybody may send these without a signature. Each took minutes for a text of this size; now it is no time at all.
    @Test(
        arguments: [
            String(repeating: "<", count: 1 << 20),
            (0..<60_000).map { "<openid\($0)>" }.joined(),
            String(repeating: "</openid", count: 100_000),
            #"{"openid"# + String(repeating: "x", count: 200_000) + #"":["# + String(repeating: "1,", count: 50_000)
                + "1]}",
        ].map { LongText($0) })
    func floodsAreReadOnce(flood: LongText) {
        var scanner = SensitiveTextScanner(Array(flood.text.utf8))
        #expect(scanner.masked { value, _ in value }.utf8.count >= flood.text.utf8.count)
    }

    @Test func hidesParametersOfQueries() {
        #expect(masked("/v3/x?openid=oUpF8&appid=wx1").hasSuffix("&appid=wx1"))
        #expect(!masked("/v3/x?appid=wx1&sub_openid=oUpF8").contains("oUpF8"))
        #expect(masked("/v3/x?appid=wx1") == "/v3/x?appid=wx1")
    }

    @Test func hidesInSignedMessagesAndFragments() {
        #expect(!masked("POST\n/v3/x\n1554208460\nabc\n{\"openid\":\"oUpF8\"}\n").contains("oUpF8"))
        #expect(!masked(#""d":"x","openid":"oUpF8","#).contains("oUpF8"))
        #expect(!masked(#""openid": "oUpF8 without an end"#).contains("oUpF8"))
        #expect(masked("GET\n/v3/x\n1554208460\nabc\n\n") == "GET\n/v3/x\n1554208460\nabc\n\n")
    }

    @Test func hidesAValueWhereverElseItStands() {
        var masking = Masking(isOff: false)
        _ = masking.text(#"{"openid":"oUpF8uMu"}"#)
        #expect(!masking.text("expected oUpF8uMu there").contains("oUpF8uMu"))
    }

    @Test func tellsUsersApart() {
        let one = masked(#"{"openid":"o-1"}"#)
        #expect(one != masked(#"{"openid":"o-2"}"#))
        #expect(one == masked(#"{"openid":"o-1"}"#))
    }

    @Test func hidesMembersOfRecords() {
        var masking = Masking(isOff: false)
        let record = masking.record([
            "parameters": ["real_name": "张三", "cred_id": "110101"], "checks_real_name": true,
            "account": "merchant:1900000109",
            "from": "user:oUpF8", "resource": #"{"payer":{"openid":"oUpF8"}}"#, "total": 5,
        ])
        let text = record.description
        for secret in ["张三", "110101", "oUpF8"] { #expect(!text.contains(secret)) }
        #expect(record["checks_real_name"] == true)
        #expect(record["account"] == "merchant:1900000109")
        #expect(record["total"] == 5)
    }

    @Test func leavesAllAsItIsWhereAskedTo() {
        var masking = Masking(isOff: true)
        #expect(masking.text(#"{"openid":"oUpF8"}"#) == #"{"openid":"oUpF8"}"#)
        #expect(masking.record(["openid": "oUpF8"]) == ["openid": "oUpF8"])
    }

    @Test func takesAnyBytes() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "\"", "openid", ":", "{", "}", "<name>", "</name>", "?openid=", "&", "\\", "\u{FFFD}", "1", "-", "张", "<",
            ">",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in pieces.randomElement() }.joined()
            var scanner = SensitiveTextScanner(Array(text.utf8))
            let result = scanner.masked { value, _ in value }
            // A mask that changes nothing shows that nothing is lost; numbers gain quotes.
            #expect(result.filter { $0 != "\"" } == text.filter { $0 != "\"" })
        }
        let hostile = String(repeating: "<name>", count: 20_000)
        #expect(masked(hostile).hasPrefix("<name>"))
    }
}
