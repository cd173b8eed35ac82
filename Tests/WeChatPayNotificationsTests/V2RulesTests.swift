// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayNotifications
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// The merchant has the APIv2 key too: what it signed itself is no notification.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2RulesTests {
    private let world: World
    private let key: APIv2Key
    private let handler: NotificationHandler

    init() throws {
        world = try World()
        key = try APIv2Key(world.sandbox.credentials.apiV2Key)
        handler = try world.handler()
    }

    private func texts(_ xml: XML) -> [(name: String, value: String)] {
        xml.members.compactMap { member in member.value.text.map { (member.name, $0) } }
    }

    private func signed(_ xml: XML, _ type: APIv2SignType = .md5) throws -> Data {
        var xml = xml
        xml["sign"] = key.signature(of: texts(xml), with: type)
        return Data(try xml.bytes())
    }

    private func code(_ body: Data, _ handler: NotificationHandler? = nil) -> WeChatPayError.Code? {
        do {
            _ = try (handler ?? self.handler).readV2(body)
            return nil
        } catch { return (error as? WeChatPayError)?.code ?? WeChatPayError.Code(rawValue: "\(error)") }
    }

    private static let payment: XML = [
        "return_code": "SUCCESS", "result_code": "SUCCESS", "appid": "wxd678efh567h23787", "mch_id": "1900000109",
        "nonce_str": "n", "openid": "o", "out_trade_no": "1", "transaction_id": "2", "total_fee": 100,
        "trade_type": "JSAPI", "attach": "a=1&timestamp=2&notify_url=3",
    ]
    private static let contract: XML = [
        "mch_id": "1900000109", "contract_code": "C1", "plan_id": "1", "openid": "o", "change_type": "ADD",
        "operate_time": "2026-01-01 00:00:00", "contract_id": "2015", "request_serial": "1",
        "contract_display_account": "Tom & Jerry",
    ]
    private static let vehicle: XML = [
        "mch_id": "1900000109", "appid": "wxd678efh567h23787", "nonce_str": "n", "sign_type": "HMAC-SHA256",
        "plate_number": "粤B888888", "vehicle_event_createtime": "20260101000000",
    ]
    private static let combined: XML = [
        "return_code": "SUCCESS", "result_code": "SUCCESS", "combine_appid": "wxd678efh567h23787",
        "combine_mch_id": "1900000109", "combine_out_trade_no": "1",
        "sub_order_list": #"{"order_num":1,"order_list":[{"attach":"a&timestamp=1"}]}"#,
    ]
    private static let risk: XML = [
        "return_code": "SUCCESS", "sign_type": "HMAC-SHA256", "nonce_str": "n", "event_code": "E", "risk_level": "LOW",
        "risk_level_desc": "d", "mch_id": "1900000109", "sub_mch_id": "1", "transaction_id_list": "1,2",
    ]

    @Test(arguments: [payment, contract, vehicle, combined, risk])
    func acceptsWhatIsDocumented(_ xml: XML) throws {
        #expect(code(try signed(xml)) == nil)
        #expect(code(try signed(xml, .hmacSHA256)) == nil)
    }

    /// Each with the code of its refusal.
    @Test func refusesWhatIsNoNotification() throws {
        var failed = Self.payment
        failed["return_code"] = "FAIL"
        var odd = Self.payment
        odd["return_code"] = "SUCCESS\u{301}"
        var contractThatFailed = Self.contract
        contractThatFailed["return_code"] = "FAIL"
        func without(_ name: String, _ xml: XML) -> XML {
            var xml = xml
            xml[name] = nil
            return xml
        }
        let refused: [XML] =
            [
                failed, odd, contractThatFailed, without("return_code", Self.payment),
                without("result_code", Self.payment), without("return_code", Self.risk),
                without("result_code", Self.combined), without("return_code", Self.combined),
                ["contract_code": "C1", "contract_id": "2015"],
                ["return_code": "FAIL", "return_msg": "签名失败"], ["mch_id": "1900000109"],
            ]
            + ["change_type", "contract_code", "contract_id", "mch_id", "openid", "operate_time", "plan_id"]
            .map { without($0, Self.contract) }
            + ["appid", "mch_id", "plate_number", "vehicle_event_createtime"].map { without($0, Self.vehicle) }
        for (index, xml) in refused.enumerated() {
            #expect(code(try signed(xml)) == .notificationMalformed, "number \(index)")
        }
    }

    @Test func tellsAPaymentThatFailed() throws {
        var failed = Self.payment
        failed["result_code"] = "FAIL"
        let notification = try handler.readV2(signed(failed))
        #expect(notification.isFailure)
        guard case .other = notification.event else { throw CancellationError() }
        var refused = Self.payment
        refused["trade_state"] = "PAY_FAIL"
        #expect(try handler.readV2(signed(refused)).isFailure)
        let good = try handler.readV2(signed(Self.payment))
        #expect(!good.isFailure)
        guard case .transactionSuccess = good.event else { throw CancellationError() }
    }

    // MARK: Receiver

    @Test func refusesAnotherMerchantsOrAppsNotification() throws {
        var others = Self.payment
        others["mch_id"] = "1900000110"
        #expect(code(try signed(others)) == .notificationForAnother)
        var combined = Self.combined
        combined["combine_mch_id"] = "1900000110"
        #expect(code(try signed(combined)) == .notificationForAnother)
        var both = Self.combined
        both["mch_id"] = "1900000110"
        #expect(code(try signed(both)) == .notificationForAnother)
        for xml in [Self.payment, Self.combined] {
            let mine = try world.handler { $0.appids = ["wxd678efh567h23787"] }
            #expect(code(try signed(xml), mine) == nil)
            let other = try world.handler { $0.appids = ["wx0000000000000000"] }
            #expect(code(try signed(xml), other) == .notificationForAnother)
        }
        // Without a client there is nothing to compare, but a number is a number.
        let any = try NotificationHandler(apiV2Key: key)
        #expect(code(try signed(others), any) == nil)
        for number in ["1900000109&x=1", "一", "1900000109 ", String(repeating: "1", count: 33)] {
            var xml = Self.payment
            xml["mch_id"] = number
            #expect(code(try signed(xml), any) == .notificationMalformed)
        }
        var app = Self.payment
        app["appid"] = "wx1&attach=1"
        #expect(code(try signed(app), any) == .notificationMalformed)
        #expect(throws: WeChatPayError.self) {
            try NotificationHandler(apiV2Key: key, configuration: .init(mchid: "x"))
        }
    }

    @Test func refusesARefundThatContradictsTheHandler() async throws {
        let delivery = try await world.delivery("refund-processed")
        #expect(code(Data(delivery.body)) == nil)
        var xml = try XML(parsing: delivery.body)
        let genuine = xml
        xml["mch_id"] = "1900000110"
        #expect(code(Data(try xml.bytes())) == .notificationForAnother)
        xml = genuine
        xml["return_code"] = "FAIL"
        #expect(code(Data(try xml.bytes())) == .notificationMalformed)
        xml["return_code"] = nil
        #expect(code(Data(try xml.bytes())) == .notificationMalformed)
    }

    // MARK: What the merchant signs for browsers

    private static let display =
        "nick&contract_id=2015&fee=0&mch_id=1900000109&openid=o&operate_time=1&out_trade_no=1&plan_id=1&request_serial=1"
        + "&result_code=SUCCESS&return_code=SUCCESS&total_fee=1&transaction_id=4200&z="

    private var papay: XML {
        [
            "appid": "wxd678efh567h23787", "plan_id": "1", "contract_code": "C1", "request_serial": "1",
            "contract_display_account": Self.display, "notify_url": "https://www.example.com/notify", "version": "1.0",
        ]
    }

    /// The members that this library, or code beside it, signs with the APIv2 key and hands to a browser or an app.
    private func browserMessages() throws -> [[(name: String, value: String)]] {
        func query(_ url: String) -> [(name: String, value: String)] {
            URLComponents(string: url)?.queryItems?.map { ($0.name, $0.value ?? "") } ?? []
        }
        let h5 = Query(
            pairs: texts(papay).map { ($0.name, $0.value) } + [("clientip", "127.0.0.1"), ("timestamp", "1780000000")])
        let score = try world.client.payscoreInvocation(.use(package: "p"), in: .app)
        let sheet: [(name: String, value: String)] = [
            ("appId", "wxd678efh567h23787"), ("timeStamp", "1780000000"), ("nonceStr", "n"),
            ("package", "prepay_id=1"), ("signType", "MD5"),
        ]
        let app: [(name: String, value: String)] = [
            ("appid", "wxd678efh567h23787"), ("partnerid", "1900000109"), ("prepayid", "1"), ("package", "Sign=WXPay"),
            ("noncestr", "n"), ("timestamp", "1780000000"),
        ]
        return [
            query(try world.client.papayContractURL(papay)),
            query(try world.client.papayContractURL(papay, isPartner: true)),
            try world.client.miniProgramPapayInvocation(papay).extraData.map { ($0.key, $0.value) },
            query(try world.client.v2.papay.h5entrustweb.signedURL(query: h5)),
            score.parameters.map { ($0.name, $0.value) },
            sheet + [("sign", key.signature(of: sheet, with: .md5))],
            app + [("sign", key.signature(of: app, with: .md5))],
        ]
    }

    private func body(_ members: [(name: String, value: String)]) throws -> Data {
        Data(try XML(members: members.map { XML.Member(name: $0.name, value: .text($0.value)) }).bytes())
    }

    @Test func refusesWhatTheMerchantSignedForABrowser() throws {
        for (index, members) in try browserMessages().enumerated() {
            let sign = try #require(members.first { $0.name == "sign" }).value
            #expect(key.verify(sign, of: members.filter { $0.name != "sign" }) != nil, "message \(index)")
            #expect(code(try body(members)) == .signatureInvalid, "message \(index)")
        }
    }

    /// The signed text is the same wherever it is cut into members; with a payer's name in it, it can be cut into anything.
    @Test func refusesWhatWasCutElsewhere() throws {
        var genuine = 0
        for (index, members) in try browserMessages().enumerated() {
            let sign = try #require(members.first { $0.name == "sign" })
            let text = String(decoding: APIv2Key.message(members), as: UTF8.self)
            let pieces = text.split(separator: "&", omittingEmptySubsequences: false).map(String.init)
            for start in 1...pieces.count {
                for end in start...pieces.count {
                    // The pieces from start to end stay inside of the value before them.
                    var cut: [String] = []
                    for (place, piece) in pieces.enumerated() {
                        if (start..<end).contains(place), let last = cut.indices.last {
                            cut[last] += "&" + piece
                        } else {
                            cut.append(piece)
                        }
                    }
                    let parts = cut.map { part in
                        let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                        return (name: String(halves[0]), value: halves.count > 1 ? String(halves[1]) : "")
                    }
                    guard Set(parts.map(\.name)).count == parts.count, key.verify(sign.value, of: parts) != nil else {
                        continue
                    }
                    genuine += 1
                    #expect(code(try body(parts + [sign])) != nil, "message \(index), \(start)..<\(end)")
                }
            }
        }
        #expect(genuine > 100)
    }
}
