// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import Testing
import WeChatPayDiagnosis
import WeChatPayJSON
import WeChatPayTestSupport

/// A request with one mistake after another, each made on purpose with a real key.
@Suite(.limited, .timeLimit(.minutes(10)))
struct RequestTests {
    @Test func aGoodRequestIsGood() throws {
        let diagnosis = try RequestMaker().diagnosis()
        #expect(diagnosis.isGood)
        #expect(diagnosis.code == .good)
        #expect(diagnosis.signer?.id == Keys.merchantID)
        #expect(diagnosis.expectedMessage == diagnosis.signedMessage)
        #expect(diagnosis.difference() == nil)
        #expect(diagnosis.unchecked.isEmpty)
    }

    @Test func aGoodRequestWithoutABodyIsGood() throws {
        #expect(try RequestMaker(method: "GET", target: "/v3/certificates", body: "").diagnosis().isGood)
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        var name: String
        var code: Diagnosis.Code
        var body = #"{"b":"中文/x","a":{"total":1}}"#
        var target = "/v3/x/a%2Fb?bill_date=2026-01-01&z=%E4%B8%AD+1"
        var method = "POST"
        /// What is signed, in place of the right text.
        var signed: @Sendable (RequestMaker) -> String
        var testDescription: String { name }

        static func body(_ name: String, _ code: Diagnosis.Code, _ signed: String, sent: String? = nil) -> Mistake {
            var mistake = Mistake(name: name, code: code) { maker in
                "\(maker.method)\n\(maker.target)\n\(maker.timestamp)\n\(maker.nonce)\n\(signed)\n"
            }
            if let sent { mistake.body = sent }
            return mistake
        }

        static func target(_ name: String, _ code: Diagnosis.Code, _ signed: String, sent: String? = nil) -> Mistake {
            var mistake = Mistake(name: name, code: code) { maker in
                "\(maker.method)\n\(signed)\n\(maker.timestamp)\n\(maker.nonce)\n\(maker.body)\n"
            }
            if let sent { mistake.target = sent }
            return mistake
        }
    }

    static let bodies: [Mistake] = [
        .body("empty", .bodyEmpty, ""),
        .body("sorted", .bodyReserialized, #"{"a":{"total":1},"b":"中文/x"}"#),
        .body("spaced", .bodyReserialized, #"{"b": "中文/x", "a": {"total": 1}}"#),
        .body(
            "spaced and escaped, as Python writes", .bodyReserialized, #"{"b": "\u4e2d\u6587/x", "a": {"total": 1}}"#),
        .body(
            "escaped slash and characters, as PHP writes", .bodyReserialized,
            #"{"b":"\u4e2d\u6587\/x","a":{"total":1}}"#),
        .body("upper-case escapes", .bodyReserialized, #"{"b":"\u4E2D\u6587/x","a":{"total":1}}"#),
        .body("sent escaped, signed raw", .bodyReserialized, #"{"b":"中文"}"#, sent: #"{"b":"\u4e2d\u6587"}"#),
        .body("pretty, sent compact", .bodyReserialized, "{\n  \"b\": 1\n}", sent: #"{"b":1}"#),
        .body("compact, sent pretty", .bodyReserialized, #"{"b":1}"#, sent: "{\n    \"b\": 1\n}"),
        .body(
            "HTML escapes, as Go writes", .bodyReserialized, #"{"b":"\u003ca\u0026b\u003e"}"#, sent: #"{"b":"<a&b>"}"#),
        .body("another order", .bodyReserialized, #"{"c":3,"a":1,"b":2}"#, sent: #"{"b":2,"c":3,"a":1}"#),
        .body("an order inside", .bodyReserialized, #"{"o":{"y":1,"x":2}}"#, sent: #"{"o":{"x":2,"y":1}}"#),
        .body("null left out", .bodyReserialized, #"{"a":1}"#, sent: #"{"a":1,"b":null}"#),
        .body("encoded twice", .bodyReserialized, #""{\"a\":1}""#, sent: #"{"a":1}"#),
        .body("a line feed more", .messageExtraLine, "{\"a\":1}\n", sent: #"{"a":1}"#),
        .body("a line feed less", .bodyEnds, #"{"a":1}"#, sent: "{\"a\":1}\n"),
        .body("a mark more", .bodyMark, "\u{FEFF}{\"a\":1}", sent: #"{"a":1}"#),
        .body("a mark less", .bodyMark, #"{"a":1}"#, sent: "\u{FEFF}{\"a\":1}"),
        .body("CRLF signed", .bodyLineEnds, "{\r\n\"a\":\"x\"}", sent: "{\n\"a\":\"x\"}"),
        .body("question marks", .bodyCharset, #"{"b":"??/x","a":{"total":1}}"#),
        .body("braces for nothing", .bodyMismatch, "{}", sent: ""),
    ]

    static let targets: [Mistake] = [
        .target(
            "with https and host", .targetWithHost,
            "https://api.mch.weixin.qq.com/v3/x/a%2Fb?bill_date=2026-01-01&z=%E4%B8%AD+1"),
        .target("with host", .targetWithHost, "api.mch.weixin.qq.com/v3/x/a%2Fb?bill_date=2026-01-01&z=%E4%B8%AD+1"),
        .target("without query", .targetWithoutQuery, "/v3/x/a%2Fb"),
        .target("decoded", .targetEncoding, "/v3/x/a/b?bill_date=2026-01-01&z=中+1"),
        .target("query decoded", .targetEncoding, "/v3/x/a%2Fb?bill_date=2026-01-01&z=中+1"),
        .target("encoded twice", .targetEncoding, "/v3/x/a%252Fb?bill_date=2026-01-01&z=%E4%B8%AD+1"),
        .target("%20 for +", .targetEncoding, "/v3/x/a%2Fb?bill_date=2026-01-01&z=%E4%B8%AD%201"),
        .target("+ for %20", .targetEncoding, "/v3/x?a=b+c", sent: "/v3/x?a=b%20c"),
        .target("lower-case escapes", .targetEncoding, "/v3/x/a%2fb?bill_date=2026-01-01&z=%e4%b8%ad+1"),
        .target("sent raw, signed encoded", .targetEncoding, "/v3/x?t=a%3Ab", sent: "/v3/x?t=a:b"),
        .target("slash behind", .targetSlash, "/v3/x/", sent: "/v3/x"),
        .target("slash behind missing", .targetSlash, "/v3/x?a=1", sent: "/v3/x/?a=1"),
        .target("slash in front missing", .targetSlash, "v3/x", sent: "/v3/x"),
        .target("lower case", .targetCase, "/v3/x/abc", sent: "/v3/x/aBc"),
        .target("another order of the query", .targetMismatch, "/v3/x?b=2&a=1", sent: "/v3/x?a=1&b=2"),
        .target("a segment less", .targetMismatch, "/v3/x", sent: "/proxy/v3/x"),
        .target("a segment more", .targetMismatch, "/hk/v3/x", sent: "/v3/x"),
    ]

    private static func lines(_ maker: RequestMaker) -> [String] {
        [maker.method, maker.target, maker.timestamp, maker.nonce, maker.body]
    }

    static let layouts: [Mistake] = [
        Mistake(name: "no final line feed", code: .messageFinalLineFeed) { lines($0).joined(separator: "\n") },
        Mistake(name: "six lines", code: .messageExtraLine) { lines($0).joined(separator: "\n") + "\n\n" },
        Mistake(name: "CRLF", code: .messageLineEnds) { lines($0).joined(separator: "\r\n") + "\r\n" },
        Mistake(name: "backslash and n", code: .messageLineEnds) { lines($0).joined(separator: "\\n") + "\\n" },
        Mistake(name: "nothing between", code: .messageLineEnds) { lines($0).joined() },
        Mistake(name: "four lines", code: .messageLines) { lines($0).dropLast().joined(separator: "\n") + "\n" },
        Mistake(name: "nonce first", code: .messageLines) { maker in
            "\(maker.method)\n\(maker.target)\n\(maker.nonce)\n\(maker.timestamp)\n\(maker.body)\n"
        },
        Mistake(name: "as a reply", code: .messageLines) { "\($0.timestamp)\n\($0.nonce)\n\($0.body)\n" },
        Mistake(name: "GET for POST", code: .methodMismatch) { $0.expected.replacing("POST", with: "GET") },
        Mistake(name: "lower-case method", code: .methodMismatch) { $0.expected.replacing("POST", with: "post") },
        Mistake(name: "milliseconds signed", code: .timestampMilliseconds) {
            $0.expected.replacing($0.timestamp, with: $0.timestamp + "123")
        },
        Mistake(name: "another second", code: .timestampMismatch) {
            $0.expected.replacing($0.timestamp, with: "1554208461")
        },
        Mistake(name: "lower-case nonce", code: .nonceMismatch) {
            $0.expected.replacing($0.nonce, with: $0.nonce.lowercased())
        },
    ]

    @Test(arguments: bodies + targets + layouts)
    func namesTheMistake(_ mistake: Mistake) throws {
        var maker = RequestMaker(method: mistake.method, target: mistake.target, body: mistake.body)
        let signed = mistake.signed(maker)
        maker.signed = signed
        let diagnosis = try maker.diagnosis()
        #expect(diagnosis.code == mistake.code, "\(diagnosis)")
        #expect(diagnosis.findings.count == 1, "\(diagnosis.findings)")
        #expect(diagnosis.signedMessage == Array(signed.utf8))
        #expect(diagnosis.expectedMessage == Array(maker.expected.utf8))
        #expect(diagnosis.signer?.id == Keys.merchantID)
        // Nothing of body or target stands in a sentence.
        for secret in ["中文", "total", "a%2Fb", "bill_date"] { #expect(!diagnosis.description.contains(secret)) }
        let difference = try #require(diagnosis.difference())
        #expect(difference.expected != difference.signed || difference.offset > 0)
        for line in difference.lines { #expect(columns(line) <= 80, "\(line)") }
        // The client's quick search finds it as well, or says that it does not know.
        let quick = try maker.diagnosis(effort: .quick)
        #expect([mistake.code, .messageUnknown].contains(quick.code))
    }

    @Test func findsTwoMistakesAtOnce() throws {
        var maker = RequestMaker(target: "/v3/x?a=1", body: #"{"b":1,"a":"中"}"#)
        maker.signed = "POST\n/v3/x\n\(maker.timestamp)\n\(maker.nonce)\n{\"b\": 1, \"a\": \"\\u4e2d\"}\n"
        #expect(Set(try maker.diagnosis().findings.map(\.code)) == [.targetWithoutQuery, .bodyReserialized])
        maker.signed = "POST\n/v3/x\n\(maker.timestamp)\n\(maker.nonce)\n"
        #expect(Set(try maker.diagnosis().findings.map(\.code)) == [.targetWithoutQuery, .messageLines])
        maker.signed = "post\nhttps://api.mch.weixin.qq.com/v3/x?a=1\n\(maker.timestamp)\n\(maker.nonce)\n\(maker.body)"
        #expect(
            Set(try maker.diagnosis().findings.map(\.code)) == [
                .methodMismatch, .targetWithHost, .messageFinalLineFeed,
            ])
    }

    @Test func namesOnlyWhatDiffers() throws {
        var maker = RequestMaker(body: #"{"a":1, "b":"中/<"}"#)
        maker.signed = maker.expected.replacing(", ", with: ",")
        #expect(try maker.diagnosis().sentence.hasSuffix("the body written with no spaces."))
        maker.signed = maker.expected.replacing(", ", with: ",").replacing("中", with: "\\u4e2d")
        #expect(try maker.diagnosis().sentence.hasSuffix("no spaces, characters outside ASCII as \\uXXXX."))
    }

    @Test func saysWhenNothingFits() throws {
        var maker = RequestMaker()
        maker.signed = maker.expected.replacing(maker.nonce, with: "quite another nonce")
        let diagnosis = try maker.diagnosis()
        #expect(diagnosis.code == .messageUnknown)
        #expect(diagnosis.signedMessage == nil)
        #expect(diagnosis.difference() == nil)
        #expect(diagnosis.signer?.id == Keys.merchantID)
        #expect(diagnosis.candidatesTried > 1_000)
    }

    // MARK: Uploads

    private static let form = """
        --b0\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"filename":"a.jpg"}\r\n\
        --b0\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nJPEG\r\n--b0--\r\n
        """

    private func upload(signing: String, _ form: String = Self.form) throws -> Diagnosis {
        var maker = RequestMaker(target: "/v3/merchant/media/upload", body: form)
        maker.headers = [("Content-Type", "multipart/form-data; boundary=b0")]
        maker.signed = "POST\n\(maker.target)\n\(maker.timestamp)\n\(maker.nonce)\n\(signing)\n"
        return try maker.diagnosis()
    }

    @Test func anUploadSignsItsMetaAlone() throws {
        #expect(try upload(signing: #"{"filename":"a.jpg"}"#).isGood)
        #expect(try upload(signing: Self.form).code == .bodyMultipart)
        #expect(try upload(signing: "JPEG").code == .bodyMultipart)
        #expect(try upload(signing: "").code == .bodyEmpty)
        #expect(try upload(signing: #"{"filename": "a.jpg"}"#).code == .bodyReserialized)
    }

    @Test func aFileMayHaveAnyName() throws {
        let file =
            "--b0\r\nContent-Disposition: form-data; filename=\"a; name=meta; b.jpg\"; name=\"file\"\r\n\r\nJPEG\r\n"
        #expect(try upload(signing: #"{"filename":"a.jpg"}"#, file + Self.form).isGood)
    }

    /// The gateway finds no meta, and so takes another text for the signed one.
    @Test func whatKeepsAFormFromBeingReadIsNamedFirst() throws {
        let type = "multipart/form-data; boundary=b0"
        let form = Self.form
        let table: [(type: String?, body: String, words: String)] = [
            (nil, form, "no Content-Type"), ("application/json", form, "Content-Type says application/json"),
            ("application/octet-stream", form, "Content-Type says application/octet-stream"),
            (type, form.replacing("\r\n", with: "\n"), "LF alone"),
            ("multipart/form-data", form.replacing("\r\n", with: "\n"), "LF alone"),
            (type, "preamble\r\n" + form, "in front of the form's first boundary"),
            ("multipart/form-data", "\r\n" + form, "in front of the form's first boundary"),
            (type, form.replacing("--b0--", with: "--b0"), "no end mark"),
            (type, String(form.prefix(170)), "no end mark"),
            ("multipart/form-data; boundary=other", form, "another boundary"),
            (type.replacing("b0", with: String(repeating: "b", count: 71)), form, "71 characters"),
            (type, "nothing of the kind", "no part named meta"),
            (type, form.replacing("meta", with: "Meta"), "no part named meta"),
            ("application/json", "preamble\r\n" + form, "Content-Type says application/json"),
        ]
        for row in table {
            var maker = RequestMaker(target: "/v3/merchant/media/upload", body: row.body)
            maker.headers = row.type.map { [("Content-Type", $0)] } ?? []
            maker.signed = "POST\n\(maker.target)\n\(maker.timestamp)\n\(maker.nonce)\n{\"filename\":\"a.jpg\"}\n"
            let message = try maker.message()
            let body: JSON = [
                "code": "SIGN_ERROR",
                "detail": [
                    "sign_information": [
                        "method": "POST", "url": "/v3/merchant/media/upload", "sign_message_length": 900,
                    ]
                ],
            ]
            var exchange = try CapturedExchange(reading: Array("HTTP/1.1 401 Unauthorized\r\n\r\n".utf8) + body.bytes)
            exchange.request = message
            let all = Diagnosis.explaining(exchange, knowing: Knowledge(keys: try Keys.all, mchid: "1900000109"))
            let name = "\(row.type ?? "none"), \(row.words)"
            #expect(
                all.first?.code == .bodyMultipart && all.first?.sentence.contains(row.words) == true, "\(name): \(all)")
            for finding in all.first?.findings ?? [] {
                #expect(
                    !finding.advice.contains("made twice") && !finding.advice.contains("Encode the JSON"), "\(name)")
            }
        }
        // A form that is in order, and JSON that is none.
        #expect(try upload(signing: #"{"filename":"a.jpg"}"#).findings.isEmpty)
        #expect(try RequestMaker().diagnosis().isGood)
    }

    private func columns(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFF60).contains($1.value) ? 2 : 1) }
    }
}
