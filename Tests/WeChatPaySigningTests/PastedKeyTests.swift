// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPaySandbox
import WeChatPaySigning
import WeChatPayTestSupport

/// Keys as web forms, shells and containers leave them.
@Suite(.limited, .timeLimit(.minutes(10)))
struct PastedKeyTests {
    private static func base64(_ pem: String) -> String {
        pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
    }

    /// The same PEM text in other shapes, by name.
    private static func shapes(_ pem: String) -> [String: String] {
        let pem = pem.trimmingCharacters(in: .newlines)
        let lines = pem.split(separator: "\n").map(String.init)
        return [
            "written out": pem.replacing("\n", with: "\\n"), "written out twice": pem.replacing("\n", with: "\\\\n"),
            "CRLF written out": pem.replacing("\n", with: "\\r\\n"), "CR alone": pem.replacing("\n", with: "\r"),
            "one line": pem.replacing("\n", with: ""), "blanks": pem.replacing("\n", with: " "),
            "indented": pem.replacing("\n", with: "\n    "), "quoted": "\"\(pem)\"",
            "JSON": pem.replacing("/", with: "\\/").replacing("\n", with: "\\n"), "no marks": base64(pem),
            "long dashes": pem.replacing("-----", with: "\u{2014}\u{2014}"),
            "no blanks": pem.filter { !$0.isWhitespace },
            "mark": "\u{FEFF}\(pem)", "continued": pem.replacing("\n", with: "\\\n"),
            "lines of a program": lines.map { "\"\($0)\\n\" +" }.joined(separator: "\n"),
            "lines of another program": lines.map { "'\($0)'" }.joined(separator: "\n    + "),
            "quoted lines": lines.map { "> \($0)" }.joined(separator: "\n"),
            "unseen letters": lines.map { "\u{200B}\($0)\u{200D}" }.joined(separator: "\n"),
            "posted": pem.replacing("+", with: " "),
            "posted on one line": pem.replacing("\n", with: " ").replacing("+", with: " "),
            "no padding": pem.replacing("=", with: ""),
            "URL-safe": ([lines[0]] + lines.dropFirst().dropLast().map(urlSafe) + [lines[lines.count - 1]])
                .joined(separator: "\n"),
            "escaped": pem.replacing("+", with: "%2B").replacing("/", with: "%2F").replacing("=", with: "%3D")
                .replacing("\n", with: "%0A"),
            "escaped for JSON": pem.replacing("+", with: "\\u002b").replacing("=", with: "\\u003D"),
            "small letters in the marks": lines.map { $0.hasPrefix("-") ? $0.lowercased() : $0 }.joined(
                separator: "\n"),
            "Base64 of the whole": Data(pem.utf8).base64EncodedString(),
            "Base64 of the whole in lines": Data(pem.utf8).base64EncodedString(options: .lineLength76Characters),
        ]
    }

    private static func urlSafe(_ line: String) -> String {
        line.replacing("+", with: "-").replacing("/", with: "_")
    }

    @Test func isRead() throws {
        let credentials = try KeyTests.credentials.get()
        let publicKey = try RSAPrivateKey(pem: credentials.privateKeyPEM).publicKey
        for (name, text) in Self.shapes(credentials.privateKeyPEM) {
            #expect(throws: Never.self, "\(name)") { try #require(try RSAPrivateKey(pem: text).publicKey == publicKey) }
        }
        let platform = try RSAPublicKey(pem: credentials.publicKeyPEM)
        for (name, text) in Self.shapes(credentials.publicKeyPEM) {
            #expect(throws: Never.self, "\(name)") { try #require(try RSAPublicKey(pem: text) == platform) }
        }
        let certificate = try Certificate(pem: credentials.certificatePEM)
        for (name, text) in Self.shapes(credentials.certificatePEM) {
            #expect(throws: Never.self, "\(name)") { try #require(try Certificate(pem: text) == certificate) }
        }
    }

    @Test func isReadFromFilesOfOtherEditors() throws {
        let credentials = try KeyTests.credentials.get()
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        for encoding in [String.Encoding.utf16, .utf32, .utf8] {
            let text = "\u{FEFF}" + credentials.privateKeyPEM.replacing("\n", with: "\r\n")
            try text.write(toFile: path, atomically: true, encoding: encoding)
            #expect(throws: Never.self, "\(encoding)") { try RSAPrivateKey(contentsOfFile: path) }
        }
    }

    @Test func whatIsMissingIsNamed() throws {
        let pem = try KeyTests.credentials.get().privateKeyPEM
        let cases = [
            (String(pem.split(separator: "\n")[0]), "-----END"), (String(pem.prefix(300)), "-----END"),
            ("", "nothing in it"), ("/etc/wechatpay/apiclient_key.pem", "path of a file"),
            (pem.replacing("PRIVATE KEY", with: "OPENSSH PRIVATE KEY"), "OpenSSH"),
            (pem.replacing("PRIVATE KEY", with: "EC PRIVATE KEY"), "elliptic curve"),
        ]
        for (text, words) in cases {
            let error = #expect(throws: SigningError.self) { try RSAPrivateKey(pem: text) }
            #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
            #expect(error?.message.contains("new certificate") == false, "\(error?.message ?? "")")
        }
        // The private key is the merchant's own: nobody has it for download.
        let damaged = #expect(throws: SigningError.self) {
            try RSAPrivateKey(pem: pem.replacing("MII", with: "MIA"))
        }
        #expect(damaged?.message.contains("cannot be downloaded") == true)
    }

    /// PKCS#1 within the marks of PKCS#8, and the other way round.
    @Test func theBytesKnowBetterThanTheMarks() throws {
        let credentials = try KeyTests.credentials.get()
        let pkcs8 = try #require(Data(base64Encoded: Self.base64(credentials.privateKeyPEM)))
        // Of 2048 bits: the header, the version, the algorithm and the header of the key are so long.
        let pkcs1 = Data(pkcs8.dropFirst(26))
        let publicKey = try RSAPrivateKey(pem: credentials.privateKeyPEM).publicKey
        for (pem, name) in [
            (Self.marked(pkcs1, "RSA PRIVATE KEY"), "PKCS#1"),
            (Self.marked(pkcs1, "PRIVATE KEY"), "PKCS#1, other marks"),
            (Self.marked(pkcs8, "PRIVATE KEY"), "PKCS#8"),
            (Self.marked(pkcs8, "RSA PRIVATE KEY"), "PKCS#8, other marks"),
            (Self.marked(pkcs1, "RSA PRIVATE KEY") + Self.marked(pkcs8, "PRIVATE KEY"), "both forms of one key"),
        ] {
            #expect(throws: Never.self, "\(name)") { try #require(try RSAPrivateKey(pem: pem).publicKey == publicKey) }
        }
        let der = publicKey.derRepresentation
        for label in ["PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE"] {
            #expect(try RSAPublicKey(pem: Self.marked(der, label)) == publicKey, "\(label)")
        }
        // A private key is one, whatever is written on it.
        #expect { try Certificate(pem: Self.marked(pkcs8, "CERTIFICATE")) } throws: {
            "\($0)".contains("this is a private key")
        }
    }

    private static func marked(_ der: Data, _ label: String) -> String {
        let base64 = der.base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
        return "-----BEGIN \(label)-----\n\(base64)\n-----END \(label)-----\n"
    }

    /// Advice is no new certificate unless the key is known to be unusable.
    @Test func faultsAreNamed() throws {
        let pem = try KeyTests.credentials.get().privateKeyPEM
        let lines = pem.split(separator: "\n").map(String.init)
        // PKCS#8 of a key on P-256.
        let curve =
            Data([0x30, 0x41, 0x02, 0x01, 0x00, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01])
            + Data([0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x04, 0x27, 0x30, 0x25, 0x02, 0x01])
            + Data([0x01, 0x04, 0x20]) + Data((0..<32).map { _ in UInt8.random(in: 0...255) })
        let cases: [(name: String, text: String, words: String)] = [
            ("no BEGIN", lines.dropFirst().joined(separator: "\n"), "lacks its line -----BEGIN"),
            ("no END", lines.dropLast().joined(separator: "\n"), "lacks its line -----END"),
            ("lines left out", (lines[..<8] + lines[10...]).joined(separator: "\n"), "is cut short: "),
            ("line repeated", (lines[..<8] + lines[7...]).joined(separator: "\n"), "but says that it has"),
            (
                "letters changed", (lines[..<5] + [lines[6]] + lines[6...]).joined(separator: "\n"),
                "letters of it were changed"
            ),
            ("placeholder", "\(lines[0])\n...\n\(lines[lines.count - 1])", "is a placeholder"),
            ("placeholder of words", "\(lines[0])\nMIIEvQ…\n\(lines[lines.count - 1])", "is a placeholder"),
            ("nothing", "\(lines[0])\n\(lines[lines.count - 1])", "is a placeholder"),
            ("wide", pem.replacing("+", with: "\u{FF0B}"), "no PEM has (\u{FF0B})"),
            ("of a page", "<pre>\(pem.replacing("+", with: "&#43;"))</pre>", "no PEM has (# & ;)"),
            ("curve", Self.marked(curve, "PRIVATE KEY"), "elliptic curve key; WeChat Pay's are RSA"),
            ("curve, bare", curve.base64EncodedString(), "elliptic curve key; WeChat Pay's are RSA"),
            ("two keys", try pem + Sandbox().credentials.privateKeyPEM, "2 different keys"),
        ]
        for (name, text, words) in cases {
            let error = #expect(throws: SigningError.self, "\(name)") { try RSAPrivateKey(pem: text) }
            let message = error?.message ?? ""
            #expect(message.contains(words), "\(name): \(message)")
            #expect(!message.contains("new certificate"), "\(name): \(message)")
            #expect(!lines.dropFirst().dropLast().contains { message.contains($0) }, "\(name)")
        }
        #expect(throws: Never.self) { try RSAPrivateKey(pem: pem + "\n" + pem) }
        // Of the form of a key with 1024 bits; none of that length is made.
        let modulus = Data([0x02, 0x81, 0x81, 0x00]) + Data(repeating: 0xC5, count: 128)
        let small = Data([0x30, 0x81, 0x87]) + Data([0x02, 0x01, 0x00]) + modulus
        let error = #expect(throws: SigningError.self) { try RSAPrivateKey(pem: Self.marked(small, "RSA PRIVATE KEY")) }
        #expect(error?.message.contains("has 1024 bits") == true, "\(error?.message ?? "")")
    }

    @Test func partsOfSeveralAreNamed() throws {
        let first = try KeyTests.credentials.get()
        let second = try Sandbox().credentials
        let certificate = second.platformCertificatePEM
        let lines = certificate.split(separator: "\n").map(String.init)
        for (text, words) in [
            (String(certificate.prefix(500)), "number 2 of 2, lacks its line -----END"),
            ("-----BEGIN CERTIF", "number 2 of 2, lacks its line -----END"),
            ((lines[..<5] + lines[6...]).joined(separator: "\n"), "number 2 of 2, is cut short"),
            ((lines[..<5] + [lines[6]] + lines[6...]).joined(separator: "\n"), "number 2 of 2, is damaged"),
        ] {
            let error = #expect(throws: SigningError.self) {
                try Certificate.certificates(inPEM: first.platformCertificatePEM + text)
            }
            #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
        }
        // The first is cut, the second whole.
        let error = #expect(throws: SigningError.self) {
            try Certificate.certificates(inPEM: certificate.prefix(500) + "\n" + first.platformCertificatePEM)
        }
        #expect(error?.message.contains("number 1 of 2, lacks its line") == true, "\(error?.message ?? "")")
        #expect { try RSAPublicKey(pem: first.publicKeyPEM + second.publicKeyPEM) } throws: {
            "\($0)".contains("2 different keys")
        }
    }

    @Test func severalBlocksAreToldApart() throws {
        let first = try KeyTests.credentials.get()
        let second = try Sandbox().credentials
        let both = first.platformCertificatePEM + "\n# the next one\n" + second.platformCertificatePEM
        let found = try Certificate.certificates(inPEM: both)
        #expect(found.map(\.serialNumber) == [first, second].map(\.platformCertificateSerialNumber))
        #expect(try Certificate.certificates(inPEM: both.replacing("\n", with: "")).count == 2)
        // A key and its certificate in one file.
        let mixed = first.certificatePEM + first.privateKeyPEM
        #expect(try Certificate(pem: mixed).publicKey == RSAPrivateKey(pem: mixed).publicKey)
    }
}

@Suite(.limited, .timeLimit(.minutes(10)))
struct SerialNumberFormTests {
    static let serial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"

    @Test func areRead() {
        let pairs = stride(from: 0, to: 40, by: 2).map { Self.serial.dropFirst($0).prefix(2) }
        let cases = [
            (Self.serial, Self.serial), (Self.serial.lowercased(), Self.serial.lowercased()),
            (pairs.joined(separator: ":"), Self.serial), (pairs.joined(separator: " ").lowercased(), Self.serial),
            ("serial=\(Self.serial)", Self.serial), ("0x\(Self.serial)", Self.serial),
            ("00\(Self.serial)", Self.serial), ("00:\(pairs.joined(separator: ":"))", Self.serial),
            (pairs.joined(separator: "-"), Self.serial), ("\(Self.serial)h", Self.serial), ("h", nil),
            ("12345678", "12345678"), ("", nil), ("PUB_KEY_ID_01", nil), ("a serial number", nil),
            (String(repeating: "9", count: 90), nil),
        ]
        for (given, expected) in cases {
            #expect(SerialNumber.canonical(given) == expected, "\(given)")
        }
    }

    @Test(arguments: [
        ("464380983391926541034949019446044193124640110817", 40), ("0", 2), ("255", 2), ("256", 4),
    ])
    func decimalDigitsAreConverted(_ pair: (String, Int)) throws {
        let hexadecimal = try #require(SerialNumber.hexadecimal(decimal: pair.0))
        #expect(hexadecimal.count == pair.1)
        // Back again, digit by digit.
        var digits: [Int] = [0]
        for value in hexadecimal.compactMap(\.hexDigitValue) {
            var carry = value
            for index in digits.indices {
                let sum = digits[index] * 16 + carry
                digits[index] = sum % 10
                carry = sum / 10
            }
            while carry > 0 {
                digits.append(carry % 10)
                carry /= 10
            }
        }
        #expect(digits.reversed().map(String.init).joined() == pair.0)
    }
}

@Suite(.limited, .timeLimit(.minutes(10)))
struct ShownTests {
    @Test(arguments: [
        "/etc/wechatpay/apiclient_key.pem", "apiclient_key.pem", "./keys/a b/key.pem", "C:\\keys\\apiclient_key.pem",
        "/tmp/wechatpay-3F2504E0-4F89-11D3-9A0C-0305E82C3301/c/pub_key.pem", "/data/密钥/私钥.pem", "missing",
        "/keys/wechatpay_5157F09EFDC096DE15EBE81A47057A7232F1B8E1.pem", "~/key.pem", "/no/such/file",
    ])
    func pathsAreShown(path: String) { #expect(Shown.path(path) == path) }

    @Test(arguments: [
        "abcdefghijklmnopqrstuvwxyz012345", "/etc/abcdefghijklmnopqrstuvwxyz012345",
        "keys/0123456789ABCDEF0123456789ABCDEF",
        "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj", "-----BEGIN PRIVATE KEY-----", "a\nb.pem",
        "",
        "/keys/MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7.pem", "my secret, of other letters!!", "a/b+c=",
    ])
    func secretsAreNot(text: String) {
        let shown = Shown.path(text)
        #expect(text.isEmpty || !shown.contains(text))
    }

    @Test func addressesAreShownWithoutWhatTheyMayHide() {
        #expect(Shown.url("https://api.example.com:8443/wx") == "https://api.example.com:8443/wx")
        #expect(Shown.url("https://u:secret@a.example.com?k=secret") == "https://a.example.com")
        #expect(!Shown.url("abcdefghijklmnopqrstuvwxyz012345").contains("abc"))
        #expect(!Shown.url("https://a.example.com/abcdefghijklmnopqrstuvwxyz012345").contains("abcd"))
        #expect(!Shown.url("https://abcdefghijklmnopqrstuvwxyz012345").contains("abcd"))
    }
}
