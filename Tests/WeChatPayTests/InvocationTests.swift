// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// What opens a page in WeChat: exact members, and a signature that WeChat can check.
@Suite(.limited, .timeLimit(.minutes(10)))
struct InvocationTests {
    private let appid = "wx2421b1c4370ec43b"
    private let prepayID = "wx201410272009395522657a690389285100"
    private let now = Date(timeIntervalSince1970: 1_554_208_460)

    private func client() throws -> WeChatPayClient {
        let now = now
        return try Shared.sandbox().client(configuration: .init(now: { now }))
    }

    private func merchantKey() throws -> RSAPublicKey {
        try Certificate(pem: Shared.sandbox().credentials.certificatePEM).publicKey
    }

    /// The JSON as an app gets it.
    private func members(_ value: some Encodable) throws -> [String: String] {
        let object = try #require(try JSON(parsing: Array(JSONEncoder().encode(value))).object)
        return try Dictionary(uniqueKeysWithValues: object.map { ($0, try #require($1.string)) })
    }

    private func check(_ signature: String?, _ lines: [String]) throws {
        let data = try #require(Data(base64Encoded: signature ?? ""))
        let message = Data(lines.map { $0 + "\n" }.joined().utf8)
        #expect(try merchantKey().isValidSignature(data, for: message))
    }

    @Test func aWebPageGetsItsPaymentSheet() async throws {
        let sheet = try members(try await client().jsapiPaymentInvocation(appid: appid, prepayID: prepayID))
        #expect(Set(sheet.keys) == ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"])
        #expect(sheet["appId"] == appid)
        #expect(sheet["timeStamp"] == "1554208460")
        #expect(sheet["package"] == "prepay_id=\(prepayID)")
        #expect(sheet["signType"] == "RSA")
        try check(sheet["paySign"], [appid, "1554208460", sheet["nonceStr"] ?? "", "prepay_id=\(prepayID)"])
    }

    @Test func aMiniProgramGetsItsPaymentSheet() async throws {
        let sheet = try members(try await client().miniProgramPaymentInvocation(appid: appid, prepayID: prepayID))
        #expect(Set(sheet.keys) == ["timeStamp", "nonceStr", "package", "signType", "paySign"])
        try check(sheet["paySign"], [appid, "1554208460", sheet["nonceStr"] ?? "", "prepay_id=\(prepayID)"])
    }

    @Test func anAppGetsItsPaymentSheet() async throws {
        let client = try client()
        let sheet = try members(try await client.appPaymentInvocation(appid: appid, prepayID: prepayID))
        #expect(
            Set(sheet.keys) == ["appid", "partnerid", "prepayid", "package", "noncestr", "timestamp", "sign"])
        #expect(sheet["partnerid"] == client.merchant.mchid)
        #expect(sheet["package"] == "Sign=WXPay")
        // Its signature covers the bare id, unlike that of the others.
        try check(sheet["sign"], [appid, "1554208460", sheet["noncestr"] ?? "", prepayID])
        let partner = try await client.appPaymentInvocation(appid: appid, prepayID: prepayID, partnerID: "1900009191")
        #expect(partner.partnerid == "1900009191")
    }

    @Test func aSynchronousFunctionGetsTheSame() throws {
        let sheet = try client().jsapiPaymentInvocation(appid: appid, prepayID: prepayID)
        try check(sheet.paySign, [appid, sheet.timeStamp, sheet.nonceStr, sheet.package])
        #expect(try client().appPaymentInvocation(appid: appid, prepayID: prepayID).prepayid == prepayID)
        #expect(try client().miniProgramPaymentInvocation(appid: appid, prepayID: prepayID).signType == "RSA")
    }

    @Test(arguments: ["", "a b", "a\nb", "a&b=c", "微信", "a?b", String(UnicodeScalar(0))])
    func refusesWhatNoIDContains(text: String) async throws {
        let client = try client()
        #expect(
            await failure { try await client.jsapiPaymentInvocation(appid: text, prepayID: "1") }?.code
                == .invalidRequest)
        #expect(
            await failure { try await client.appPaymentInvocation(appid: "1", prepayID: text) }?.code == .invalidRequest
        )
        #expect(
            await failure { try await client.miniProgramContractInvocation(appid: "1", openid: text) }?.code
                == .invalidRequest)
        #expect(throws: WeChatPayError.self) {
            try client.payscoreInvocation(.detail(serviceID: text, outOrderNo: "1"), in: .app)
        }
    }

    @Test func aBrowserComesBackToTheShop() throws {
        let h5URL = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2"
        #expect(try H5PaymentInvocation(h5URL: h5URL).url == h5URL)
        let back = try H5PaymentInvocation(h5URL: h5URL, redirectURL: "https://www.example.com/支付?order=1&x=2")
        #expect(
            back.url
                == h5URL + "&redirect_url=https%3A%2F%2Fwww.example.com%2F%E6%94%AF%E4%BB%98%3Forder%3D1%26x%3D2")
        for bad in ["", "https://wx.tenpay.com/", "a?b", "https://x/?a=\n"] {
            #expect(throws: WeChatPayError.self) { try H5PaymentInvocation(h5URL: bad) }
        }
        #expect(throws: WeChatPayError.self) {
            try H5PaymentInvocation(h5URL: h5URL, redirectURL: "javascript:alert(1)")
        }
    }

    @Test func aMiniProgramOpensAPayeeContract() async throws {
        let client = try client()
        let call = try members(try await client.miniProgramContractInvocation(appid: appid, openid: "oUpF8uM_x-1"))
        #expect(
            Set(call.keys)
                == ["mchid", "appid", "package", "timeStamp", "nonceStr", "signType", "certSerialNo", "signature"])
        #expect(call["package"] == "openid=oUpF8uM_x-1&permissionType=INDIVIDUAL_PAYEE")
        #expect(call["certSerialNo"] == client.merchant.signer.certificateSerialNumber)
        try check(call["signature"], [appid, "1554208460", call["nonceStr"] ?? "", call["package"] ?? ""])
    }

    @Test func aReceiverConfirmsATransfer() throws {
        let package = "affffddafdfafddffda=="
        let direct = try TransferInvocation(mchid: "1230000000", appid: "wx8888888888888888", packageInfo: package)
        #expect(
            try members(direct) == ["mchId": "1230000000", "appId": "wx8888888888888888", "package": package])
        #expect(
            try members(direct.inApp) == [
                "businessType": "requestMerchantTransfer",
                "query": "mchId=1230000000&appId=wx8888888888888888&package=affffddafdfafddffda%3D%3D",
            ])
        let partner = try TransferInvocation(
            mchid: "1230000000", appid: "wx1", packageInfo: package, subMchid: "190000000", subAppid: "wx2")
        #expect(
            partner.inApp.query
                == "mchId=1230000000&appId=wx1&subMchId=190000000&subAppId=wx2&package=affffddafdfafddffda%3D%3D")
        #expect(throws: WeChatPayError.self) { try TransferInvocation(mchid: "1", appid: "2", packageInfo: "") }
        #expect(throws: WeChatPayError.self) { try TransferInvocation(mchid: "1", appid: "2", packageInfo: "a\r\n") }
    }

    @Test(arguments: [BusinessViewInvocation.Host.app, .webPage, .miniProgram])
    func payscoreOpensItsPages(host: BusinessViewInvocation.Host) throws {
        let client = try client()
        let key = try #require(client.apiV2Key)
        let use = try client.payscoreInvocation(.use(package: "XXX/+XX="), in: host)
        let signed = use.parameters.map { (name: $0.name, value: $0.value) }
        #expect(signed.map(\.name) == ["mch_id", "package", "timestamp", "nonce_str", "sign_type", "sign"])
        #expect(key.verify(use.extraData["sign"] ?? "", of: signed) == .hmacSHA256)
        let json = try JSON(parsing: Array(JSONEncoder().encode(use)))
        #expect(json["businessType"] == "wxpayScoreUse")
        switch host {
        case .app: #expect(json["query"]?.string?.contains("&package=XXX%2F%2BXX%3D&") == true)
        case .webPage: #expect(json["queryString"]?.string == use.query)
        case .miniProgram: #expect(json["extraData"]?["package"] == "XXX/+XX=")
        }
        #expect(json.object?.count == 2)

        let detail = try client.payscoreInvocation(.detail(serviceID: "88", outOrderNo: "O1"), in: host)
        #expect(detail.businessType == "wxpayScoreDetail")
        #expect(key.verify(detail.extraData["sign"] ?? "", of: detail.parameters.map { ($0.name, $0.value) }) != nil)
        #expect(
            try client.payscoreInvocation(.enable(applyPermissionsToken: "T"), in: host).query
                == "apply_permissions_token=T")
        #expect(try client.payscoreInvocation(.plan(package: "P"), in: host).query == "package=P")
        let direct = try client.payscoreInvocation(.enableDirectly(serviceID: "88", outRequestNo: "R1"), in: host)
        #expect(direct.extraData["out_request_no"] == "R1")
    }

    @Test func contractsOfEntrustedDebitsAreOpened() throws {
        let client = try client()
        let opened = try MiniProgramInvocation(preEntrustwebID: "5778aadY9nltAsZzXixCkFIGYnV2V")
        let json = try JSON(parsing: Array(JSONEncoder().encode(opened)))
        #expect(json["appId"] == "wxbd687630cd02ce1d")
        #expect(json["path"] == "pages/index/index")
        #expect(json["extraData"]?["pre_entrustweb_id"] == "5778aadY9nltAsZzXixCkFIGYnV2V")
        #expect(
            try MiniProgramInvocation(preEntrustwebID: "1", redirectAppid: "wx9", redirectPath: "p/q").appId == "wx9")
        let webview = try JSON(parsing: Array(JSONEncoder().encode(BusinessWebviewInvocation(preEntrustwebID: "57"))))
        #expect(webview["businessType"] == 12)
        #expect(webview["queryInfo"]?["pre_entrustweb_id"] == "57")

        let contract: XML = [
            "appid": "wxcbda96de0b165486", "plan_id": "12535", "contract_code": "100000", "request_serial": "1000",
            "contract_display_account": "张三", "notify_url": "https://www.example.com/notify", "version": "1.0",
        ]
        let key = try #require(client.apiV2Key)
        let signed = try client.miniProgramPapayInvocation(contract).extraData
        #expect(signed["mch_id"] == client.merchant.mchid)
        #expect(signed["timestamp"] == "1554208460")
        #expect(key.verify(signed["sign"] ?? "", of: signed.map { (name: $0.key, value: $0.value) }) == .md5)

        let url = try client.papayContractURL(contract)
        let parts = try #require(URLComponents(string: url))
        #expect(parts.path == "/papay/entrustweb")
        #expect(parts.fragment == "wechat_redirect")
        let query = try #require(parts.queryItems).map { (name: $0.name, value: $0.value ?? "") }
        #expect(query.first { $0.name == "contract_display_account" }?.value == "张三")
        #expect(key.verify(query.first { $0.name == "sign" }?.value ?? "", of: query) == .md5)
        #expect(try client.papayContractURL(contract, isPartner: true).contains("/papay/partner/entrustweb?"))
        var wrong = contract
        wrong["sign_type"] = "SHA1"
        #expect(throws: WeChatPayError.self) { try client.papayContractURL(wrong) }
    }

    @Test func whatNeedsTheAPIv2KeySaysSo() throws {
        let credentials = try Shared.sandbox().credentials
        let client = try WeChatPayClient(
            merchant: client().merchant,
            platformKeys: [.publicKey(id: credentials.publicKeyID, RSAPublicKey(pem: credentials.publicKeyPEM))]
        )
        let error = #expect(throws: WeChatPayError.self) { try client.payscoreInvocation(.use(package: "1"), in: .app) }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("WECHATPAY_API_V2_KEY") == true)
    }
}
