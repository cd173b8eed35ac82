// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPayDiagnosis
import WeChatPayJSON
import WeChatPayTestSupport

/// Messages as logs, frameworks, proxies and editors leave them.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct SavedMessageTests {
    private static let body = #"{"id":"EV-1","summary":"支付成功","inner":{"text":"a/b+c==","nonce":"n"},"a":"<&>"}"#

    private static func escaped(_ text: String, _ isKept: (UInt8) -> Bool, _ escape: (UInt8) -> String) -> [UInt8] {
        text.utf8.flatMap { isKept($0) ? [$0] : Array(escape($0).utf8) }
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
            || byte == 0x2E || byte == 0x5F
    }

    /// The body in each form, with a word that names what did it.
    private static var forms: [(bytes: [UInt8], word: String)] {
        let quote: UInt8 = 0x22
        let html = body.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;")
        let json = JSON.string(body).description
        let gbk = body.data(using: String.Encoding(rawValue: 0x8000_0632)) ?? Data()
        let nginx = escaped(body, { $0 < 0x80 && $0 != quote }, { "\\x\(hex($0))" })
        return [
            (escaped(body, { $0 != quote }, { "\\x\(hex($0))" }), "nginx"), (nginx, "nginx"),
            (escaped(body, { $0 < 0x80 && $0 != quote }, { "\\x\(hex($0).lowercased())" }), "nginx"),
            (Array(html.utf8), "HTML"), (Array(html.replacing("&quot;", with: "&#34;").utf8), "HTML"),
            (Array(html.replacing("&quot;", with: "&#x22;").utf8), "HTML"), (Array(json.utf8), "JSON"),
            (Array(json.dropFirst().dropLast().utf8), "JSON"), (Array(gbk), "GBK"),
            (escaped(body, isUnreserved, { "%\(hex($0))" }), "percent-encoded"),
            (escaped(body, isUnreserved, { "%\(hex($0))" }) + [0x3D], "key of a form"),
            (escaped(body, { isUnreserved($0) || $0 == 0x2F }, { "%\(hex($0).lowercased())" }), "percent-encoded"),
            (Array(Data(body.utf8).base64EncodedData()), "Base64"),
            (body.utf8.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }, "Latin-1"),
            (body.utf8.flatMap { Array(hex($0).lowercased().utf8) }, "hexadecimal"),
            (
                Array("b'".utf8) + escaped(body, { $0 < 0x80 }, { "\\x\(hex($0).lowercased())" }) + Array("'".utf8),
                "Python"
            ),
            (escaped(body, { $0 < 0x80 }, { "\\" + String(Int($0), radix: 8) }), "octal"),
            (nginx + [0x0A], "white space"),
            // A page that shows what nginx logged.
            (
                Array(
                    String(decoding: nginx, as: UTF8.self).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
                        .utf8), "HTML"
            ),
        ] + numbered + layered + packed
    }

    private static func json(_ text: String) -> String { JSON.string(text).description }

    private static var base64URL: String {
        Data("\(body)\n".utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
            "=", with: "")
    }

    /// Bytes as numbers.
    private static var numbered: [(bytes: [UInt8], word: String)] {
        func list(_ separator: String, _ write: (UInt8) -> String) -> String {
            body.utf8.map(write).joined(separator: separator)
        }
        let hexadecimal = list(" ") { hex($0).lowercased() }
        return [
            ("[" + list(" ") { "\($0)" } + "]", "list of numbers"),
            ("[" + list(", ") { "\(Int8(bitPattern: $0))" } + "]", "list of numbers"),
            ("[]byte{" + list(", ") { "0x\(hex($0).lowercased())" } + "}", "list of numbers"),
            ("<Buffer \(hexadecimal)>", "Node.js"),
            (#"{"type":"Buffer","data":["# + list(",") { "\($0)" } + "]}", "Node.js"),
            (base64URL, "Base64url"),
        ].map { (Array($0.0.utf8), $0.1) }
    }

    /// Texts in texts.
    private static var layered: [(bytes: [UInt8], word: String)] {
        let nginx = String(decoding: escaped(body, { $0 != 0x22 }, { "\\x\(hex($0))" }), as: UTF8.self)
        let percent = String(decoding: escaped(body, isUnreserved, { "%\(hex($0))" }), as: UTF8.self)
        return [
            ("'\(body)'", "single quotation marks"), ("u'\(body)'", "single quotation marks"),
            (json(json(json(body))), "3 times over"), (json(json(body)), "twice"), (json(nginx), "nginx"),
            ((["log": .string(body + "\n"), "stream": "stdout"] as JSON).description, "inside the JSON of a log"),
            ("\"" + body.replacing("\"", with: "\"\"") + "\"", "CSV"),
            (body.replacing("\"", with: "\"\""), "CSV"), ("body=\(percent)", "value of a form"),
            ("a=1&data=\(percent)&b=2", "value of a form"), ("2026-11-24 INFO body=\(body) in 3 ms", "line of a log"),
            ("2026-11-24 body=\(json(body)) {}", "line of a log"), (body + "\0", "other text"),
            (String(body.utf8.count, radix: 16) + "\r\n\(body)\r\n0\r\n\r\n", "chunks"),
        ].map { (Array($0.0.utf8), $0.1) }
    }

    private static let gzip =
        "H4sIAAAAAAACA6tWykxRslJyDdM1VNJRKi7NzU0sqgQKPJuy/snuGc86Jjztmg+UyMzLSy1SsqpWKkmtKAFKJ+onaSfb2gJl8vLzklOBInlKtTpKiUCGjZqdUi0AWqld8VcAAAA="

    /// Compressed, raw or in Base64.
    private static var packed: [(bytes: [UInt8], word: String)] {
        let texts = [
            (gzip, "gzip"),
            (
                "eJyrVspMUbJScg3TNVTSUSouzc1NLKoECjybsv7J7hnPOiY87ZoPlMjMy0stUrKqVipJrSgBSifqJ2kn29oCZfLy85JTgSJ5SrU6SolAho2anVItAG30HYY=",
                "zlib"
            ),
            (
                "q1bKTFGyUnIN0zVU0lEqLs3NTSyqBAo8m7L+ye4ZzzomPO2aD5TIzMtLLVKyqlYqSa0oAUon6idpJ9vaAmXy8vOSU4EieUq1OkqJQIaNmp1SLQA=",
                "deflate"
            ),
        ]
        return texts.map { (Array(Data(base64Encoded: $0.0) ?? Data()), $0.1) }
            + texts.prefix(2).map { (Array($0.0.utf8), $0.1) }
    }

    private func diagnosis(_ bytes: [UInt8], isSaved: Bool = true, signed: String = body) throws -> Diagnosis {
        var maker = ReplyMaker(direction: .notification, body: signed)
        maker.bodyBytes = bytes
        return Diagnosis(of: try maker.message(), knowing: Knowledge(keys: try Keys.all, isSaved: isSaved))
    }

    @Test func bodiesAreUndoneAndVerified() throws {
        for (bytes, word) in Self.forms {
            let diagnosis = try diagnosis(bytes)
            #expect(diagnosis.isGood, "\(word): \(diagnosis.sentence)")
            #expect(diagnosis.notes.first?.contains(word) == true, "\(word): \(diagnosis.notes)")
            let advice = Self.packed.contains { $0.bytes == bytes } ? "undo the compression" : "bytes that arrived"
            #expect(diagnosis.notes.first?.contains(advice) == true, "\(word): \(diagnosis.notes)")
        }
    }

    /// Only for what was saved: bytes that arrive so are not WeChat Pay's.
    @Test func bytesThatArrivedAreTakenAsTheyAre() throws {
        for (bytes, word) in Self.forms.prefix(8) {
            #expect(try !diagnosis(bytes, isSaved: false).isGood, "\(word)")
        }
        // Nothing to undo.
        let plain = try diagnosis(Array(Self.body.utf8))
        #expect(plain.isGood && plain.notes.isEmpty)
        // Nothing proves a guess here: the body is another one.
        for (bytes, word) in Self.forms { #expect(try !diagnosis(bytes, signed: "{}").isGood, "\(word)") }
    }

    /// What nothing undoes is named all the same.
    @Test func whatIsWrongWithABodyIsNamed() throws {
        let cut = String(Self.body.dropLast(20))
        let base64 = Array(Data(base64Encoded: Self.gzip) ?? Data())
        let table: [(bytes: [UInt8], isSaved: Bool, words: String)] = [
            (Array(cut.utf8), true, "cut: its JSON"), (Array(cut.utf8), false, "cut: its JSON"),
            (Array((Self.body.dropLast() + "").utf8), true, "cut: its JSON"),
            (Array((cut + "...\n").utf8), true, "cut"),
            (Array(Self.json(cut).utf8), true, "cut: its JSON"),
            (Array("<Buffer 7b 22 69 64 ... 812 more bytes>".utf8), true, "cut"),
            (base64, false, "compressed (gzip): undo it before verifying"),
            (Array(base64.dropLast(3)), true, "compressed (gzip): undo it before verifying"),
            ([0x28, 0xB5, 0x2F, 0xFD, 1, 2, 3], true, "compressed (zstd)"),
            (Array("[[[[[[".utf8), true, "none of the usual"),
            (Array("{id=EV-1, summary=".utf8), true, "none of the usual"),
            (Array(Self.body.replacing("EV-1", with: #"{\"a\":"#).utf8), true, "none of the usual"),
        ]
        for row in table {
            let sentence = try diagnosis(row.bytes, isSaved: row.isSaved).sentence
            #expect(sentence.contains(row.words), "\(String(decoding: row.bytes, as: UTF8.self)): \(sentence)")
        }
    }

    /// Without the key, or with a wrong one, nothing proves what the XML was; nothing else of it is XML.
    @Test func xmlOfAPIv2IsUndoneWithoutItsKey() throws {
        let xml =
            "<xml><appid><![CDATA[wx1]]></appid>\n<attach><![CDATA[{\"k\":\"v\"}]]></attach>\n"
            + "<sign><![CDATA[\(String(repeating: "A", count: 32))]]></sign>\n</xml>"
        let nginx = String(
            decoding: Self.escaped(xml, { $0 >= 0x20 && $0 != 0x22 }, { "\\x\(Self.hex($0))" }), as: UTF8.self)
        let html = xml.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        let wrong = NamedSecret(String(repeating: "k", count: 32), name: "key")
        for (text, word) in [
            (nginx, "nginx"), (nginx.replacing("\\", with: "\\x5C"), "twice"), (Self.json(xml), "JSON"),
            (String(Self.json(xml).dropFirst().dropLast()), "JSON"), (html, "HTML"),
            (Data(xml.utf8).base64EncodedString(), "Base64"),
            (String(decoding: Self.escaped(xml, Self.isUnreserved, { "%\(Self.hex($0))" }), as: UTF8.self), "percent"),
            ("INFO body: \(xml) in 3 ms", "line of a log"),
        ] {
            let message = CapturedMessage.notification(headers: [], body: Array(text.utf8))
            let without = Diagnosis(of: message, knowing: Knowledge(isSaved: true))
            #expect(without.code == .noKey && without.notes.first?.contains(word) == true, "\(word): \(without)")
            let other = Diagnosis(of: message, knowing: Knowledge(apiV2Keys: [wrong], isSaved: true))
            #expect(
                other.code == .v2KeyWrong && other.sentence.contains("not one of these members"), "\(word): \(other)")
            let exchange = try CapturedExchange(reading: Array(text.utf8))
            let read = Diagnosis.explaining(exchange, knowing: Knowledge(isSaved: true))
            #expect(read.first?.code == .noKey, "\(word): \(read)")
        }
        for (text, word) in [
            ("<!DOCTYPE a [<!ENTITY b \"c\">]>\(xml)", "DOCTYPE"), (String(xml.dropLast(20)), "cut"),
            (String(nginx.dropLast(20)), "cut"), (Self.json(String(xml.dropLast(20))), "cut"),
        ] {
            let message = CapturedMessage.notification(headers: [], body: Array(text.utf8))
            let diagnosis = Diagnosis(of: message, knowing: Knowledge(isSaved: true))
            #expect(diagnosis.code == .v2Malformed && diagnosis.sentence.contains(word), "\(diagnosis)")
        }
    }

    @Test func xmlOfAPIv2IsUndoneToo() throws {
        let key = "0123456789abcdef0123456789abcdef"
        let pairs = [
            ("appid", "wx1"), ("attach", #"{"key":"some & thing"}"#), ("mch_id", "1500000371"), ("total_fee", "1000"),
        ]
        let text = pairs.map { "\($0.0)=\($0.1)" }.joined(separator: "&") + "&key=\(key)"
        let sign = Insecure.MD5.hash(data: Data(text.utf8)).map { Self.hex($0) }.joined()
        let xml =
            "<xml>" + (pairs + [("sign", sign)]).map { "<\($0.0)><![CDATA[\($0.1)]]></\($0.0)>\n" }.joined() + "</xml>"
        let knowledge = Knowledge(apiV2Keys: [NamedSecret(key, name: "key")], isSaved: true)
        for (bytes, word) in [
            (Self.escaped(xml, { $0 >= 0x20 && $0 != 0x22 }, { "\\x\(Self.hex($0))" }), "nginx"),
            (Array(xml.replacing("\n", with: "\\n").replacing("\"", with: "\\\"").utf8), "JSON"),
            (
                Array(xml.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").utf8),
                "HTML"
            ),
            (Self.escaped(xml, Self.isUnreserved, { "%\(Self.hex($0))" }), "percent-encoded"),
        ] {
            let diagnosis = Diagnosis(of: .notification(headers: [], body: bytes), knowing: knowledge)
            #expect(diagnosis.isGood, "\(word): \(diagnosis.sentence)")
            #expect(diagnosis.notes.first?.contains(word) == true, "\(word): \(diagnosis.notes)")
        }
        // Alone in a file.
        let exchange = try CapturedExchange(
            reading: Self.escaped(xml, { $0 >= 0x20 && $0 != 0x22 }, { "\\x\(Self.hex($0))" }))
        #expect(Diagnosis.explaining(exchange, knowing: knowledge).first?.isGood == true)
    }

    // MARK: Headers

    @Test func equalHeadersCountOnce() throws {
        let maker = ReplyMaker(direction: .notification, body: Self.body)
        let message = try maker.message()
        for (change, words) in [
            ({ $0 + $0 }, "count once"),
            ({ $0.map { ($0.name, "\($0.value), \($0.value)") } }, "count once"),
            ({ $0.map { ($0.name, " \($0.value)\t") } }, "Blanks around"),
            ({ $0.map { ($0.name, "\($0.value),\($0.value) ,\($0.value)") } }, "3 times"),
        ] as [(([CapturedMessage.Header]) -> [CapturedMessage.Header], String)] {
            var changed = message
            changed.headers = change(message.headers)
            let diagnosis = Diagnosis(of: changed, knowing: Knowledge(keys: try Keys.all))
            #expect(diagnosis.isGood, "\(diagnosis.sentence)")
            #expect(diagnosis.notes.contains { $0.contains(words) }, "\(diagnosis.notes)")
        }
        var other = message
        other.headers += [("Wechatpay-Nonce", "another")]
        let diagnosis = Diagnosis(of: other, knowing: Knowledge(keys: try Keys.all))
        #expect(diagnosis.code == .headerRepeated)
        #expect(diagnosis.advice.contains("proxy"))
        other = message
        other.headers = message.headers.map { $0.name == "Wechatpay-Nonce" ? ($0.name, "another, \($0.value)") : $0 }
        #expect(Diagnosis(of: other, knowing: Knowledge(keys: try Keys.all)).code == .headerRepeated)
    }

    // MARK: Pasted texts

    private static let account =
        #"{"code":"SIGN_ERROR","detail":{"detail":{"issue":"sign not match"},"field":"signature","location":"authorization","sign_information":{"method":"POST","sign_message_length":71,"truncated_sign_message":"POST\n/v3/transfer/batches\n1709745440\n5hMYYOOJpzdAfboMUB7QiPmfxmhVehVk\n\n","url":"/v3/transfer/batches"}},"message":"错误的签名"}"#

    private static func authorization(_ message: CapturedMessage) -> String {
        message.headers.first { $0.name == "Authorization" }?.value ?? ""
    }

    @Test func theGatewaysAccountIsFoundInAnyText() throws {
        let pretty = try JSON(parsing: Array(Self.account.utf8)).prettyPrinted
        let once = JSON.string(Self.account).description
        for (name, text) in [
            ("a reply", "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n\(Self.account)"),
            (
                "Go",
                "error:http response:[StatusCode: 401 Code: \"SIGN_ERROR\"\nDetail:\n\(pretty)\nHeader:\n - Request-Id=[08]\n]"
            ),
            (
                "PHP",
                "Client error: `POST https://api.mch.weixin.qq.com/v3/transfer/batches` resulted in a `401` response:\n\(Self.account)"
            ),
            ("JSON log", #"{"level":"error","msg":"# + once + "}"),
            ("twice", #"{"log":"# + JSON.string(#"{"msg":"# + once + "}").description + "}"),
            ("HTML", "<pre>" + Self.account.replacing("\"", with: "&quot;") + "</pre>"),
            ("nginx", "2026 error: " + Self.account.replacing("\\", with: "\\x5C").replacing("\"", with: "\\x22")),
            ("cut", "body: " + String(Self.account.prefix(330))),
        ] {
            let exchange = try CapturedExchange(reading: Array(text.utf8))
            let diagnosis = try #require(
                Diagnosis.explaining(exchange, knowing: Knowledge(isSaved: true)).first, "\(name)")
            #expect(diagnosis.sentence.contains("POST /v3/transfer/batches"), "\(name): \(diagnosis.sentence)")
            #expect(name == "cut" || diagnosis.code == .bodyEmpty, "\(name): \(diagnosis.sentence)")
            #expect(!diagnosis.isGood)
        }
    }

    @Test func anAuthorizationHeaderIsFoundInAnyText() throws {
        let maker = RequestMaker(method: "GET", target: "/v3/certificates", body: "")
        let header = Self.authorization(try maker.message())
        let log =
            "status code[401] request headers[[Accept: application/json, Authorization: \(header), Host: api, x=[y]]]"
        let line = "GET https://api.mch.weixin.qq.com/v3/certificates HTTP/1.1"
        let knowledge = Knowledge(keys: try Keys.all, mchid: "1900000109", isSaved: true)
        for (name, text) in [
            ("Java", "ERROR \(log)"), ("JSON", #"{"msg": "# + JSON.string(log).description + "}"),
            ("HTML", "<td>\(log.replacing("\"", with: "&quot;"))</td>"),
            ("twice", JSON.string(JSON.string(log).description).description),
        ] {
            // The key is told, and what cannot be checked is not called good.
            let alone = try CapturedExchange(reading: Array("2026-11-24 \(text)".utf8))
            let diagnosis = try #require(Diagnosis.explaining(alone, knowing: knowledge).first)
            #expect(diagnosis.signer?.id == Keys.merchantID, "\(name)")
            #expect(diagnosis.code == .messageUnknown, "\(name): \(diagnosis.sentence)")
            let whole = try CapturedExchange(reading: Array("2026-11-24 \(line)\n\(text)".utf8))
            #expect(Diagnosis.explaining(whole, knowing: knowledge).first?.isGood == true, "\(name)")
        }
        let quoted = header.replacing("\"", with: "\\\"")
        for text in [
            "$ curl -s -H 'Authorization: \(header)' https://api.mch.weixin.qq.com/v3/certificates",
            #"AxiosError {"config":{"url":"https://api.mch.weixin.qq.com/v3/certificates","method":"get","headers":"#
                + #"{"Authorization":"\#(quoted)"}}}"#,
        ] {
            let exchange = try CapturedExchange(reading: Array(text.utf8))
            #expect(Diagnosis.explaining(exchange, knowing: knowledge).first?.isGood == true, "\(text.prefix(20))")
        }
        // With the refusal beside it, the gateway tells what the log left out.
        var other = RequestMaker(
            target: "/v3/transfer/batches", timestamp: "1709745440", nonce: "5hMYYOOJpzdAfboMUB7QiPmfxmhVehVk")
        other.body = #"{"amount":1}"#
        let both = "sent: \(Self.authorization(try other.message())), got: \(Self.account)"
        let diagnosis = try #require(
            Diagnosis.explaining(CapturedExchange(reading: Array(both.utf8)), knowing: knowledge).first)
        #expect(diagnosis.signer?.id == Keys.merchantID && !diagnosis.isGood)
        #expect(throws: UnreadableMessage.self) { try CapturedExchange(reading: Array("nothing of the kind".utf8)) }
    }

    /// Headers and body in one text.
    @Test func aNotificationIsFoundInAnyText() throws {
        let body = Self.body.replacing(#""a":"#, with: #""ciphertext":"#)
        let message = try ReplyMaker(direction: .notification, body: body).message()
        func written(_ start: String, _ end: String, _ separator: String) -> String {
            message.headers.map { $0.name + start + $0.value + end }.joined(separator: separator)
        }
        let python = "{'" + written("': '", "'", ", '") + "}"
        var object = JSON.Object()
        for header in message.headers { object[header.name] = .string(header.value) }
        let event: JSON = ["headers": .object(object), "body": .string(body)]
        for (name, text) in [
            ("Java", "2026-11-29 INFO headers={\(written("=[", "]", ", "))} body=\(body)"),
            ("Go", "map[\(written(":[", "]", " "))] \(body)"), ("Python", "\(python)\n\(body)"),
            ("body first", "2026-11-29 body=\(body) headers=\(python)"),
            ("PHP", "Array\n(\n[" + written("] => Array\n(\n[0] => ", ")\n", "\n[") + ")\n" + body),
            ("JSON in a line", "2026-11-29 INFO \(event)"), ("JSON log", "x {\"msg\":\(Self.json("got \(event)"))}"),
            (
                "lower case",
                "2026-11-29 \(written(": ", "", "; ").replacing("Wechatpay-", with: "wechatpay_"))\t\(Self.json(body))"
            ),
        ] {
            let exchange = try CapturedExchange(reading: Array(text.utf8))
            let all = Diagnosis.explaining(exchange, knowing: Knowledge(keys: try Keys.all, isSaved: true))
            #expect(all.count == 1 && all[0].isGood, "\(name): \(all)")
            #expect(all.first?.direction == .notification, "\(name)")
        }
        // A log that cut it.
        let cut = "INFO headers=\(python) body=\(body.prefix(60))"
        let exchange = try CapturedExchange(reading: Array(cut.utf8))
        let diagnosis = Diagnosis.explaining(exchange, knowing: Knowledge(keys: try Keys.all, isSaved: true)).first
        #expect(diagnosis?.isGood == false && diagnosis?.code == .bodyMismatch, "\(diagnosis?.sentence ?? "")")
    }

    /// The refusal of a whole HTTP message whose body a log escaped.
    @Test func theGatewaysAccountIsFoundInAnEscapedBody() throws {
        let once = Self.json(Self.account)
        for body in [once, String(once.dropFirst().dropLast()), Self.account.replacing("\"", with: "\\\"")] {
            let text = "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n\(body)"
            let exchange = try CapturedExchange(reading: Array(text.utf8))
            let diagnosis = Diagnosis.explaining(exchange, knowing: Knowledge(isSaved: true)).first
            #expect(diagnosis?.code == .bodyEmpty, "\(diagnosis?.sentence ?? "")")
            #expect(diagnosis?.sentence.contains("POST /v3/transfer/batches") == true)
        }
    }

    @Test(arguments: [
        ("464380983391926541034949019446044193124640110817", "decimal"),
        ("1D:DE:55:AD:98:ED:71:D6:ED:D4:A4:A1:69:96:DE:7B:47:77:3A:8C", "between its digits"),
        ("0x1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C", "between its digits"),
    ])
    func serialNumbersInOtherFormsAreNamed(_ pair: (String, String)) throws {
        let maker = RequestMaker(serial: pair.0)
        let findings = try maker.diagnosis().findings
        #expect(findings.contains { $0.sentence.contains(pair.1) && $0.advice.contains("hexadecimal") }, "\(findings)")
    }

    @Test func otherFormsOfFilesAreRead() throws {
        let maker = ReplyMaker(direction: .notification, body: Self.body)
        let message = try maker.message()
        let head = message.headers.map { "\($0.name): \($0.value)\r\n" }.joined()
        let text = "POST /notify HTTP/1.1\r\n\(head)\r\n\(Self.body)"
        var object = JSON.Object()
        for header in message.headers { object[header.name] = .array([.string(header.value)]) }
        let headers = JSON.object(object)
        let base64 = JSON.string(Data(Self.body.utf8).base64EncodedString())
        for bytes in [
            Array(text.data(using: .utf16) ?? Data()),
            (["headers": headers, "body64": base64] as JSON).bytes,
            (["multiValueHeaders": headers, "body": .string(Self.body), "httpMethod": "POST"] as JSON).bytes,
            (["headers": .null, "multiValueHeaders": headers, "body": .string(Self.body), "httpMethod": "POST"] as JSON)
                .bytes,
            (["httpMethod": "POST", "headers": headers, "body": base64, "isBase64Encoded": true] as JSON).bytes,
        ] {
            let exchange = try CapturedExchange(reading: bytes)
            let diagnoses = Diagnosis.explaining(exchange, knowing: Knowledge(keys: try Keys.all))
            #expect(diagnoses.count == 1 && diagnoses[0].isGood, "\(diagnoses.first?.sentence ?? "")")
        }
    }
}
