// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Documented notifications on demand.
@Suite(.limited, .timeLimit(.minutes(10)))
struct TriggerTests {
    private static let events = APIDescription.shared.notifications.map { ($0.isV2 ? "v2." : "") + $0.id }

    @Test func thereAreAsManyAsTheDocumentationHas() {
        #expect(Self.events.count == 112)
        #expect(Set(Self.events).count == 112)
    }

    @Test(arguments: events)
    func everyEventFitsItsDocumentation(_ event: String) async throws {
        let world = try NotifyingSandbox(seed: 3)
        let sent = try await world.sandbox.trigger(event: event, to: NotifyingSandbox.address)
        #expect(sent.state == .delivered)
        let isV2 = event.hasPrefix("v2.")
        let id = isV2 ? String(event.dropFirst(3)) : event
        let notification = try #require(
            APIDescription.shared.notifications(id: id).first { $0.isV2 == isV2 }
        )
        let delivery = try #require(world.receiver.deliveries.first)
        let resource: JSON
        if isV2 {
            let xml = try XML(parsing: delivery.body)
            let documented = notification.details.body?.fields ?? []
            for field in documented where field.isRequired {
                #expect(xml[field.name]?.isEmpty == false, "\(field.name)")
            }
            resource = try JSON(parsing: sent.resource)
        } else {
            #expect(throws: Never.self) { try world.verify(delivery) }
            resource = try world.open(delivery)
            let body = try JSON(parsing: delivery.body)
            #expect(body["event_type"]?.string == event)
            #expect(body["summary"]?.string?.isEmpty == false)
            let types = notification.details.originalTypes
            let type = try #require(body["resource"]?["original_type"]?.string)
            #expect(types.isEmpty ? !type.isEmpty : types.contains(type))
        }
        var check = DocumentedMembers(isPooled: event == "TRANSACTION.SUCCESS", isV2: isV2)
        check.members(
            try #require(resource.object), notification.details.body?.fields ?? notification.details.resource, "")
        #expect(check.problems == [])
    }

    @Test(arguments: [
        ("REFUND.CLOSED", "refund_status", "CLOSED"),
        ("REFUND.ABNORMAL", "refund_status", "ABNORMAL"),
        ("REFUND.SUCCESS", "refund_status", "SUCCESS"),
        ("TRANSACTION.SUCCESS", "trade_state", "SUCCESS"),
        ("TRANSACTION.FAIL", "trade_state", "PAY_FAIL"),
        ("TRANSACTION.INDUSTRY_FAILED", "trade_state", "PAY_FAIL"),
        ("MCHTRANSFER.BILL.FINISHED", "state", "SUCCESS"),
        ("MCHTRANSFER.BATCH.CLOSED", "batch_status", "CLOSED"),
        ("MCHTRANSFER.BATCH.FINISHED", "batch_status", "FINISHED"),
        ("MCHTRANSFER.AUTHORIZATION.CLOSED", "state", "CLOSED"),
        ("MCHTRANSFER.AUTHORIZATION.CONFIRMED", "state", "TAKING_EFFECT"),
        ("ENTRUST.SIGN", "contract_state", "SIGNED"),
        ("ENTRUST.TERMINATE", "contract_state", "TERMINATED"),
        ("INSURANCE_ENTRUST.RENEW", "contract_state", "SIGNED"),
        ("RECHARGE.CLOSED", "recharge_state", "CLOSED"),
        ("COUPON.USE", "status", "USED"),
        ("INSURANCE_POLICY_MANAGEMENT.GRANTED", "auth_state", "AUTH_STATE_GRANTED"),
        ("ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS", "receipt_state", "RECEIPT_STATE_COMPLETED"),
        ("APPLYMENT_STATE.APPROVED", "applyment_state", "APPROVED"),
        ("CREDIT_REPAYMENT.SIGN_CONTRACT", "contract_state", "CONTRACT_STATE_EFFECTIVE"),
        ("CREDIT_REPAYMENT.TERMINATE_CONTRACT", "contract_state", "CONTRACT_STATE_TERMINATED"),
        ("WEBIZPAY.REVOKED", "authorization_state", "REVOKED"),
        ("PAYSCORE.USER_OPEN_SERVICE", "contract_status", "ADD"),
    ])
    func statesGoWithTheEvent(_ event: String, _ member: String, _ value: String) async throws {
        let world = try NotifyingSandbox()
        let sent = try await world.sandbox.trigger(event: event, to: NotifyingSandbox.address)
        #expect(try JSON(parsing: sent.resource)[member]?.string == value)
    }

    @Test func aPaymentLooksLikeAPlainOne() async throws {
        let world = try NotifyingSandbox()
        let sent = try await world.sandbox.trigger(
            event: "TRANSACTION.SUCCESS", fields: ["out_trade_no": "T1", "amount.total": "888"],
            to: NotifyingSandbox.address
        )
        let resource = try JSON(parsing: sent.resource)
        #expect(resource["mchid"]?.string == world.sandbox.credentials.mchid)
        #expect(resource["out_trade_no"] == "T1")
        #expect(resource["amount"]?["total"] == 888)
        #expect(resource["amount"]?["payer_total"] == 888)
        #expect(resource["trade_state_desc"] == "支付成功")
        #expect(resource["sp_mchid"] == nil)
        #expect(sent.subject == "T1")
    }

    @Test func fieldsTakeTheMembersTypeAndMayNest() async throws {
        let world = try NotifyingSandbox()
        let sent = try await world.sandbox.trigger(
            event: "RECHARGE.SUCCESS",
            fields: [
                "recharge_amount.amount": "12", "available_recharge_channels": #"["QR_RECHARGE"]"#, "new.member": "1",
            ],
            to: NotifyingSandbox.address
        )
        let resource = try JSON(parsing: sent.resource)
        #expect(resource["recharge_amount"]?["amount"] == 12)
        #expect(resource["recharge_amount"]?["currency"] == "CNY")
        #expect(resource["available_recharge_channels"] == ["QR_RECHARGE"])
        #expect(resource["new"]?["member"] == "1")

        let entrust = try await world.sandbox.trigger(
            event: "ENTRUST.SIGNING",
            fields: ["promotion_detail.0.amount": "3", "promotion_detail.1.scope": "SINGLE"],
            to: NotifyingSandbox.address
        )
        let details = try JSON(parsing: entrust.resource)["promotion_detail"]
        #expect(details?[0]?["amount"] == 3)
        #expect(details?[1]?["scope"] == "SINGLE")
    }

    @Test(arguments: [
        ["amount.total": "much"], ["amount": "1"], ["amount..total": "1"],
        ["out_trade_no": "1", "out_trade_no.x": "2"],
        [".": ""], ["sub_orders.7.mchid": "1"],
    ])
    func refusesValuesThatDoNotFit(_ fields: [String: String]) async throws {
        let world = try NotifyingSandbox()
        await #expect(throws: SandboxError.self) {
            try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", fields: fields, to: NotifyingSandbox.address)
        }
        #expect(world.receiver.deliveries.isEmpty)
    }

    @Test(arguments: ["TRANSACTION.SUCCES", "", "v2.REFUND.SUCCESS", "refund.success"])
    func refusesEventsThatAreNotDocumented(_ event: String) async throws {
        let world = try NotifyingSandbox()
        await #expect(throws: SandboxError.notFound("event", event)) {
            try await world.sandbox.trigger(event: event, to: NotifyingSandbox.address)
        }
    }

    @Test func withoutAnAddressItGoesToWhoListens() async throws {
        let world = try NotifyingSandbox()
        let sandbox = world.sandbox
        await #expect(throws: SandboxError.self) { try await sandbox.trigger(event: "COUPON.USE") }
        let all = try sandbox.forward(to: "http://localhost:1/all")
        let coupons = try sandbox.forward(to: "http://[::1]:1/coupons", events: ["COUPON.USE", "COUPON.SEND"])
        try await sandbox.trigger(event: "COUPON.USE")
        try await sandbox.trigger(event: "REFUND.SUCCESS")
        // An address of its own does not matter while somebody listens.
        try await sandbox.trigger(event: "COUPON.SEND", to: NotifyingSandbox.address)
        coupons.stop()
        try await sandbox.trigger(event: "COUPON.USE")
        all.stop()
        let coupon = "http://[::1]:1/coupons"
        let other = "http://localhost:1/all"
        #expect(world.receiver.deliveries.map(\.url) == [coupon, other, coupon, other])
        await #expect(throws: SandboxError.self) { try await sandbox.trigger(event: "COUPON.USE") }
    }

    @Test(arguments: [
        "http://example.com/", "http://127.0.0.1.example.com/", "http://10.0.0.1/", "http://localhost.evil.com",
        "ftp://localhost/", "localhost:80", "", "http://", "http://127.1/", "file:///etc/passwd",
    ])
    func forwardsToThisMachineOnly(_ url: String) throws {
        let world = try NotifyingSandbox()
        #expect(throws: SandboxError.self) { try world.sandbox.forward(to: url) }
    }

    @Test func forwardsElsewhereWhenThatIsAllowed() throws {
        let world = try NotifyingSandbox()
        #expect(throws: Never.self) { try world.sandbox.forward(to: "https://example.com/", allowingRemote: true) }
        #expect(throws: SandboxError.self) { try world.sandbox.forward(to: "ftp://example.com/", allowingRemote: true) }
    }
}

/// Compares members with their documentation.
private struct DocumentedMembers {
    /// Whether the page is shared by products, of which the notification is for one.
    let isPooled: Bool
    let isV2: Bool
    var problems: [String] = []

    mutating func members(_ object: JSON.Object, _ fields: [APIField], _ place: String) {
        for field in fields where field.isRequired && !isPooled {
            if isV2, ["sign", "nonce_str", "event_nonce"].contains(field.name) { continue }
            if !object.contains(where: { field.isNamed($0.key) }) {
                problems.append("\(place)/\(field.name) is missing")
            }
        }
        for (name, value) in object {
            guard let field = fields.first(where: { $0.isNamed(name) }) else {
                if !isPooled { problems.append("\(place)/\(name) is not documented") }
                continue
            }
            self.value(value, field, "\(place)/\(name)")
        }
    }

    private mutating func value(_ value: JSON, _ field: APIField, _ place: String) {
        let isOpened = field.encryption == .apiV2AES || field.encryption == .apiV3AES
        switch field.type {
        case _ where isOpened && !field.fields.isEmpty, .object:
            guard let object = value.object else { return problems.append("\(place) is no object") }
            if !field.fields.isEmpty { members(object, field.fields, place) }
        case .array:
            guard let elements = value.array else { return problems.append("\(place) is no array") }
            for element in elements { self.value(element, field.element, place) }
        case .string, .file:
            guard let text = value.string else { return problems.append("\(place) is no text") }
            if text.isEmpty { problems.append("\(place) is empty") }
            if let most = field.maxLength, text.unicodeScalars.count > most { problems.append("\(place) is too long") }
            if field.encryption == nil, !field.values.isEmpty, !field.values.contains(value) {
                problems.append("\(place) has an undocumented value")
            }
        case .integer: if value.int == nil { problems.append("\(place) is no whole number") }
        case .number: if value.double == nil { problems.append("\(place) is no number") }
        case .boolean: if value.bool == nil { problems.append("\(place) is neither true nor false") }
        }
        if let constant = field.constant, constant != value { problems.append("\(place) is not \(constant)") }
    }
}
