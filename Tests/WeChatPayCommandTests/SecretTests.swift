// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import Testing
import WeChatPay
import WeChatPayDiagnosis
import WeChatPaySandbox
import WeChatPayTestSupport

@testable import WeChatPayCommand

/// Secrets in every setting, in every position: nothing that is printed shows any of them.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct SecretTests {
    private static func printed(_ value: Any) -> String {
        var text = "\(value) \(String(reflecting: value))"
        dump(value, to: &text)
        return text
    }

    /// Everything a library, `doctor`, `explain` and an error's report say about settings.
    private func output(_ places: SecretPlaces, _ settings: [String: String]) async -> String {
        let config = places.config(settings)
        var text = ""
        do { text += Self.printed(try WeChatPayClient(config: config)) } catch {
            text += Self.printed(error) + ErrorReport.lines(for: error).joined(separator: "\n")
        }
        do { _ = try ConfigurationOptions.configured(config) } catch { text += Self.printed(error) }
        var doctor = Doctor(config: config)
        doctor.isLive = false
        text += await doctor.examine().lines.joined(separator: "\n")
        let known = KnownCredentials(config)
        text += known.notes.joined(separator: "\n") + Self.printed(known.knowledge)
        for saved in Self.saved {
            guard let exchange = try? CapturedExchange(reading: Array(saved.utf8)) else { continue }
            let diagnoses = Diagnosis.explaining(exchange, knowing: known.knowledge)
            text += ExplainReport.lines(diagnoses, notes: known.notes, messages: true).joined(separator: "\n")
        }
        for key in [NotificationKeys(config)] {
            do { _ = try key.apiV3() } catch { text += Self.printed(error) }
            do { _ = try key.apiV2() } catch { text += Self.printed(error) }
        }
        return text
    }

    /// Messages of another merchant and another key, which sentences compare with the settings.
    private static let saved = [
        """
        GET /v3/certificates HTTP/1.1
        Authorization: WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="n",signature="AAAA",timestamp="1795944807",\
        serial_no="5157F09EFDC096DE15EBE81A47057A7232F1B8E1"

        """,
        """
        HTTP/1.1 200 OK
        Wechatpay-Serial: PUB_KEY_ID_0114232134912410000000000000
        Wechatpay-Timestamp: 1795944807
        Wechatpay-Nonce: n
        Wechatpay-Signature: AAAA

        {}
        """,
    ]

    @Test(arguments: SecretPlaces.names)
    func noSettingIsRepeatedThatHoldsASecret(name: String) async throws {
        let places = try SecretPlaces()
        for (number, (kind, secret)) in places.secrets.sorted(by: { $0.key < $1.key }).enumerated() {
            let others = [
                ("behind a folder", "/etc/wechatpay/\(secret)"), ("quoted", "\"\(secret)\""),
                ("in an address", "https://\(secret).example.com/\(secret)"), ("with an ending", "\(secret).pem"),
            ]
            // Every secret alone, and every position with some secret: all with all takes minutes on a small machine.
            for (position, value) in [("alone", secret), others[number % others.count]] {
                let leak = places.leak(in: await output(places, places.settings(name, value)))
                #expect(leak == nil, "\(kind) \(position) in \(name)")
            }
        }
    }

    @Test func noThrowingInitialiserRepeatsWhatItIsGiven() throws {
        let places = try SecretPlaces()
        let key = try RSAPrivateKey(contentsOfFile: places.folder.path("c/apiclient_key.pem"))
        let publicKey = try RSAPublicKey(contentsOfFile: places.folder.path("c/pub_key.pem"))
        let certificate = try Certificate(contentsOfFile: places.folder.path("c/apiclient_cert.pem"))
        let merchant = try Merchant(mchid: "1900000109", privateKey: key, certificate: certificate)
        let tries: [(String) throws -> Any] = [
            { try RSAPrivateKey(contentsOfFile: $0) }, { try RSAPublicKey(contentsOfFile: $0) },
            { try Certificate(contentsOfFile: $0) }, { try CertificateAuthority(contentsOfFile: $0) },
            { try RSAPrivateKey(pem: $0) }, { try RSAPublicKey(pem: $0) }, { try Certificate(pem: $0) },
            { try Certificate.certificates(inPEM: $0) }, { try CertificateAuthority(pem: $0) },
            { try APIv3Key($0) }, { try APIv2Key($0) }, { try OutgoingProxy($0) },
            { try OutgoingProxy("http://user:\($0)@") }, { try Merchant(mchid: $0, signer: merchant.signer) },
            { try Merchant(mchid: "1", certificateSerialNumber: $0, privateKey: key, certificate: certificate) },
            { try ClientCertificate(certificatePath: $0, privateKeyPath: $0) },
            { try ClientCertificate(pem: $0, privateKeyPEM: $0) },
            { try WeChatPayClient(merchant: merchant, platformKeys: [.publicKey(id: $0, publicKey)]) },
            { try WeChatPayClient(merchant: merchant, platformKeys: [.publicKey(id: $0, key.publicKey)]) },
            {
                try WeChatPayClient(
                    merchant: merchant, platformKeys: [.publicKey(id: "PUB_KEY_ID_01", publicKey)],
                    configuration: .init(baseURL: $0))
            },
        ]
        for (index, make) in tries.enumerated() {
            for (kind, secret) in places.secrets {
                for value in [secret, "/etc/\(secret)", "https://\(secret)"] {
                    do { _ = try make(value) } catch {
                        #expect(places.leak(in: Self.printed(error)) == nil, "\(kind) in initialiser \(index)")
                    }
                }
            }
        }
    }

    @Test func theErrorSaysWhichSettingTakesWhat() throws {
        let places = try SecretPlaces()
        func message(_ settings: [String: String]) -> String {
            do {
                _ = try WeChatPayClient(config: places.config(settings))
                return "no error"
            } catch { return (error as? WeChatPayError)?.message ?? "\(error)" }
        }
        for kind in ["PEM", "PEM written out", "Base64"] {
            let text = message(places.settings("WECHATPAY_PRIVATE_KEY_PATH", places.secrets[kind] ?? ""))
            #expect(text.contains("WECHATPAY_PRIVATE_KEY_PATH holds the text of a key"), "\(kind): \(text)")
            #expect(text.contains("into WECHATPAY_PRIVATE_KEY,"))
        }
        let path = places.folder.path("c/apiclient_key.pem")
        let reverse = message(places.settings("WECHATPAY_PRIVATE_KEY", path))
        #expect(
            reverse.contains("WECHATPAY_PRIVATE_KEY holds the path") && reverse.contains("WECHATPAY_PRIVATE_KEY_PATH"))
        var both = places.settings
        both["WECHATPAY_PRIVATE_KEY"] = places.secrets["PEM"]
        #expect(message(both).contains("Both WECHATPAY_PRIVATE_KEY and WECHATPAY_PRIVATE_KEY_PATH"))
        #expect(
            message(places.settings("WECHATPAY_PUBLIC_KEY_PATH", "/no/such/file.pem")).contains("/no/such/file.pem"))
    }

    @Test func theTextsThemselvesAreSettingsToo() throws {
        let places = try SecretPlaces()
        var settings = places.settings
        for (text, path, file) in [
            ("PRIVATE_KEY", "PRIVATE_KEY_PATH", "apiclient_key"), ("PUBLIC_KEY", "PUBLIC_KEY_PATH", "pub_key"),
            ("CERTIFICATE", "CERTIFICATE_PATH", "apiclient_cert"),
            ("PLATFORM_CERTIFICATES", "PLATFORM_CERTIFICATE_PATHS", "wechatpay_cert"),
        ] {
            settings["WECHATPAY_\(path)"] = nil
            let pem = try String(contentsOfFile: places.folder.path("c/\(file).pem"), encoding: .utf8)
            settings["WECHATPAY_\(text)"] = text == "PRIVATE_KEY" ? pem.replacing("\n", with: "\\n") : pem
        }
        settings["WECHATPAY_SERIAL_NO"] = nil
        let client = try WeChatPayClient(config: places.config(settings))
        #expect(client.platformKeys.keys.count == 2)
        #expect(client.clientCertificate?.serialNumber == client.merchant.signer.certificateSerialNumber)
        #expect(KnownCredentials(places.config(settings)).knowledge.keys.count == 4)
    }

    /// A few commands in processes of their own, since what prints is theirs.
    @Test func noCommandPrintsASecret() async throws {
        let places = try SecretPlaces()
        let pem = try #require(places.secrets["PEM"])
        let key = try #require(places.secrets["APIv3 key"])
        try "POST /notify HTTP/1.1\nWechatpay-Signature: AA==\n\n{}".write(
            toFile: places.folder.path("message.txt"), atomically: true, encoding: .utf8)
        let message = places.folder.path("message.txt")
        let calls: [([String], [String: String])] = [
            (["get", "v3/certificates"], places.settings("WECHATPAY_PRIVATE_KEY_PATH", pem)),
            (["get", "v3/certificates"], places.settings("WECHATPAY_BASE_URL", key)),
            (["certificates"], places.settings("WECHATPAY_CERTIFICATE_PATH", pem.replacing("\n", with: "\\n"))),
            (["doctor", "--offline"], places.settings("WECHATPAY_PLATFORM_CERTIFICATE_PATHS", key)),
            (["explain", message], places.settings("WECHATPAY_PRIVATE_KEY_PATH", pem)),
            (["notification", "verify", message], places.settings("WECHATPAY_PUBLIC_KEY_PATH", pem)),
            (["get", "v3/certificates", "--env-file", key], [:]), (["explain", "/etc/\(key)"], [:]),
            (["doctor", "--config", pem], [:]), (["listen"], ["WECHATPAY_BASE_URL": "https://\(key)/\(key)"]),
        ]
        for (arguments, environment) in calls {
            let outcome = try await Wechatpay.start(arguments, environment: environment).outcome()
            #expect(outcome.status != 0)
            #expect(places.leak(in: outcome.stdout + outcome.stderr) == nil, "\(arguments.first ?? "")")
            #expect(!(outcome.stdout + outcome.stderr).isEmpty)
        }
    }
}
