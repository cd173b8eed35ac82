// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayDescription

/// What texts are, beyond their length.
@Suite(.limited, .timeLimit(.minutes(10)))
struct TextFormTests {
    @Test(arguments: [
        "https://a.example.com/n", "http://127.0.0.1:8080/notify", "HTTPS://a.example.com", "https://[::1]:8443/a/b",
        "https://a.example.com:65535/n;v=1", "http://a/%E4%B8%AD", "https://商户.example/通知",
    ])
    func addressesThatNotificationsMayGoTo(_ text: String) { #expect(TextForm.notifyURL.fault(text) == nil) }

    @Test(arguments: [
        "a.example.com/n", "ftp://a.example.com/n", "https://a.example.com/n#part", "https://a.example.com/n?x=1",
        "https://a.example.com/n?", "https://a.example.com/a b", " https://a.example.com/n",
        "https://a.example.com/n\n",
        "https://a.example.com/\u{3000}", "https:a.example.com", "https:/a.example.com", "https://", "https:///n",
        "https://:80/n", "https://a:0/n", "https://a:65536/n", "https://a:x/n", "https://a..b/n", "https://user@a/n",
        "//a.example.com/n", "/notify", "javascript:alert(1)", "https://[::1/n", "https://[1.2.3.4]x/n", "localhost",
    ])
    func addressesThatTheyMayNot(_ text: String) {
        #expect(TextForm.notifyURL.fault(text)?.contains("absolute http or https") == true)
    }

    @Test(arguments: [
        "1.2.3.4", "0.0.0.0", "255.255.255.255", "0:0:0:0:0:0:0:1", "::1", "::", "2001:db8::1", "fe80::1:2:3:4",
        "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:1.2.3.4", "1::8", "ABCD:EF01::",
    ])
    func addressesOfClients(_ text: String) { #expect(TextForm.ipAddress.fault(text) == nil) }

    @Test(arguments: [
        "10.0.0.1, 1.2.3.4", "10.0.0.1,1.2.3.4", "999.1.1.1", "256.1.1.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ",
        "1.2.3.4:80", "a.b.c.d", "localhost", "unknown", "1:2:3", "1:2:3:4:5:6:7:8:9", "::1::", ":::", "1:2:3:4:5:6:7:",
        "12345::1", "g::1", "fe80::1%eth0", "::ffff:999.1.1.1", "1.2.3.4::", "[::1]", "-1.2.3.4", "１.2.3.4",
    ])
    func addressesThatAreNone(_ text: String) {
        #expect(TextForm.ipAddress.fault(text)?.contains("IPv4 or IPv6") == true)
    }

    // MARK: In the description

    private func problems(_ id: String, _ change: (inout JSON) -> Void) throws -> [RequestProblem] {
        let operation = try #require(APIDescription.shared.operation(id: id))
        var body = try #require(operation.example.body)
        change(&body)
        return RequestValidator(operation).problems(body: body, plaintext: .all).filter { $0.severity == .error }
    }

    private static let native = "pay.transactions.native.post"

    @Test func descriptionsAreCountedInBytes() throws {
        // 69 characters, 135 bytes.
        let long = String(repeating: "商", count: 33) + String(repeating: "a", count: 36)
        let found = try problems(Self.native) { $0["description"] = .string(long) }
        #expect(found.map(\.field) == ["/description"] && found.first?.kind == .length)
        #expect(found.first?.rule == "must have at most 127 bytes in UTF-8")
        let whole = String(repeating: "商", count: 42) + "a"
        #expect(try problems(Self.native) { $0["description"] = .string(whole) }.isEmpty)
        #expect(try problems("v2.pay.unifiedorder.post") { $0["body"] = .string(long) }.map(\.field) == ["/body"])
    }

    /// Every operation that tells of a notification or a client says so in the same way.
    @Test func everyAddressHasItsForm() throws {
        var counts: [TextForm: Int] = [:]
        func visit(_ fields: [APIField], _ id: String) {
            for field in fields {
                if let form = field.form { counts[form, default: 0] += 1 }
                if field.name.hasSuffix("notify_url"), field.type == .string {
                    #expect(field.form == .notifyURL, "\(id): \(field.name)")
                }
                if ["payer_client_ip", "spbill_create_ip", "client_ip"].contains(field.name) {
                    #expect(field.form == .ipAddress, "\(id): \(field.name)")
                }
                visit(field.fields, id)
            }
        }
        for operation in APIDescription.shared.operations {
            visit(operation.details.body?.fields ?? [], operation.id)
            visit(operation.details.query, operation.id)
        }
        #expect(counts[.notifyURL, default: 0] > 100 && counts[.ipAddress, default: 0] > 40)
    }

    @Test(arguments: [
        (native, "notify_url", "a.example.com/n"), (native, "notify_url", "https://a.example.com/n#x"),
        ("v2.pay.unifiedorder.post", "notify_url", "ftp://a.example.com/n"),
        ("v2.pay.unifiedorder.post", "spbill_create_ip", "10.0.0.1, 1.2.3.4"),
        ("v2.pay.micropay.post", "spbill_create_ip", "999.1.1.1"),
        ("refund.domestic.refunds.post", "notify_url", "https://a.example.com/n?id=1"),
    ])
    func addressesAreCheckedInRequests(_ id: String, _ name: String, _ value: String) throws {
        let found = try problems(id) { $0[name] = .string(value) }
        #expect(found.map(\.field) == ["/\(name)"] && found.first?.kind == .pattern)
        #expect(found.first?.description.contains(value) == false)
    }

    @Test func nestedAddressesAreCheckedToo() throws {
        for (value, isGood) in [("10.0.0.1, 1.2.3.4", false), ("0:0:0:0:0:0:0:1", true)] {
            let found = try problems("pay.transactions.h5.post") {
                $0["scene_info"]?["payer_client_ip"] = .string(value)
            }
            #expect(found.map(\.field) == (isGood ? [] : ["/scene_info/payer_client_ip"]))
        }
    }

    @Test func anOptionalTextIsAbsentOrHasACharacter() throws {
        for name in ["notify_url", "reason", "funds_account"] {
            let found = try problems("refund.domestic.refunds.post") { $0[name] = "" }
            #expect(found.map(\.field) == ["/\(name)"] && found.first?.rule == "must not be empty; leave it out")
        }
        let inside = try problems(Self.native) { $0["amount"]?["currency"] = "" }
        #expect(inside.map(\.field) == ["/amount/currency"])
        // In APIv2 an empty member is not signed, and means nothing.
        #expect(try problems("v2.secapi.pay.refund.post") { $0["refund_desc"] = "" }.isEmpty)
        // What a change sets to nothing is a change.
        #expect(try problems("payscore.serviceorder.post") { $0["attach"] = "" }.map(\.field) == ["/attach"])
    }

    // MARK: Roles

    /// Required is what every role requires.
    @Test(arguments: [
        ("combine-transactions.jsapi.post", "sub_mchid"), ("combine-transactions.native.post", "sub_mchid"),
        ("combine-transactions.h5.post", "sub_mchid"), ("combine-transactions.app.post", "sub_mchid"),
        ("ecommerce.refunds.apply.post", "combine_transaction_id"), ("ecommerce.refunds.apply.post", "transaction_id"),
        ("vehicle.parking.services.find.get", "sub_mchid"), ("vehicle.parking.parkings.post", "sub_mchid"),
        ("vehicle.transactions.parking.post", "sub_mchid"), ("med-ins.refunds.notify.post", "sub_mchid"),
    ])
    func whatOneRoleLeavesOutIsOptional(_ id: String, _ name: String) throws {
        let details = try #require(APIDescription.shared.operation(id: id)).details
        func find(_ fields: [APIField]) -> [APIField] {
            fields.filter { $0.name == name } + fields.flatMap { find($0.fields) }
        }
        let found = find((details.body?.fields ?? []) + details.query)
        #expect(!found.isEmpty && found.allSatisfy { !$0.isRequired })
    }

    @Test func repliesHaveTheTypesThatOtherClientsDecode() throws {
        let orders = try #require(
            APIDescription.shared.operation(id: "lovefeast.users.{openid}.orders.out-trade-no.{out_trade_no}.get"))
        let fields = orders.details.response.fields
        #expect(fields.first { $0.name == "brand_id" }?.type == .integer)
        #expect(fields.first { $0.name == "merchant_order" }?.fields.map(\.name).first == "out_trade_no")
        let names = ["store_subsidy", "store_subsidy_quota"]
        let activities = try #require(
            APIDescription.shared.operation(id: "marketing.goods-subsidy-activity.activities.get"))
        let rules = activities.details.response.fields.flatMap(\.fields).first { $0.name == "rule_information" }?.fields
        #expect(rules?.filter { names.contains($0.name) }.map(\.type) == [.integer, .integer])
        for operation in APIDescription.shared.operations where operation.path.hasPrefix("/v3/partner-transfer/") {
            for field in operation.details.response.fields where field.name == "username" {
                #expect(field.encryption == .merchantRSA, "\(operation.id)")
            }
        }
    }

    /// Amounts in the smallest unit are whole numbers, all of them.
    @Test func amountsHaveOneType() {
        func visit(_ fields: [APIField], _ id: String) {
            for field in fields {
                if field.isAmount { #expect(field.type == .integer || field.type == .string, "\(id): \(field.name)") }
                visit(field.fields, id)
            }
        }
        for operation in APIDescription.shared.operations {
            visit(operation.details.body?.fields ?? [], operation.id)
            visit(operation.details.response.fields, operation.id)
        }
    }
}
