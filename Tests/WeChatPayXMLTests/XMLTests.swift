// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayTestSupport
import WeChatPayXML

@Suite(.limited, .timeLimit(.minutes(10)))
struct XMLTests {
    @Test func keepsOrderAndWritesWhatItReads() throws {
        let xml: XML = [
            "z": "微信 & <b>", "total_fee": 1, "flag": true, "empty": "", "end": "a]]>b", "break": "a\r\nb\t ",
        ]
        let bytes = try xml.bytes()
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "<xml><z><![CDATA[微信 & <b>]]></z><total_fee>1</total_fee><flag>true</flag><empty></empty>"
                + "<end><![CDATA[a]]]]><![CDATA[>b]]></end><break><![CDATA[a]]>&#13;<![CDATA[\nb\t ]]></break></xml>"
        )
        #expect(try XML(parsing: bytes) == xml)
    }

    @Test func readsWhatWeChatPaySends() throws {
        let xml = try XML(
            parsing:
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<xml>\n  <return_code><![CDATA[SUCCESS]]></return_code>\n"
                + "<a>1 &lt; 2 &amp;&#x5FAE;&#20449;</a><list><item>1</item><item>2</item></list><none/></xml>\n"
        )
        #expect(xml["return_code"] == "SUCCESS")
        #expect(xml["a"] == "1 < 2 &微信")
        #expect(xml["list"] == nil)
        #expect(xml.first("list")?.nested?.all("item").map(\.text) == ["1", "2"])
        #expect(xml["none"] == "")
        #expect(xml["Return_code"] == nil)
    }

    @Test func keepsRepeatedNamesAndLooksUpTheFirst() throws {
        var xml = try XML(parsing: "<xml><a>1</a><b>2</b><a>3</a></xml>")
        #expect(xml["a"] == "1")
        #expect(xml.all("a").compactMap(\.text) == ["1", "3"])
        xml["a"] = "4"
        xml["c"] = "5"
        #expect(xml.members.map(\.name) == ["a", "b", "a", "c"])
        xml["a"] = nil
        #expect(xml.members.map(\.name) == ["b", "c"])
    }

    @Test(arguments: [
        "", " ", "<xml>", "<xml></xml", "<xml></xml>x", "<xml></xml><xml></xml>", "<root></root>", "<xmlx></xmlx>",
        "<xml>text</xml>", "<xml><a>1</b></xml>", "<xml><a></xml>", "<xml a=\"1\"></xml>", "<xml><a b='1'>2</a></xml>",
        "<!DOCTYPE xml [<!ENTITY e \"x\">]><xml><a>&e;</a></xml>", "<xml><a>&e;</a></xml>", "<xml><a>&</a></xml>",
        "<xml><a>&#0;</a></xml>", "<xml><a>&#xD800;</a></xml>", "<xml><a>&#x110000;</a></xml>",
        "<xml><a>&#+65;</a></xml>",
        "<xml><a>&#;</a></xml>", "<xml><!-- c --></xml>", "<xml><?php x?></xml>", "<?php x?><xml></xml>",
        "<?xml version=\"1.0\" encoding=\"GBK\"?><xml></xml>", "<?xml version=\"1.0\"", "<xml><a><![CDATA[x</a></xml>",
        "<xml><a>]]></a></xml>", "<xml>x<a>1</a></xml>", "<xml><a>\u{1}</a></xml>", "<xml><1>1</1></xml>",
        "<xml><名>1</名></xml>", "<xml>< a>1</a></xml>", "<xml><a>&amp</a></xml>", "<xml><a>\u{FFFE}</a></xml>",
        "<xml><![CDATA[x]]></xml>",
    ])
    func refusesEverythingElse(_ text: String) {
        #expect(throws: XMLParsingError.self) { try XML(parsing: text) }
    }

    @Test func refusesInvalidUTF8() {
        let bytes = Array("<xml><a>".utf8) + [0xC3, 0x28] + Array("</a></xml>".utf8)
        #expect(throws: XMLParsingError.self) { try XML(parsing: bytes) }
    }

    @Test func refusesHostileDepthAndLength() throws {
        func nested(_ count: Int) -> String {
            "<xml>" + String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count) + "</xml>"
        }
        #expect(throws: XMLParsingError.self) { try XML(parsing: nested(100_000)) }
        #expect(throws: XMLParsingError.self) { try XML(parsing: nested(17)) }
        #expect(try XML(parsing: nested(16)).members.count == 1)
        #expect(throws: XMLParsingError.self) { try XML(parsing: Array(nested(10).utf8), maximumBytes: 20) }
    }

    /// Every prefix and every single changed byte of a document ends in a value or in an error.
    @Test func neverTraps() throws {
        let bytes = Array(
            "<?xml version='1.0'?><xml><a>&#x5FAE;&lt;</a><b><![CDATA[]]x]]></b><c><d/></c></xml>".utf8
        )
        for length in bytes.indices {
            #expect(throws: XMLParsingError.self) { try XML(parsing: Array(bytes[..<length])) }
        }
        for index in bytes.indices {
            for byte in [0, 0x26, 0x3B, 0x3C, 0x3E, 0x5B, 0x5D, 0x80, 0xFF] as [UInt8] {
                var changed = bytes
                changed[index] = byte
                let offset: Int
                do {
                    _ = try XML(parsing: changed)
                    continue
                } catch { offset = error.offset }
                #expect((0...bytes.count).contains(offset))
            }
        }
    }

    @Test func errorsQuoteNothing() {
        let error = #expect(throws: XMLParsingError.self) {
            try XML(parsing: "<xml><openid>oSECRET&x;</openid></xml>")
        }
        #expect(error?.offset == 20)
        #expect(error?.description.contains("SECRET") == false)
        let xml: XML = ["openid": "oSECRET"]
        var printed = "\(xml) \(String(reflecting: xml))"
        dump(xml, to: &printed)
        #expect(!printed.contains("SECRET"))
    }

    @Test(arguments: [("a b", "x"), ("", "x"), ("a>", "x"), ("1", "x"), ("名", "x"), ("a", "\0"), ("a", "x\u{1F}y")])
    func refusesToWriteWhatCannotBeRead(_ member: (String, String)) {
        let xml = XML(members: [.init(name: member.0, value: .text(member.1))])
        #expect(throws: XMLWritingError.self) { try xml.bytes() }
    }
}
