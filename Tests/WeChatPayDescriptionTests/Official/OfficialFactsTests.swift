// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayTestSupport

/// Facts of WeChat Pay's own documentation: how many there are, and samples of each kind.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct OfficialFactsTests {
    private let description = APIDescription.shared

    /// A number that falls says that facts were lost; one that rises is written down here.
    @Test func noFactIsLost() {
        let counts = FactCounts(description)
        #expect(counts.fields == 29_920)
        #expect(counts.titles == 29_509)
        #expect(counts.terms == 4_111)
        #expect(counts.limitedInRequests == 1_529)
        #expect(counts.limitedInReplies == 2_175)
        #expect(counts.countedInBytes == 58)
        #expect(counts.ofOneRole == 52)
        #expect(counts.requiredByARole == 27)
        #expect(counts.choices == 24)
        #expect(counts.tables == 309 && counts.errors == 2218)
        #expect(counts.operationsWithRates == 170 && counts.rates == 196)
    }

    // MARK: Names

    @Test(arguments: [
        ("pay.transactions.native.post", "out_trade_no", "商户订单号"),
        ("fund-app.mch-transfer.transfer-bills.post", "transfer_amount", "转账金额"),
        ("ecommerce.individual-contracts.pre-entrust-sign.app.post", "out_contract_code", "业务申请单号"),
        ("refund.domestic.refunds.post", "amount.refund", "退款金额"),
        ("v2.pay.unifiedorder.post", "out_trade_no", "商户订单号"),
    ])
    func membersHaveTheirOfficialNames(_ id: String, _ path: String, _ title: String) throws {
        let named = try field(id, path)
        #expect(named.title == title)
    }

    @Test func documentedValuesHaveTerms() throws {
        let style = try field("fund-app.mch-transfer.transfer-bills.post", "user_recv_style.type")
        #expect(style.terms == ["CONFIRM_PAGE": "收款确认页样式", "RED_PACKET": "红包样式"])
        for operation in description.operations {
            Self.each(operation.details.body?.fields ?? []) { field in
                let values = Set(field.values.map { $0.string ?? $0.description })
                #expect(values.isSuperset(of: field.terms.keys), "\(operation.id): \(field.name)")
            }
        }
    }

    // MARK: Lengths

    /// At the limit and one beyond it, in characters and in bytes, with what takes one, three and four bytes.
    @Test(arguments: [
        ("fund-app.mch-transfer.transfer-bills.post", "transfer_remark", 32, "characters"),
        ("pay.transactions.native.post", "description", 127, "bytes"),
        ("refund.domestic.refunds.post", "out_refund_no", 64, "bytes"),
        ("refund.domestic.refunds.post", "reason", 80, "bytes"),
        ("pay.partner.transactions.native.post", "attach", 128, "characters"),
    ])
    func lengthsAreCountedInTheirUnit(_ id: String, _ name: String, _ most: Int, _ unit: String) throws {
        let operation = try #require(description.operation(id: id))
        let limited = try field(id, name)
        #expect(unit == "bytes" ? limited.maxBytes == most : limited.maxLength == most)
        for character in ["a", "文", "😀"] {
            let size = unit == "bytes" ? character.utf8.count : 1
            let fitting = String(repeating: character, count: most / size)
            let used = unit == "bytes" ? fitting.utf8.count : fitting.unicodeScalars.count
            let text = fitting + String(repeating: "a", count: most - used)
            var body = operation.example.body?.object ?? JSON.Object()
            body[name] = .string(text)
            let problems = { (body: JSON.Object) in
                RequestValidator(operation).problems(body: .object(body), plaintext: .all)
                    .filter { $0.kind == .length && $0.field == "/\(name)" }
            }
            #expect(problems(body).isEmpty, "\(character)")
            body[name] = .string(text + "a")
            #expect(problems(body).count == 1, "\(character)")
        }
    }

    @Test func aDescriptionOf135BytesIsRefused() throws {
        let operation = try #require(description.operation(id: "pay.transactions.jsapi.post"))
        var body = try #require(operation.example.body?.object)
        body["description"] = .string(String(repeating: "文", count: 45))
        let problems = RequestValidator(operation).problems(body: .object(body))
        #expect(
            problems.map(\.description) == ["/description (商品描述) must have at most 127 bytes in UTF-8."])
    }

    @Test func whatIsToBeEncryptedIsCountedBeforeThat() throws {
        let operation = try #require(description.operation(id: "applyment4sub.applyment.post"))
        let contact = "contact_info.contact_name"
        let limited = try field(operation.id, contact)
        #expect(limited.plaintextMinLength != nil && limited.plaintextMaxLength != nil)
        for (count, isFitting) in [
            ((limited.plaintextMinLength ?? 1) - 1, false), (limited.plaintextMinLength ?? 1, true),
            (limited.plaintextMaxLength ?? 1, true), ((limited.plaintextMaxLength ?? 1) + 1, false),
        ] where count > 0 {
            let text = String(repeating: "文", count: count)
            let body: JSON = ["contact_info": ["contact_name": .string(text)]]
            let problems = RequestValidator(operation).problems(body: body, plaintext: .all).filter {
                $0.kind == .length && $0.field == "/contact_info/contact_name"
            }
            #expect(problems.isEmpty == isFitting, "\(count): \(problems)")
            #expect(problems.allSatisfy { $0.rule.hasSuffix("before encryption") })
        }
    }

    // MARK: Roles and choices

    private static let combined: JSON = [
        "combine_appid": "wxd678efh567h23787", "combine_mchid": "1900000109", "combine_out_trade_no": "P20150806125346",
        "notify_url": "https://example.com/n",
        "combine_payer_info": ["openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"],
        "sub_orders": [
            [
                "mchid": "1900000109", "attach": "深圳分店", "out_trade_no": "20150806125346", "description": "腾讯充值中心",
                "amount": ["total_amount": 10, "currency": "CNY"],
            ]
        ],
    ]

    @Test(arguments: ["jsapi", "native", "h5", "app"])
    func aCombinedOrderNeedsASubMerchantOfAPartnerOnly(_ kind: String) throws {
        let operation = try #require(description.operation(id: "combine-transactions.\(kind).post"))
        var body = Self.combined
        if kind == "h5" {
            body["scene_info"] = ["payer_client_ip": "127.0.0.1", "device_id": "1", "h5_info": ["type": "Wap"]]
        }
        // An application knows its payer itself.
        if kind == "app" { body["combine_payer_info"] = nil }
        let validator = RequestValidator(operation)
        #expect(validator.problems(body: body).filter { $0.severity != .warning } == [])
        var order = try #require(body["sub_orders"]?[0])
        order["sub_mchid"] = "1900000110"
        body["sub_orders"] = [order]
        #expect(validator.problems(body: body).filter { $0.severity != .warning } == [])
        let subMerchant = try field(operation.id, "sub_orders.sub_mchid")
        #expect(!subMerchant.isRequired && subMerchant.requiredBy == [.partner] && subMerchant.roles == [.partner])
    }

    @Test(arguments: [
        ("refund.domestic.refunds.post", ["transaction_id", "out_trade_no"]),
        ("profitsharing.return-orders.post", ["order_id", "out_order_no"]),
        ("pay.partner.transactions.jsapi.post", ["sp_openid", "sub_openid"]),
        ("ecommerce.profitsharing.returnorders.get", ["order_id", "out_order_no"]),
    ])
    func oneOfSeveralIsNeeded(_ id: String, _ names: [String]) throws {
        let operation = try #require(description.operation(id: id))
        let example = operation.example
        let validator = RequestValidator(operation)
        let isQuery = operation.method == "GET"
        for kept in [nil, names[0], names[1]] {
            let rest = names.filter { $0 != kept }
            let body = example.body.map { Self.without(rest, adding: kept, $0) }
            var query = example.query.filter { !names.contains($0.name) }.map { ($0.name, $0.value) }
            if isQuery, let kept { query.append((kept, "P20150806125346")) }
            let problems = validator.problems(body: body, query: query).filter { $0.kind == .required }
            #expect(problems.count == (kept == nil ? 1 : 0), "\(kept ?? "none"): \(problems)")
            if kept == nil {
                #expect(problems.first?.rule.contains("must have \(names[0])") == true)
                #expect(problems.first?.rule.contains(" or \(names[1])") == true)
            }
        }
    }

    private static func without(_ names: [String], adding kept: String?, _ json: JSON) -> JSON {
        guard case .object(var object) = json else { return json }
        let isHolder = object.keys.contains { names.contains($0) } || kept.map { object[$0] != nil } == true
        for (name, value) in object { object[name] = without(names, adding: kept, value) }
        guard isHolder else { return .object(object) }
        for name in names { object[name] = nil }
        if let kept { object[kept] = "P20150806125346" }
        return .object(object)
    }

    // MARK: Errors, rates, times

    @Test(arguments: [
        ("fund-app.mch-transfer.transfer-bills.post", 429, "FREQUENCY_LIMIT_EXCEED", RetryClass.queryFirst),
        ("fund-app.mch-transfer.transfer-bills.post", 403, "NOT_ENOUGH", .never),
        ("fund-app.mch-transfer.transfer-bills.post", 400, "SOMETHING_NEW", .queryFirst),
        ("refund.domestic.refunds.post", 429, "FREQUENCY_LIMITED", .queryFirst),
        ("pay.transactions.native.post", 429, "FREQUENCY_LIMITED", .repeatLater),
        ("pay.transactions.native.post", 403, "OUT_TRADE_NO_USED", .queryFirst),
        ("pay.transactions.native.post", 404, "SOMETHING_NEW", .never),
        ("pay.transactions.id.{transaction_id}.get", 500, "SYSTEM_ERROR", .repeatSame),
        ("ecommerce.individual-contracts.pre-entrust-sign.app.post", 500, "SYSTEM_ERROR", .queryFirst),
        ("ecommerce.individual-contracts.pre-entrust-sign.app.post", 400, "PARAM_ERROR", .never),
    ])
    func errorsSayWhatMayFollow(_ id: String, _ status: Int, _ code: String, _ retry: RetryClass) throws {
        let errors = try #require(description.operation(id: id)).errors
        #expect(errors.retry(status: status, code: code) == retry)
    }

    @Test func aTransferKeepsItsNumber() throws {
        let errors = try #require(description.operation(id: "fund-app.mch-transfer.transfer-bills.post")).errors
        #expect(errors.isDocumented && errors.keepsNumber && errors.numbers == ["out_bill_no"])
        #expect(errors.entries.allSatisfy { $0.keepsNumber })
        #expect(errors.entry(status: 429, code: "FREQUENCY_LIMIT_EXCEED")?.isUnclear == true)
        let contract = try #require(
            description.operation(id: "ecommerce.individual-contracts.pre-entrust-sign.app.post")
        ).errors
        #expect(!contract.isDocumented && contract.entries.allSatisfy { $0.isCommon } && contract.entries.count == 7)
        let order = try #require(description.operation(id: "v2.pay.unifiedorder.post")).errors
        #expect(!order.isDocumented && order.entries.isEmpty)
    }

    /// A query has no outcome that could be unknown.
    @Test func queriesAreNeverUnknown() {
        for operation in description.operations where operation.method == "GET" {
            for entry in operation.errors.entries {
                #expect(entry.retry != .queryFirst, "\(operation.id): \(entry.code)")
            }
        }
    }

    @Test func ratesHaveAScope() throws {
        let transfer = try #require(description.operation(id: "fund-app.mch-transfer.transfer-bills.post"))
        #expect(transfer.details.rates.map(\.calls) == [100])
        #expect(transfer.details.rates.first?.period == .second && transfer.details.rates.first?.scope == .merchant)
    }

    @Test func timesAreKnown() {
        let times = description.timeLimits
        #expect(times.count == 56)
        let prepay = times.first { $0.name == "prepay_id.valid" }
        #expect(prepay?.figure == 2 && prepay?.unit == "hour")
    }

    @Test(arguments: [
        ("TRANSACTION.SUCCESS", 15, 86_640), ("PAYSCORE.USER_PAID", 10, 11_040), ("FAPIAO.ISSUED", 9, 11_040),
        ("COMPLAINT.CREATE", 32, 7_200), ("MCHTRANSFER.BILL.FINISHED", 65, 82_350), ("VIOLATION.PUNISH", 101, 171_241),
        ("COUPON.USE", 9, 540), ("PRODUCT_COUPON_SP.SEND", 10, 32_739), ("MCHWITHDRAW.CHANGE", 67, 87_750),
        ("DELIVERY_PLAN.CHANGE", 50, 11_705), ("BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", 0, 0),
    ])
    func notificationsAreRepeatedAsDocumented(_ id: String, _ times: Int, _ seconds: Int) throws {
        let schedule = try #require(description.notifications(id: id).first?.details.schedule)
        #expect(schedule.delays.count == times && schedule.delays.reduce(0, +) == seconds)
    }

    // MARK: Corrections

    @Test(arguments: [
        ("med-ins.refunds.notify.post", "med_refund_gov_fee"), ("med-ins.refunds.notify.post", "med_refund_self_fee"),
        ("med-ins.refunds.notify.post", "med_refund_other_fee"),
        ("apply4subject.applyment.post", "subject_info.business_licence_info"),
    ])
    func misspeltNamesAreCorrected(_ id: String, _ path: String) throws { _ = try field(id, path) }

    @Test func statesOfTwoProductsAreApart() throws {
        let subject = try reply("apply4subject.applyment.get", "applyment_state").values
        let merchant = try reply("applyment4sub.applyment.business_code.{business_code}.get", "applyment_state").values
        #expect(subject.count == 8 && merchant.count == 8)
        #expect(!subject.contains("APPLYMENT_STATE_TO_BE_SIGNED") && merchant.contains("APPLYMENT_STATE_TO_BE_SIGNED"))
        let mode = try field("marketing.partner.product-coupon.product-coupons.post", "usage_mode")
        #expect(mode.values == ["SINGLE", "PROGRESSIVE_BUNDLE"])
        let result = try reply("brand.profitsharing.orders.get", "receivers.result")
        #expect(result.values == ["PENDING", "SUCCESS", "CLOSED"])
    }

    /// Money never passes through floating point, and has one type.
    @Test func amountsAreWholeNumbers() {
        for operation in description.operations where !operation.isV2 {
            Self.each((operation.details.body?.fields ?? []) + operation.details.response.fields) { field in
                guard field.type == .number else { return }
                let isAmount = field.isAmount || ["amount", "_fee"].contains { field.name.hasSuffix($0) }
                #expect(!isAmount, "\(operation.id): \(field.name)")
            }
        }
    }

    // MARK: Help

    private static func each(_ fields: [APIField], _ body: (APIField) -> Void) {
        for field in fields {
            body(field)
            each(field.fields, body)
        }
    }

    private func field(_ id: String, _ path: String) throws -> APIField {
        let details = try #require(description.operation(id: id)).details
        return try Self.field(details.body?.fields ?? details.query, path)
    }

    private func reply(_ id: String, _ path: String) throws -> APIField {
        try Self.field(try #require(description.operation(id: id)).details.response.fields, path)
    }

    private static func field(_ fields: [APIField], _ path: String) throws -> APIField {
        let names = path.split(separator: ".")
        var fields = fields
        var found: APIField?
        for name in names {
            let field = fields.first { $0.name == name }
            found = try #require(field, "\(path)")
            fields = found?.fields ?? []
        }
        return try #require(found)
    }
}
