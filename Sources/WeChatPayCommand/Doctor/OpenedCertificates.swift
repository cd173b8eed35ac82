// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// The reply of `GET /v3/certificates`, each of its entries by itself: which open, and what is in them.
struct OpenedCertificates {
    private(set) var certificates: [Certificate] = []
    /// Whether it is a list at all.
    private let isList: Bool
    private var closed = 0
    private var unreadable = 0
    private var otherAlgorithm = 0
    private var odd = 0

    init(_ body: Data, with key: APIv3Key) {
        guard let entries = (try? JSON(parsing: Array(body)))?["data"]?.array else {
            isList = false
            return
        }
        isList = true
        for entry in entries.prefix(64) { add(entry["encrypt_certificate"], key) }
    }

    private mutating func add(_ sealed: JSON?, _ key: APIv3Key) {
        guard let ciphertext = sealed?["ciphertext"]?.string, let nonce = sealed?["nonce"]?.string else {
            odd += 1
            return
        }
        guard sealed?["algorithm"]?.string ?? "AEAD_AES_256_GCM" == "AEAD_AES_256_GCM" else {
            otherAlgorithm += 1
            return
        }
        let associated = sealed?["associated_data"]?.string ?? ""
        guard let bytes = try? key.decrypt(base64: ciphertext, nonce: nonce, associatedData: associated) else {
            closed += 1
            return
        }
        guard let certificate = try? Certificate(pem: String(decoding: bytes, as: UTF8.self)) else {
            unreadable += 1
            return
        }
        if !certificates.contains(certificate) { certificates.append(certificate) }
    }

    /// Says what was found. A key that opened something is right, whatever else is wrong.
    ///
    /// - Parameters:
    ///   - isAuthentic: Whether the reply is proven to be as WeChat Pay sent it.
    ///   - hasPublicKey: Whether replies are verified with a WeChat Pay public key anyhow.
    func report(now: Date, isAuthentic: Bool, hasPublicKey: Bool, _ list: inout CheckList) {
        guard isList else {
            return list.bad(
                "The reply is not the documented list of platform certificates.",
                "Something between may have changed it, or it is not WeChat Pay that answers; nothing is known about the "
                    + "APIv3 key from it.")
        }
        let opened = certificates.count + unreadable
        guard opened + closed + otherAlgorithm + odd > 0 else {
            return list.warning(
                "WeChat Pay lists no platform certificate for this merchant.",
                "Replies are verified with the WeChat Pay public key then; whether the APIv3 key is right, the next "
                    + "notification will show.")
        }
        reportKey(opened, isAuthentic, &list)
        if odd + otherAlgorithm > 0 {
            list.warning(
                "Entries of the list that are not as documented: \(odd + otherAlgorithm).",
                "They are not used. ShangMi (国密) certificates are among those that cannot be.")
        }
        if unreadable > 0 {
            list.warning(
                "The APIv3 key opens \(unreadable) of the entries, but no RSA certificate is in there.",
                "They are not used.")
        }
        reportValidity(now, hasPublicKey, &list)
    }

    private func reportKey(_ opened: Int, _ isAuthentic: Bool, _ list: inout CheckList) {
        switch (opened, closed) {
        case (0, 0): break
        case (_, 0): list.good("The APIv3 key opens the platform certificates.")
        case (0, _):
            list.bad(
                "The APIv3 key does not open the platform certificates.",
                isAuthentic
                    ? "It is another merchant's, or was changed in the console since: look for the one that was set last "
                        + "(账户中心, API安全), and set a new one only if it is lost."
                    : "It is another merchant's, was changed in the console since, or the reply was changed on its way: "
                        + "look for the key that was set last (账户中心, API安全), and set a new one only if it is lost.")
        default:
            list.warning(
                "The APIv3 key opens \(opened) of \(opened + closed) platform certificates.",
                "So it is right. The others were encrypted with an earlier key, or were changed on their way.")
        }
    }

    private func reportValidity(_ now: Date, _ hasPublicKey: Bool, _ list: inout CheckList) {
        guard let last = certificates.map(\.notValidAfter).max() else { return }
        let begun = certificates.filter { $0.notValidAfter > now }
        guard !begun.isEmpty else {
            let fact =
                "All platform certificates that WeChat Pay lists have expired (\(certificates.count), the last on "
                + "\(CertificatesCommand.day(last)))."
            guard !hasPublicKey else {
                return list.warning(
                    fact,
                    "Replies are verified with the WeChat Pay public key, which is configured: nothing is to be done.")
            }
            return list.bad(
                fact,
                "Compare the clock of this machine first. If it is right, the merchant has probably changed to the WeChat Pay "
                    + "public key: set WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY_PATH, which the console gives (账户中心, "
                    + "API安全). The APIv3 key is right and stays as it is.")
        }
        if let first = begun.map(\.notValidBefore).min(), first > now.addingTimeInterval(300) {
            list.warning(
                "No platform certificate that WeChat Pay lists is valid before \(CertificatesCommand.day(first)).",
                "Check the clock of this machine.")
        }
    }
}
