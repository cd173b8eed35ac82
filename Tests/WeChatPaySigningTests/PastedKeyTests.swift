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
        return [
            "written out": pem.replacing("\n", with: "\\n"), "written out twice": pem.replacing("\n", with: "\\\\n"),
            "CRLF written out": pem.replacing("\n", with: "\\r\\n"), "CR alone": pem.replacing("\n", with: "\r"),
            "one line": pem.replacing("\n", with: ""), "blanks": pem.replacing("\n", with: " "),
            "indented": pem.replacing("\n", with: "\n    "), "quoted": "\"\(pem)\"",
            "JSON": pem.replacing("/", with: "\\/").replacing("\n", with: "\\n"), "no marks": base64(pem),
            "long dashes": pem.replacing("-----", with: "\u{2014}\u{2014}"),
            "no blanks": pem.filter { !$0.isWhitespace },
            "mark": "\u{FEFF}\(pem)", "continued": pem.replacing("\n", with: "\\\n"),
        ]
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
        }
        // The private key is the merchant's own: nobody has it for download.
        let damaged = #expect(throws: SigningError.self) {
            try RSAPrivateKey(pem: pem.replacing("MII", with: "MIA"))
        }
        #expect(damaged?.message.contains("cannot be downloaded") == true)
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
