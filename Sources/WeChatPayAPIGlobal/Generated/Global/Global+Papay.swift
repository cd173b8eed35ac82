// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.Papay.Contracts.AppPreEntrustSign {
    /// APP签约, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015467).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Global.ContractsRequest) async throws -> V3.Global.SessionIDReply {
        try await TypedCall("global.papay.contracts.app-pre-entrust-sign.post", chain, body: body.fields).reply()
    }

    /// APP签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.ContractsRequest) throws -> V3.Global.SessionIDReply {
        try TypedCall("global.papay.contracts.app-pre-entrust-sign.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Global.Papay.Contracts.H5PreEntrustSign {
    /// H5预签约, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015443).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Global.SignURLReply {
        try await TypedCall("global.papay.contracts.h5-pre-entrust-sign.post", chain, body: body.fields).reply()
    }

    /// H5预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Global.SignURLReply {
        try TypedCall("global.papay.contracts.h5-pre-entrust-sign.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/papay/contracts/h5-pre-entrust-sign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String? = nil,
            subMchid: String? = nil,
            spAppid: String? = nil,
            spMchid: String? = nil,
            subAppid: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            userDisplayName: String? = nil,
            successNotifyURL: String? = nil,
            returnAppid: String? = nil,
            userClientIp: String? = nil,
            expiredTime: String? = nil,
            returnURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("user_display_name", userDisplayName)
            fields.set("success_notify_url", successNotifyURL)
            fields.set("return_appid", returnAppid)
            fields.set("user_client_ip", userClientIp)
            fields.set("expired_time", expiredTime)
            fields.set("return_url", returnURL)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 机构appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 模板ID (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户侧签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户账户展示名称 (`user_display_name`).
        public var userDisplayName: String? {
            get { fields.stored("user_display_name") }
            set { fields.set("user_display_name", newValue) }
        }
        /// 签约成功通知url (`success_notify_url`).
        public var successNotifyURL: String? {
            get { fields.stored("success_notify_url") }
            set { fields.set("success_notify_url", newValue) }
        }
        /// 回调应用AppID (`return_appid`).
        public var returnAppid: String? {
            get { fields.stored("return_appid") }
            set { fields.set("return_appid", newValue) }
        }
        /// 用户客户端IP (`user_client_ip`).
        public var userClientIp: String? {
            get { fields.stored("user_client_ip") }
            set { fields.set("user_client_ip", newValue) }
        }
        /// 过期时间 (`expired_time`).
        public var expiredTime: String? {
            get { fields.stored("expired_time") }
            set { fields.set("expired_time", newValue) }
        }
        /// 签约完成跳转URL (`return_url`).
        public var returnURL: String? {
            get { fields.stored("return_url") }
            set { fields.set("return_url", newValue) }
        }
    }
}

extension V3.Global.Papay.Contracts.JsapiPreEntrustSign {
    /// JSAPI预签约, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015447).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Global.SignURLReply {
        try await TypedCall("global.papay.contracts.jsapi-pre-entrust-sign.post", chain, body: body.fields).reply()
    }

    /// JSAPI预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Global.SignURLReply {
        let call = TypedCall("global.papay.contracts.jsapi-pre-entrust-sign.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String? = nil,
            subMchid: String? = nil,
            spAppid: String? = nil,
            spMchid: String? = nil,
            subAppid: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            userDisplayName: String? = nil,
            successNotifyURL: String? = nil,
            openid: String? = nil,
            returnURL: String? = nil,
            expiredTime: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("user_display_name", userDisplayName)
            fields.set("success_notify_url", successNotifyURL)
            fields.set("openid", openid)
            fields.set("return_url", returnURL)
            fields.set("expired_time", expiredTime)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 机构appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 模板ID (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户侧签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户账户展示名称 (`user_display_name`).
        public var userDisplayName: String? {
            get { fields.stored("user_display_name") }
            set { fields.set("user_display_name", newValue) }
        }
        /// 签约成功通知url (`success_notify_url`).
        public var successNotifyURL: String? {
            get { fields.stored("success_notify_url") }
            set { fields.set("success_notify_url", newValue) }
        }
        /// 商户appid下的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 签约完成跳转URL (`return_url`).
        public var returnURL: String? {
            get { fields.stored("return_url") }
            set { fields.set("return_url", newValue) }
        }
        /// 过期时间 (`expired_time`).
        public var expiredTime: String? {
            get { fields.stored("expired_time") }
            set { fields.set("expired_time", newValue) }
        }
    }
}

extension V3.Global.Papay.Contracts.MiniprogramPreEntrustSign {
    /// 小程序签约, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Global.ContractsRequest) async throws -> V3.Global.SessionIDReply {
        let call = TypedCall("global.papay.contracts.miniprogram-pre-entrust-sign.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 小程序签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.ContractsRequest) throws -> V3.Global.SessionIDReply {
        let call = TypedCall("global.papay.contracts.miniprogram-pre-entrust-sign.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Global.Papay.Contracts.OutContractCode.ByOutContractCode {
    /// 商户协议号查询签约, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - spAppid: 机构appid (`sp_appid`).
    ///   - spMchid: 机构商户号 (`sp_mchid`).
    ///   - subAppid: 子商户应用ID (`sub_appid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String? = nil,
        subMchid: String? = nil,
        spAppid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil
    ) async throws -> V3.Global.ContractsReply {
        var call = TypedCall("global.papay.contracts.out-contract-code.{out_contract_code}.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sp_appid", spAppid)
        call.query("sp_mchid", spMchid)
        call.query("sub_appid", subAppid)
        return try await call.reply()
    }

    /// 商户协议号查询签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String? = nil,
        subMchid: String? = nil,
        spAppid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil
    ) throws -> V3.Global.ContractsReply {
        var call = TypedCall("global.papay.contracts.out-contract-code.{out_contract_code}.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sp_appid", spAppid)
        call.query("sp_mchid", spMchid)
        call.query("sub_appid", subAppid)
        return try call.blockingReply()
    }
}

extension V3.Global.Papay.Contracts.WebPreEntrustSign {
    /// WEB预签约, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015464).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("global.papay.contracts.web-pre-entrust-sign.post", chain, body: body.fields).reply()
    }

    /// WEB预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("global.papay.contracts.web-pre-entrust-sign.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/papay/contracts/web-pre-entrust-sign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String? = nil,
            subMchid: String? = nil,
            spAppid: String? = nil,
            spMchid: String? = nil,
            subAppid: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            userDisplayName: String? = nil,
            successNotifyURL: String? = nil,
            expiredTime: String? = nil,
            returnURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("user_display_name", userDisplayName)
            fields.set("success_notify_url", successNotifyURL)
            fields.set("expired_time", expiredTime)
            fields.set("return_url", returnURL)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 机构appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 模板ID (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户侧签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户账户展示名称 (`user_display_name`).
        public var userDisplayName: String? {
            get { fields.stored("user_display_name") }
            set { fields.set("user_display_name", newValue) }
        }
        /// 签约成功通知url (`success_notify_url`).
        public var successNotifyURL: String? {
            get { fields.stored("success_notify_url") }
            set { fields.set("success_notify_url", newValue) }
        }
        /// 过期时间 (`expired_time`).
        public var expiredTime: String? {
            get { fields.stored("expired_time") }
            set { fields.set("expired_time", newValue) }
        }
        /// 签约完成跳转URL (`return_url`).
        public var returnURL: String? {
            get { fields.stored("return_url") }
            set { fields.set("return_url", newValue) }
        }
    }

    /// What `POST /v3/global/papay/contracts/web-pre-entrust-sign` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 展码页面URL (`show_code_url`).
        public var showCodeURL: String { get throws { try fields.required("show_code_url") } }
    }
}

extension V3.Global.Papay.Contracts.ByContractID {
    /// 代扣协议ID查询签约, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015470).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - spAppid: 机构appid (`sp_appid`).
    ///   - spMchid: 机构商户号 (`sp_mchid`).
    ///   - subAppid: 子商户应用ID (`sub_appid`).
    ///   - planID: 模板ID (`plan_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String? = nil,
        subMchid: String? = nil,
        spAppid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil,
        planID: Int? = nil
    ) async throws -> V3.Global.ContractsReply {
        var call = TypedCall("global.papay.contracts.{contract_id}.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sp_appid", spAppid)
        call.query("sp_mchid", spMchid)
        call.query("sub_appid", subAppid)
        call.query("plan_id", planID)
        return try await call.reply()
    }

    /// 代扣协议ID查询签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String? = nil,
        subMchid: String? = nil,
        spAppid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil,
        planID: Int? = nil
    ) throws -> V3.Global.ContractsReply {
        var call = TypedCall("global.papay.contracts.{contract_id}.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sp_appid", spAppid)
        call.query("sp_mchid", spMchid)
        call.query("sub_appid", subAppid)
        call.query("plan_id", planID)
        return try call.blockingReply()
    }
}

extension V3.Global.Papay.Contracts.ByContractID.Terminate {
    /// 申请解约, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("global.papay.contracts.{contract_id}.terminate.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 申请解约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("global.papay.contracts.{contract_id}.terminate.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/global/papay/contracts/{contract_id}/terminate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String? = nil,
            spAppid: String? = nil,
            subMchid: String? = nil,
            subAppid: String? = nil,
            terminationNote: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("termination_note", terminationNote)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 机构appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 解约备注 (`termination_note`).
        public var terminationNote: String? {
            get { fields.stored("termination_note") }
            set { fields.set("termination_note", newValue) }
        }
    }
}

extension V3.Global.Papay.Transactions {
    /// 支付扣款, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("global.papay.transactions.post", chain, body: body.fields).reply()
    }

    /// 支付扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("global.papay.transactions.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/papay/transactions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            description: String,
            notifyURL: String,
            outTradeNo: String,
            merchantCategoryCode: String,
            contractID: String,
            amount: V3.Global.Amount,
            appid: String? = nil,
            spAppid: String? = nil,
            subMchid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            sceneInfo: SceneInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("out_trade_no", outTradeNo)
            fields.set("goods_tag", goodsTag)
            fields.set("merchant_category_code", merchantCategoryCode)
            fields.set("contract_id", contractID)
            fields.set("amount", amount)
            fields.set("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 机构appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// MCC码 (`merchant_category_code`).
        public var merchantCategoryCode: String? {
            get { fields.stored("merchant_category_code") }
            set { fields.set("merchant_category_code", newValue) }
        }
        /// 委托代扣协议ID (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Global.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(deviceID: String? = nil, deviceIp: String? = nil) {
                var fields = Fields()
                fields.set("device_id", deviceID)
                fields.set("device_ip", deviceIp)
                self.fields = fields
            }
            /// 商户端设备号 (`device_id`).
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 商户端设备IP (`device_ip`).
            public var deviceIp: String? {
                get { fields.stored("device_ip") }
                set { fields.set("device_ip", newValue) }
            }
        }
    }

    /// What `POST /v3/global/papay/transactions` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// APPID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 机构APPID (`sp_appid`).
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: TradeType { get throws { try fields.required("trade_type") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String { get throws { try fields.required("trade_state_desc") } }
        /// 支付者 (`payer`).
        public var payer: V3.Global.Payer { get throws { try fields.required("payer") } }
        /// 订单金额 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 优惠功能 (`promotion_detail`).
        public var promotionDetail: [V3.Global.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
        /// Documented values of 交易类型 (`trade_type`); open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// Documented values of 交易状态 (`trade_state`); open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// 订单金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int { get throws { try fields.required("payer_total") } }
            /// 订单标价币种 (`currency`).
            public var currency: String { get throws { try fields.required("currency") } }
            /// 用户支付币种 (`payer_currency`).
            public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
            /// 汇率信息 (`exchange_rate`).
            public var exchangeRate: ExchangeRate? { get throws { try fields.optional("exchange_rate") } }
            /// 汇率信息 (`exchange_rate`).
            public struct ExchangeRate: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 汇率类型 (`type`).
                public var type: TypeValue? { get throws { try fields.optional("type") } }
                /// 汇率值 (`rate`).
                public var rate: Int? { get throws { try fields.optional("rate") } }
                /// Documented values of 汇率类型 (`type`); open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
            }
        }
    }
}

extension OpenValue where Kind == V3.Global.Papay.Transactions.PostReply.TradeTypeKind {
    /// `AUTH`.
    public static var auth: Self { "AUTH" }
}

extension OpenValue where Kind == V3.Global.Papay.Transactions.PostReply.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `NOTPAY`.
    public static var notpay: Self { "NOTPAY" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `PAYERROR`.
    public static var payerror: Self { "PAYERROR" }
    /// `USERPAYING`.
    public static var userpaying: Self { "USERPAYING" }
}

extension OpenValue where Kind == V3.Global.Papay.Transactions.PostReply.Amount.ExchangeRate.TypeValueKind {
    /// `SETTLEMENT_RATE`.
    public static var settlementRate: Self { "SETTLEMENT_RATE" }
    /// `USERPAYMENT_RATE`.
    public static var userpaymentRate: Self { "USERPAYMENT_RATE" }
}

extension V3.Global.Papay.Transactions.OutTradeNo.ByOutTradeNo {
    /// 查询订单(商户订单号), [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Global.TransactionsReply {
        var call = TypedCall("global.papay.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单(商户订单号), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Global.TransactionsReply {
        var call = TypedCall("global.papay.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Global.Papay.Transactions.OutTradeNo.ByOutTradeNo.Reverse {
    /// 撤销订单(商户订单号), [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(subMchid: String) async throws {
        var call = TypedCall("global.papay.transactions.out-trade-no.{out_trade_no}.reverse.post", chain)
        call.query("sub_mchid", subMchid)
        try await call.completion()
    }

    /// 撤销订单(商户订单号), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(subMchid: String) throws {
        var call = TypedCall("global.papay.transactions.out-trade-no.{out_trade_no}.reverse.post", chain)
        call.query("sub_mchid", subMchid)
        try call.blockingCompletion()
    }
}

extension V3.Global.Papay.Transactions.ByTransactionID {
    /// 查询订单(微信支付订单号), [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Global.TransactionsReply {
        var call = TypedCall("global.papay.transactions.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单(微信支付订单号), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Global.TransactionsReply {
        var call = TypedCall("global.papay.transactions.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}
