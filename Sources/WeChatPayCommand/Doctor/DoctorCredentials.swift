// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import WeChatPay

/// What could be read of the settings, however little.
struct DoctorCredentials {
    private let given: CredentialSettings
    /// Parts that a client can be made of.
    var mchid: String?
    var serial: String?
    var privateKey: RSAPrivateKey?
    var certificate: Certificate?
    var publicKeyID: String?
    var platformKeys: [PlatformKey] = []
    var apiV3Key: APIv3Key?
    var baseURL: String?

    init(_ config: ConfigReader) { given = CredentialSettings(config) }

    func text(_ key: ConfigKey) -> String? { given.text(key) }

    /// The files of a setting, or its text; `nil` where it is absent. What is wrong with one is said, and it is left out.
    private func files(_ setting: PEMSetting, _ list: inout CheckList) -> [CredentialFile]? {
        do throws(SettingFault) {
            switch try given.place(setting) {
            case nil: return nil
            case .text(let text, let name): return [CredentialFile(text: text, setting: name)]
            case .files(let paths, let name):
                var files: [CredentialFile] = []
                for path in paths {
                    if let file = CredentialFile(path, setting: name) {
                        files.append(file)
                    } else {
                        let fault = CredentialSettings.unreadable(path, setting)
                        list.bad(fault.fact, fault.advice)
                    }
                }
                return files
            }
        } catch {
            list.bad(error.fact, error.advice)
            return []
        }
    }

    // MARK: Merchant

    mutating func checkMerchant(_ list: inout CheckList, now: Date) {
        checkNumber(&list)
        checkPrivateKey(&list)
        checkCertificate(&list, now: now)
        checkSerial(&list)
    }

    private mutating func checkNumber(_ list: inout CheckList) {
        guard let number = text("mchid") else {
            return list.bad("WECHATPAY_MCHID is missing.", "Set the merchant number (商户号) that the console shows.")
        }
        guard (8...10).contains(number.count), number.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            // Longer numbers are passed on: they may exist one day.
            guard (1...31).contains(number.count), number.allSatisfy({ $0.isASCII && $0.isNumber }) else {
                return list.bad(
                    "WECHATPAY_MCHID is not a number.",
                    "Give the merchant number (商户号), digits alone; an appid, which starts with wx, is something else."
                )
            }
            mchid = number
            return list.warning(
                "The merchant number \(Shown.merchantNumber(number)) has \(number.count) digits.",
                "Merchant numbers have ten, some old ones eight; compare it with the console."
            )
        }
        mchid = number
        list.good("Merchant number \(number).")
    }

    private mutating func checkPrivateKey(_ list: inout CheckList) {
        guard let files = files(.privateKey, &list) else {
            return list.bad(
                "WECHATPAY_PRIVATE_KEY_PATH is missing.",
                "Name the file apiclient_key.pem of the merchant's certificate, or set WECHATPAY_PRIVATE_KEY to its text."
            )
        }
        guard let file = files.first else { return }
        let name = file.setting
        let fault: (fact: String, advice: String)
        do {
            let key = try RSAPrivateKey(file.pem)
            privateKey = key
            return list.good("Private key, \(key.publicKey.bits) bits.")
        } catch { fault = Self.fault(error, name) }
        switch file.kind {
        case .encryptedKey:
            list.bad(
                "\(name) is \(file.kind.rawValue).", "Decrypt it: openssl pkcs8 -in FILE -out apiclient_key.pem")
        case .der:
            list.bad(
                "\(name) is \(file.kind.rawValue).",
                "Convert it: openssl pkey -inform DER -in FILE -out apiclient_key.pem")
        case .archive:
            list.bad(
                "\(name) is \(file.kind.rawValue).",
                "Unpack it: openssl pkcs12 -in FILE -nocerts -nodes -out apiclient_key.pem")
        case .privateKey, .curveKey, .other: list.bad(fault.fact, fault.advice)
        default:
            list.bad(
                "\(name) is \(file.kind.rawValue).", "Name apiclient_key.pem, which lies beside apiclient_cert.pem.")
        }
    }

    /// The reader's own words, which calls say too: what is wrong, then what to do.
    private static func fault(_ error: any Error, _ name: String) -> (fact: String, advice: String) {
        let message = (error as? SigningError)?.message ?? "It cannot be read."
        guard let end = message.range(of: "; ") else { return ("\(name): \(message)", "Take another copy of it.") }
        let advice = message[end.upperBound...]
        return ("\(name): \(message[..<end.lowerBound]).", advice.prefix(1).uppercased() + advice.dropFirst())
    }

    private mutating func checkCertificate(_ list: inout CheckList, now: Date) {
        guard let file = files(.certificate, &list)?.first else { return }
        let all = read(file, "apiclient_cert.pem", &list)
        guard let found = all.first(where: { $0.publicKey == privateKey?.publicKey }) ?? all.first else { return }
        certificate = found
        Self.checkValidity(found, "The merchant certificate", now, &list) {
            "Merchant certificate \(found.serialNumber), valid \($0)."
        }
        if let key = privateKey, key.publicKey != found.publicKey {
            // A call could only be refused for the same reason.
            privateKey = nil
            list.bad(
                "The private key does not belong to the merchant certificate \(found.serialNumber).",
                "Take apiclient_key.pem and apiclient_cert.pem of the same download."
            )
        }
    }

    private mutating func checkSerial(_ list: inout CheckList) {
        let name = "WECHATPAY_SERIAL_NO"
        let hint = certificate.map { "It is \($0.serialNumber)." } ?? "`openssl x509 -noout -serial` prints it."
        guard let written = text("serialNo") else {
            if let certificate {
                serial = certificate.serialNumber
                return list.good("Serial number \(certificate.serialNumber), that of the merchant certificate.")
            }
            return list.bad("\(name) is missing.", "Give the serial number of apiclient_cert.pem. \(hint)")
        }
        if written.hasPrefix("PUB_KEY_ID_") {
            return list.bad(
                "\(name) is the id of WeChat Pay's public key.",
                "Give the serial number of the merchant's own certificate; the id belongs into WECHATPAY_PUBLIC_KEY_ID. \(hint)"
            )
        }
        guard let serial = SerialNumber.canonical(written) else {
            return list.bad("\(name) is not hexadecimal.", "Give the serial number of apiclient_cert.pem. \(hint)")
        }
        let form = serial == written ? "" : ", which \(name) has in another form"
        if let certificate {
            let decimal = SerialNumber.hexadecimal(decimal: serial).map(SerialNumber.normalized)
            let right = SerialNumber.normalized(certificate.serialNumber)
            guard right == SerialNumber.normalized(serial) || right == decimal else {
                return list.bad(
                    "\(name) is \(Shown.serialNumber(serial)), but the merchant certificate is \(certificate.serialNumber).",
                    "Give the serial number of the certificate that the private key belongs to."
                )
            }
            self.serial = certificate.serialNumber
            return list.good("Serial number and merchant certificate fit.")
        }
        guard serial.utf8.count != 32 else {
            return list.bad("\(name) has 32 digits, as a key has, and is not shown.", "Serial numbers have 40. \(hint)")
        }
        self.serial = serial
        // outside: hexadecimal by now, at most 64 digits
        list.good("Serial number \(serial)\(form).")
    }

    // MARK: Platform

    mutating func checkPlatform(_ list: inout CheckList, now: Date) {
        let publicKeys = files(.publicKey, &list)
        checkPublicKey(publicKeys, &list)
        let certificates = files(.platformCertificates, &list)
        for file in certificates ?? [] { checkPlatformCertificates(file, &list, now: now) }
        if platformKeys.isEmpty, text("publicKeyID") == nil, publicKeys == nil, certificates == nil {
            if given.secret("apiV3.key") == nil {
                list.bad(
                    "There is no key of WeChat Pay's to verify replies with.",
                    "Set WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY_PATH, or WECHATPAY_API_V3_KEY to download the "
                        + "platform certificates with."
                )
            } else {
                list.good("Certificate mode: platform certificates are downloaded with the APIv3 key.")
            }
        }
    }

    private mutating func checkPublicKey(_ files: [CredentialFile]?, _ list: inout CheckList) {
        let idName = "WECHATPAY_PUBLIC_KEY_ID"
        let id = text("publicKeyID")
        guard id != nil || files != nil else { return }
        guard let id else {
            return list.bad(
                "There is a WeChat Pay public key, but no id of it.",
                "Set \(idName): the console shows it beside the key, PUB_KEY_ID_ and digits.")
        }
        let digits = id.dropFirst("PUB_KEY_ID_".count)
        let isID = id.hasPrefix("PUB_KEY_ID_") && !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
        if !isID {
            list.bad(
                "\(idName) is not PUB_KEY_ID_ and digits.",
                "Copy it from the console (账户中心, API安全), where it stands beside the public key.")
        }
        guard let files else {
            return list.bad(
                "There is the id of a WeChat Pay public key, but no key.",
                "Set WECHATPAY_PUBLIC_KEY_PATH: the console gives the file pub_key.pem beside the id.")
        }
        guard let file = files.first else { return }
        let pathName = file.setting
        let key: RSAPublicKey
        do { key = try RSAPublicKey(file.pem) } catch {
            let advice =
                switch file.kind {
                case .certificate:
                    "Name pub_key.pem of the console. A platform certificate belongs into "
                        + "WECHATPAY_PLATFORM_CERTIFICATE_PATHS, apiclient_cert.pem into WECHATPAY_CERTIFICATE_PATH."
                case .privateKey, .encryptedKey:
                    "Name pub_key.pem of the console: a private key is the merchant's own."
                case .der, .archive, .request, .bundle, .openSSHKey: "Name pub_key.pem of the console, in PEM form."
                case .publicKey, .curveKey, .other:
                    "\(Self.fault(error, pathName).advice) The console gives pub_key.pem for download (账户中心, API安全)."
                }
            if [.publicKey, .curveKey, .other].contains(file.kind) {
                return list.bad(Self.fault(error, pathName).fact, advice)
            }
            return list.bad(
                "\(pathName) is \(file.kind.rawValue), not a public key in PEM form that can be used.", advice)
        }
        if key == privateKey?.publicKey || key == certificate?.publicKey {
            return list.bad(
                "\(pathName) is the merchant's own public key.",
                "Name WeChat Pay's (微信支付公钥), which the console gives as pub_key.pem with the id.")
        }
        guard isID else { return }
        publicKeyID = id
        platformKeys.append(.publicKey(id: id, key))
        list.good("WeChat Pay public key \(Shown.publicKeyID(id)).")
    }

    private mutating func checkPlatformCertificates(_ file: CredentialFile, _ list: inout CheckList, now: Date) {
        if file.pem.kinds.contains(.privateKey), file.pem.kinds.contains(.certificate) {
            list.warning(
                "There is a private key beside the certificates of \(file.setting).",
                "Take it out: the platform certificates are WeChat Pay's, and a key is none of them.")
        }
        for found in read(file, "a platform certificate; `wechatpay certificates` downloads it", &list) {
            checkPlatformCertificate(found, file.setting, &list, now: now)
        }
    }

    private mutating func checkPlatformCertificate(
        _ found: Certificate, _ name: String, _ list: inout CheckList, now: Date
    ) {
        let isOwn =
            found.publicKey == privateKey?.publicKey || found == certificate
            || text("serialNo").flatMap(SerialNumber.canonical).map {
                SerialNumber.normalized($0) == SerialNumber.normalized(found.serialNumber)
            }
                == true
        guard !isOwn else {
            return list.bad(
                "\(name) names the merchant's own certificate.",
                "A platform certificate (平台证书) is WeChat Pay's: leave the setting out and set WECHATPAY_API_V3_KEY, or "
                    + "download it with `wechatpay certificates`."
            )
        }
        platformKeys.append(.certificate(found))
        Self.checkValidity(found, "The platform certificate", now, &list) {
            "Platform certificate \(found.serialNumber), valid \($0)."
        }
    }

    // MARK: Secrets and address

    mutating func checkSecrets(_ list: inout CheckList) {
        let hint = "Set it anew in the console (账户中心, API安全) if it is lost: 32 letters and digits."
        if let key = given.secret("apiV3.key") {
            let length = key.utf8.count
            if key.contains(where: { $0.isWhitespace || "\"'".contains($0) }) {
                list.bad("The APIv3 key has blanks or quotation marks in it.", "Copy it again without them. \(hint)")
            } else if length != 32 {
                list.bad("The APIv3 key has \(length) bytes instead of 32.", hint)
            } else {
                apiV3Key = try? APIv3Key(key)
                if key.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
                    list.good("APIv3 key, 32 letters and digits.")
                } else {
                    list.warning("The APIv3 key has characters other than letters and digits.", hint)
                }
            }
        } else {
            list.warning(
                "There is no APIv3 key.",
                "Notifications and platform certificates cannot be opened without one: set WECHATPAY_API_V3_KEY.")
        }
        if let key = given.secret("apiV2.key"), key.utf8.count != 32 {
            list.bad("The APIv2 key has \(key.utf8.count) bytes instead of 32.", hint)
        }
    }

    mutating func checkAddress(_ list: inout CheckList) {
        let url = text("baseURL") ?? WeChatPayClient.Configuration().baseURL
        let usual = "Leave WECHATPAY_BASE_URL out for WeChat Pay itself: https://api.mch.weixin.qq.com."
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty,
            let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme)
        else { return list.bad("WECHATPAY_BASE_URL is not a URL with scheme and host.", usual) }
        let isWeChatPays = host.hasSuffix(".mch.weixin.qq.com") || host.hasSuffix(".wechatpay.cn")
        let hasPath = !parts.path.isEmpty && parts.path != "/"
        let isVersion = ["v2", "v3"].contains(parts.path.split(separator: "/").last ?? "")
        guard !hasPath || !isWeChatPays && !isVersion, parts.query == nil, parts.fragment == nil, parts.user == nil,
            parts.password == nil
        else {
            return list.bad(
                "WECHATPAY_BASE_URL has more than scheme and host.", "Paths as /v3 are the client's matter. \(usual)")
        }
        baseURL = url
        let isLocal = ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host)
        if isWeChatPays, scheme == "http" {
            baseURL = nil
            return list.bad("WECHATPAY_BASE_URL is not https.", usual)
        }
        guard isWeChatPays || isLocal else {
            return list.warning(
                "WECHATPAY_BASE_URL leads to \(Shown.url(url)), which is not WeChat Pay's.",
                scheme == "http"
                    ? "Over http everybody on the way reads and changes what is sent. \(usual)"
                    : "Signed requests go there; that is right for a proxy or a sandbox of yours alone. \(usual)"
            )
        }
        list.good("Address \(Shown.url(url))" + (isLocal ? ", on this machine." : "."))
    }

    // MARK: Help

    /// All certificates of a file; what is wrong with it is said.
    private func read(_ file: CredentialFile, _ expected: String, _ list: inout CheckList) -> [Certificate] {
        do { return try Certificate.certificates(file.pem) } catch {
            if file.pem.kinds.contains(.certificate) || [.other, .curveKey].contains(file.kind) {
                let fault = Self.fault(error, file.setting)
                list.bad(fault.fact, fault.advice)
                return []
            }
        }
        let kind = file.kind.rawValue
        let advice =
            file.kind == .der
            ? "Convert it: openssl x509 -inform DER -in FILE -out FILE.pem" : "Name \(expected)."
        list.bad("\(file.setting) is \(kind).", advice)
        return []
    }

    private static func checkValidity(
        _ certificate: Certificate, _ what: String, _ now: Date, _ list: inout CheckList, _ good: (String) -> String
    ) {
        let days = certificate.notValidAfter.timeIntervalSince(now) / 86400
        let end = CertificatesCommand.day(certificate.notValidAfter)
        let replace = "Replace it in the console (账户中心, API安全)."
        if days <= 0 {
            list.bad("\(what) \(certificate.serialNumber) expired on \(end).", replace)
        } else if certificate.notValidBefore > now.addingTimeInterval(300) {
            list.warning(
                "\(what) \(certificate.serialNumber) is valid from \(CertificatesCommand.day(certificate.notValidBefore)).",
                "Check the clock of this machine.")
        } else if days < 30 {
            list.warning("\(what) \(certificate.serialNumber) expires on \(end).", replace)
        } else {
            list.good(good("until \(end)"))
        }
    }
}
