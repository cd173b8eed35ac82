// SPDX-License-Identifier: Apache-2.0

/// Which of the messages that the APIv2 key signed are WeChat Pay's, for this merchant.
///
/// The key is the same on both sides, so a good `sign` alone does not say who wrote a message. The merchant signs some for
/// browsers and apps: contract pages, pages of payscore, payment sheets. Whoever sees one can post it back as XML, and where
/// a value is a text of the payer's (`contract_display_account=nick&contract_id=1`), also with its members cut elsewhere:
/// the signed text is the same.
struct V2NotificationRules: Sendable {
    /// Whose notifications are accepted; `nil` for anyone's under the key.
    let mchid: String?
    /// Which AppIDs are accepted; none for all.
    let appids: Set<String>

    /// Members of what is signed for browsers and apps, which no notification has. Every such message has one of them:
    /// a moment, an address to notify, or the package of a payment sheet.
    static let browserMembers: Set<String> = [
        "timestamp", "timeStamp", "time_stamp", "notify_url", "return_web", "return_app", "return_appid", "clientip",
        "package", "prepayid", "partnerid", "noncestr", "nonceStr", "signType", "spbill_create_ip",
    ]

    /// Checks members whose `sign` is good.
    ///
    /// - Throws: ``WeChatPayError``.
    func check(signed xml: XML) throws {
        try refuseBrowserMembers(xml)
        try checkOutcome(xml, mayLackReturnCode: Self.hasNoReturnCode(xml))
        guard !Self.isAboutResult(xml) || Self.isPresent(xml["result_code"]) else {
            throw WeChatPayError(
                .notificationMalformed,
                "The XML is signed and about a payment, but has no result_code, which WeChat Pay's notifications of "
                    + "results have: it is no notification.")
        }
        try checkReceiver(xml, mustNameMerchant: true)
    }

    /// Checks the members around an encrypted part, which nothing proves: what contradicts the handler is refused.
    ///
    /// - Throws: ``WeChatPayError``.
    func check(aroundEncrypted xml: XML) throws {
        try checkOutcome(xml, mayLackReturnCode: false)
        try checkReceiver(xml, mustNameMerchant: false)
    }

    // MARK: Kind

    /// The documented notifications without `return_code`: events of rentals, whose encrypted part is opened with the
    /// APIv3 key; contracts; vehicles.
    private static func hasNoReturnCode(_ xml: XML) -> Bool {
        let kinds = [
            ["event_id", "event_type", "event_nonce", "event_ciphertext"],
            ["change_type", "contract_code", "contract_id", "mch_id", "openid", "operate_time", "plan_id"],
            ["appid", "mch_id", "plate_number", "vehicle_event_createtime"],
        ]
        return kinds.contains { names in names.allSatisfy { isPresent(xml[$0]) } }
    }

    private static func isAboutResult(_ xml: XML) -> Bool {
        ["transaction_id", "out_trade_no", "combine_out_trade_no", "total_fee"].contains { xml[$0] != nil }
    }

    private func checkOutcome(_ xml: XML, mayLackReturnCode: Bool) throws {
        let code = xml["return_code"]
        if code == nil, mayLackReturnCode { return }
        guard let code, code.utf8.elementsEqual("SUCCESS".utf8) else {
            throw WeChatPayError(
                .notificationMalformed,
                "The XML proves the APIv2 key, but its return_code is not SUCCESS: it is no notification, or WeChat Pay's "
                    + "message about a failure of communication.")
        }
    }

    // MARK: Writer

    private func refuseBrowserMembers(_ xml: XML) throws {
        let isBrowsers = xml.texts.contains { name, value in
            Self.browserMembers.contains(name) || Self.hidesBrowserMember(name, value)
        }
        guard isBrowsers else { return }
        var error = WeChatPayError(
            .signatureInvalid,
            "The XML's sign is good, but it is one that the merchant made for a browser or an app: a contract page, a page "
                + "of payscore or a payment sheet. WeChat Pay's notifications have no such members.")
        error.verification = .signMismatch
        throw error
    }

    /// Whether a value swallows a member of what was signed (`&timestamp=`): the signed text is the same.
    private static func hidesBrowserMember(_ name: String, _ value: String) -> Bool {
        // The order's own text may hold anything, and in what is signed for browsers nothing has this name or one before
        // it where a payer's text could bring it in.
        guard name != "attach" else { return false }
        let hides = value.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst()
            .contains { piece in
                guard let end = piece.firstIndex(of: UInt8(ascii: "=")), piece[..<end].count <= 32 else { return false }
                return browserMembers.contains(String(decoding: piece[..<end], as: UTF8.self))
            }
        return hides && !isJSON(value)
    }

    /// A list of orders is JSON in a text, as a whole: what follows it would show.
    private static func isJSON(_ value: String) -> Bool {
        value.utf8.first == UInt8(ascii: "{") && (try? JSON(parsing: value)) != nil
    }

    // MARK: Receiver

    private func checkReceiver(_ xml: XML, mustNameMerchant: Bool) throws {
        let merchants = ["mch_id", "combine_mch_id"].compactMap { xml[$0] }.filter { !$0.isEmpty }
        // Checked without a merchant to compare as well: a number that goes on after its digits hides other members.
        guard merchants.allSatisfy(Self.isNumber), mchid == nil || !merchants.isEmpty || !mustNameMerchant else {
            throw WeChatPayError(
                .notificationMalformed, "The XML names no merchant number: it is no notification of WeChat Pay's.")
        }
        if let mchid, !merchants.allSatisfy({ $0 == mchid }) {
            throw WeChatPayError(
                .notificationForAnother,
                "The notification is for another merchant than \(Outside.id(mchid)): two merchants have the same APIv2 key, "
                    + "or the address belongs to the other. It was not processed.")
        }
        let given = ["appid", "combine_appid"].compactMap { xml[$0] }.filter { !$0.isEmpty }
        guard given.allSatisfy({ Outside.id($0, or: "").isEmpty == false }) else {
            throw WeChatPayError(
                .notificationMalformed, "The XML's appid is none: it is no notification of WeChat Pay's.")
        }
        guard appids.isEmpty || given.allSatisfy(appids.contains) else {
            throw WeChatPayError(
                .notificationForAnother,
                "The notification is for an AppID that is not among the handler's appids. It was not processed; add the "
                    + "AppID where it is the merchant's.")
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        (1...32).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isPresent(_ text: String?) -> Bool { text.map { !$0.utf8.isEmpty } ?? false }
}
