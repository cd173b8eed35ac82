// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mmpaymkttransfers.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Mmpaymkttransfers.Gethbinfo {
    /// 查询红包记录, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011981612).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated,
        message:
            "closed to new merchants since 2026-06-18; use GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} or GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"
    )
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaymkttransfers.gethbinfo.post", chain, body: body.fields).reply()
    }

    /// 查询红包记录, blocking the thread.
    @available(
        *, deprecated,
        message:
            "closed to new merchants since 2026-06-18; use GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} or GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"
    )
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaymkttransfers.gethbinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/gethbinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchBillno: String, mchID: String, appid: String, billType: BillType) {
            var fields = Fields()
            fields.set("mch_billno", mchBillno)
            fields.set("mch_id", mchID)
            fields.set("appid", appid)
            fields.set("bill_type", billType)
            self.fields = fields
        }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String? {
            get { fields.stored("mch_billno") }
            set { fields.set("mch_billno", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// Appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 订单类型 (`bill_type`).
        public var billType: BillType? {
            get { fields.stored("bill_type") }
            set { fields.set("bill_type", newValue) }
        }
        /// Documented values of 订单类型 (`bill_type`); open.
        public typealias BillType = OpenValue<BillTypeKind>
        /// Tells ``BillType`` from other values.
        public enum BillTypeKind {}
    }

    /// What `POST /mmpaymkttransfers/gethbinfo` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String { get throws { try fields.required("mch_billno") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 红包单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 红包状态 (`status`).
        public var status: V2.Mmpaymkttransfers.Status { get throws { try fields.required("status") } }
        /// 发放类型 (`send_type`).
        public var sendType: SendType { get throws { try fields.required("send_type") } }
        /// 红包类型 (`hb_type`).
        public var hbType: HbType { get throws { try fields.required("hb_type") } }
        /// 红包个数 (`total_num`).
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// 红包金额 (`total_amount`).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 失败原因 (`reason`).
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// 红包发送时间 (`send_time`).
        public var sendTime: String { get throws { try fields.required("send_time") } }
        /// 红包退款时间 (`refund_time`).
        public var refundTime: String? { get throws { try fields.optional("refund_time") } }
        /// 红包退款金额 (`refund_amount`).
        public var refundAmount: Int? { get throws { try fields.optional("refund_amount") } }
        /// 祝福语 (`wishing`).
        public var wishing: String? { get throws { try fields.optional("wishing") } }
        /// 活动描述 (`remark`).
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 活动名称 (`act_name`).
        public var actName: String? { get throws { try fields.optional("act_name") } }
        /// 红包领取记录 (`hblist`).
        public var hblist: Hblist? { get throws { try fields.optional("hblist") } }
        /// Documented values of 发放类型 (`send_type`); open.
        public typealias SendType = OpenValue<SendTypeKind>
        /// Tells ``SendType`` from other values.
        public enum SendTypeKind {}
        /// Documented values of 红包类型 (`hb_type`); open.
        public typealias HbType = OpenValue<HbTypeKind>
        /// Tells ``HbType`` from other values.
        public enum HbTypeKind {}
        /// 红包领取记录 (`hblist`).
        public struct Hblist: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 裂变红包领取列表 (`hbinfo`).
            public var hbinfo: [Hbinfo]? { get throws { try fields.optional("hbinfo") } }
            /// `hbinfo`.
            public struct Hbinfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 领取红包的Openid (`openid`).
                public var openid: String? { get throws { try fields.optional("openid") } }
                /// 金额 (`amount`).
                public var amount: Int? { get throws { try fields.optional("amount") } }
                /// 接收时间 (`rcv_time`).
                public var rcvTime: String? { get throws { try fields.optional("rcv_time") } }
            }
        }
    }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Gethbinfo.PostBody.BillTypeKind {
    /// `MCHT`.
    public static var mcht: Self { "MCHT" }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Gethbinfo.PostReply.SendTypeKind {
    /// `API`.
    public static var api: Self { "API" }
    /// `UPLOAD`.
    public static var upload: Self { "UPLOAD" }
    /// `ACTIVITY`.
    public static var activity: Self { "ACTIVITY" }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Gethbinfo.PostReply.HbTypeKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
}

extension V2.Mmpaymkttransfers.Gettransferinfo {
    /// 查询企业向微信用户个人付款, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011989767).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaymkttransfers.gettransferinfo.post", chain, body: body.fields).reply()
    }

    /// 查询企业向微信用户个人付款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaymkttransfers.gettransferinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/gettransferinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(partnerTradeNo: String, mchID: String, appid: String) {
            var fields = Fields()
            fields.set("partner_trade_no", partnerTradeNo)
            fields.set("mch_id", mchID)
            fields.set("appid", appid)
            self.fields = fields
        }
        /// 商户订单号 (`partner_trade_no`).
        public var partnerTradeNo: String? {
            get { fields.stored("partner_trade_no") }
            set { fields.set("partner_trade_no", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// Appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
    }

    /// What `POST /mmpaymkttransfers/gettransferinfo` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户单号 (`partner_trade_no`).
        public var partnerTradeNo: String { get throws { try fields.required("partner_trade_no") } }
        /// Appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 付款单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 转账状态 (`status`).
        public var status: V2.Mmpaymkttransfers.GettransferinfoStatus { get throws { try fields.required("status") } }
        /// 失败原因 (`reason`).
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// 收款用户openid (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 收款用户姓名 (`transfer_name`).
        public var transferName: String? { get throws { try fields.optional("transfer_name") } }
        /// 付款金额 (`payment_amount`).
        public var paymentAmount: Int { get throws { try fields.required("payment_amount") } }
        /// 转账时间 (`transfer_time`).
        public var transferTime: String { get throws { try fields.required("transfer_time") } }
        /// 付款成功时间 (`payment_time`).
        public var paymentTime: String { get throws { try fields.required("payment_time") } }
        /// 企业付款备注 (`desc`).
        public var desc: String { get throws { try fields.required("desc") } }
    }
}

extension V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket {
    /// 向员工付款, [official page](https://open.work.weixin.qq.com/api/doc/90000/90135/90278).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("v2.mmpaymkttransfers.promotion.paywwsptrans2pocket.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 向员工付款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("v2.mmpaymkttransfers.promotion.paywwsptrans2pocket.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            partnerTradeNo: String,
            openid: String,
            checkName: CheckName,
            amount: Int,
            desc: String,
            spbillCreateIp: String,
            deviceInfo: String? = nil,
            reUserName: String? = nil,
            workwxSign: String? = nil,
            wwMsgType: WwMsgType? = nil,
            approvalNumber: String? = nil,
            approvalType: JSON.Number? = nil,
            actName: String? = nil,
            agentid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("device_info", deviceInfo)
            fields.set("partner_trade_no", partnerTradeNo)
            fields.set("openid", openid)
            fields.set("check_name", checkName)
            fields.set("re_user_name", reUserName)
            fields.set("amount", amount)
            fields.set("desc", desc)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("workwx_sign", workwxSign)
            fields.set("ww_msg_type", wwMsgType)
            fields.set("approval_number", approvalNumber)
            fields.set("approval_type", approvalType)
            fields.set("act_name", actName)
            fields.set("agentid", agentid)
            self.fields = fields
        }
        /// 公众账号appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 商户订单号 (`partner_trade_no`).
        public var partnerTradeNo: String? {
            get { fields.stored("partner_trade_no") }
            set { fields.set("partner_trade_no", newValue) }
        }
        /// 用户openid (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 校验用户姓名选项 (`check_name`).
        public var checkName: CheckName? {
            get { fields.stored("check_name") }
            set { fields.set("check_name", newValue) }
        }
        /// 收款用户姓名 (`re_user_name`).
        public var reUserName: String? {
            get { fields.stored("re_user_name") }
            set { fields.set("re_user_name", newValue) }
        }
        /// 金额 (`amount`).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 企业付款备注 (`desc`).
        public var desc: String? {
            get { fields.stored("desc") }
            set { fields.set("desc", newValue) }
        }
        /// Ip地址 (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// 企业微信签名 (`workwx_sign`).
        public var workwxSign: String? {
            get { fields.stored("workwx_sign") }
            set { fields.set("workwx_sign", newValue) }
        }
        /// 付款消息类型 (`ww_msg_type`).
        public var wwMsgType: WwMsgType? {
            get { fields.stored("ww_msg_type") }
            set { fields.set("ww_msg_type", newValue) }
        }
        /// 审批单号 (`approval_number`).
        public var approvalNumber: String? {
            get { fields.stored("approval_number") }
            set { fields.set("approval_number", newValue) }
        }
        /// 审批类型 (`approval_type`): one of `1`.
        public var approvalType: JSON.Number? {
            get { fields.stored("approval_type") }
            set { fields.set("approval_type", newValue) }
        }
        /// 项目名称 (`act_name`).
        public var actName: String? {
            get { fields.stored("act_name") }
            set { fields.set("act_name", newValue) }
        }
        /// 付款的应用id (`agentid`).
        public var agentid: String? {
            get { fields.stored("agentid") }
            set { fields.set("agentid", newValue) }
        }
        /// Documented values of 校验用户姓名选项 (`check_name`); open.
        public typealias CheckName = OpenValue<CheckNameKind>
        /// Tells ``CheckName`` from other values.
        public enum CheckNameKind {}
        /// Documented values of 付款消息类型 (`ww_msg_type`); open.
        public typealias WwMsgType = OpenValue<WwMsgTypeKind>
        /// Tells ``WwMsgType`` from other values.
        public enum WwMsgTypeKind {}
    }

    /// What `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号appid (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String? { get throws { try fields.optional("nonce_str") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户订单号 (`partner_trade_no`).
        public var partnerTradeNo: String { get throws { try fields.required("partner_trade_no") } }
        /// 微信付款单号 (`payment_no`).
        public var paymentNo: String { get throws { try fields.required("payment_no") } }
        /// 付款成功时间 (`payment_time`).
        public var paymentTime: String { get throws { try fields.required("payment_time") } }
    }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket.PostBody.CheckNameKind {
    /// `FORCE_CHECK`.
    public static var forceCheck: Self { "FORCE_CHECK" }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket.PostBody.WwMsgTypeKind {
    /// `NORMAL_MSG`.
    public static var normalMsg: Self { "NORMAL_MSG" }
    /// `APPROVAL_MSG`.
    public static var approvalMsg: Self { "APPROVAL_MSG" }
}

extension V2.Mmpaymkttransfers.Promotion.Querywwsptrans2pocket {
    /// 查询付款记录, [official page](https://open.work.weixin.qq.com/api/doc/90000/90135/90279).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("v2.mmpaymkttransfers.promotion.querywwsptrans2pocket.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 查询付款记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("v2.mmpaymkttransfers.promotion.querywwsptrans2pocket.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, appid: String, partnerTradeNo: String? = nil) {
            var fields = Fields()
            fields.set("partner_trade_no", partnerTradeNo)
            fields.set("mch_id", mchID)
            fields.set("appid", appid)
            self.fields = fields
        }
        /// 商户订单号 (`partner_trade_no`).
        public var partnerTradeNo: String? {
            get { fields.stored("partner_trade_no") }
            set { fields.set("partner_trade_no", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// Appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
    }

    /// What `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户订单号 (`partner_trade_no`).
        public var partnerTradeNo: String { get throws { try fields.required("partner_trade_no") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 红包单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 红包状态 (`status`).
        public var status: V2.Mmpaymkttransfers.GettransferinfoStatus { get throws { try fields.required("status") } }
        /// 失败原因 (`reason`).
        public var reason: String { get throws { try fields.required("reason") } }
        /// 收款用户姓名 (`transfer_name`).
        public var transferName: String? { get throws { try fields.optional("transfer_name") } }
        /// 红包退款金额 (`payment_amount`).
        public var paymentAmount: Int { get throws { try fields.required("payment_amount") } }
        /// 转账时间 (`transfer_time`).
        public var transferTime: String { get throws { try fields.required("transfer_time") } }
        /// 付款描述 (`desc`).
        public var desc: String { get throws { try fields.required("desc") } }
    }
}

extension V2.Mmpaymkttransfers.Promotion.Transfers {
    /// 向微信用户个人付款, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011989673).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaymkttransfers.promotion.transfers.post", chain, body: body.fields).reply()
    }

    /// 向微信用户个人付款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaymkttransfers.promotion.transfers.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/promotion/transfers` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchAppid: String,
            mchid: String,
            partnerTradeNo: String,
            openid: String,
            checkName: String,
            amount: Int,
            desc: String,
            spbillCreateIp: String,
            deviceInfo: String? = nil,
            reUserName: String? = nil,
            scene: Scene? = nil,
            brandID: Int? = nil,
            finderTemplateID: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_appid", mchAppid)
            fields.set("mchid", mchid)
            fields.set("device_info", deviceInfo)
            fields.set("partner_trade_no", partnerTradeNo)
            fields.set("openid", openid)
            fields.set("check_name", checkName)
            fields.set("re_user_name", reUserName)
            fields.set("amount", amount)
            fields.set("desc", desc)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("scene", scene)
            fields.set("brand_id", brandID)
            fields.set("finder_template_id", finderTemplateID)
            self.fields = fields
        }
        /// 商户账号appid (`mch_appid`).
        public var mchAppid: String? {
            get { fields.stored("mch_appid") }
            set { fields.set("mch_appid", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 商户订单号 (`partner_trade_no`).
        public var partnerTradeNo: String? {
            get { fields.stored("partner_trade_no") }
            set { fields.set("partner_trade_no", newValue) }
        }
        /// 用户openid (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 校验用户姓名选项 (`check_name`).
        public var checkName: String? {
            get { fields.stored("check_name") }
            set { fields.set("check_name", newValue) }
        }
        /// 收款用户姓名 (`re_user_name`).
        public var reUserName: String? {
            get { fields.stored("re_user_name") }
            set { fields.set("re_user_name", newValue) }
        }
        /// 金额 (`amount`).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 企业付款备注 (`desc`).
        public var desc: String? {
            get { fields.stored("desc") }
            set { fields.set("desc", newValue) }
        }
        /// Ip地址 (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// `scene`.
        public var scene: Scene? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// 品牌ID (`brand_id`).
        public var brandID: Int? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `finder_template_id`.
        public var finderTemplateID: String? {
            get { fields.stored("finder_template_id") }
            set { fields.set("finder_template_id", newValue) }
        }
        /// Documented values of `scene`; open.
        public typealias Scene = OpenValue<SceneKind>
        /// Tells ``Scene`` from other values.
        public enum SceneKind {}
    }

    /// What `POST /mmpaymkttransfers/promotion/transfers` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 商户appid (`mch_appid`).
        public var mchAppid: String? { get throws { try fields.optional("mch_appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String? { get throws { try fields.optional("nonce_str") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户订单号 (`partner_trade_no`).
        public var partnerTradeNo: String { get throws { try fields.required("partner_trade_no") } }
        /// 微信付款单号 (`payment_no`).
        public var paymentNo: String { get throws { try fields.required("payment_no") } }
        /// 付款成功时间 (`payment_time`).
        public var paymentTime: String { get throws { try fields.required("payment_time") } }
    }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Promotion.Transfers.PostBody.SceneKind {
    /// `BRAND_REDPACKET`.
    public static var brandRedpacket: Self { "BRAND_REDPACKET" }
}

extension V2.Mmpaymkttransfers.QueryCouponStock {
    /// 查询代金券批次, [official page](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "abandoned since 2020; use GET /v3/marketing/favor/stocks/{stock_id}")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaymkttransfers.query_coupon_stock.post", chain, body: body.fields).reply()
    }

    /// 查询代金券批次, blocking the thread.
    @available(*, deprecated, message: "abandoned since 2020; use GET /v3/marketing/favor/stocks/{stock_id}")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaymkttransfers.query_coupon_stock.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/query_coupon_stock` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            couponStockID: String,
            appid: String,
            mchID: String,
            opUserID: String? = nil,
            deviceInfo: String? = nil,
            version: V2.Mmpaymkttransfers.Version? = nil,
            type: V2.Mmpaymkttransfers.QueryCouponStockType? = nil
        ) {
            var fields = Fields()
            fields.set("coupon_stock_id", couponStockID)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("op_user_id", opUserID)
            fields.set("device_info", deviceInfo)
            fields.set("version", version)
            fields.set("type", type)
            self.fields = fields
        }
        /// 代金券批次id (`coupon_stock_id`).
        public var couponStockID: String? {
            get { fields.stored("coupon_stock_id") }
            set { fields.set("coupon_stock_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 操作员 (`op_user_id`).
        public var opUserID: String? {
            get { fields.stored("op_user_id") }
            set { fields.set("op_user_id", newValue) }
        }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 协议版本 (`version`).
        public var version: V2.Mmpaymkttransfers.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 协议类型 (`type`).
        public var type: V2.Mmpaymkttransfers.QueryCouponStockType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
    }

    /// What `POST /mmpaymkttransfers/query_coupon_stock` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String? { get throws { try fields.optional("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 代金券批次ID (`coupon_stock_id`).
        public var couponStockID: String { get throws { try fields.required("coupon_stock_id") } }
        /// 代金券名称 (`coupon_name`).
        public var couponName: String? { get throws { try fields.optional("coupon_name") } }
        /// 代金券面额 (`coupon_value`).
        public var couponValue: Int { get throws { try fields.required("coupon_value") } }
        /// 代金券使用最低限额 (`coupon_mininumn`).
        public var couponMininumn: Int? { get throws { try fields.optional("coupon_mininumn") } }
        /// 代金券批次状态 (`coupon_stock_status`).
        public var couponStockStatus: Int { get throws { try fields.required("coupon_stock_status") } }
        /// 代金券数量 (`coupon_total`).
        public var couponTotal: Int { get throws { try fields.required("coupon_total") } }
        /// 代金券最大领取数量 (`max_quota`).
        public var maxQuota: Int? { get throws { try fields.optional("max_quota") } }
        /// 代金券已经发送的数量 (`is_send_num`).
        public var isSendNum: Int? { get throws { try fields.optional("is_send_num") } }
        /// 生效开始时间 (`begin_time`).
        public var beginTime: String { get throws { try fields.required("begin_time") } }
        /// 生效结束时间 (`end_time`).
        public var endTime: String { get throws { try fields.required("end_time") } }
        /// 创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 代金券预算额度 (`coupon_budget`).
        public var couponBudget: Int? { get throws { try fields.optional("coupon_budget") } }
        /// 生效开始时间 (`begin_time_t`).
        public var beginTimeT: String { get throws { try fields.required("begin_time_t") } }
        /// 生效结束时间 (`end_time_t`).
        public var endTimeT: String { get throws { try fields.required("end_time_t") } }
        /// 创建时间 (`create_time_t`).
        public var createTimeT: String { get throws { try fields.required("create_time_t") } }
    }
}

extension V2.Mmpaymkttransfers.Querycouponsinfo {
    /// 查询代金券信息, [official page](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated, message: "abandoned since 2020; use GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}"
    )
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaymkttransfers.querycouponsinfo.post", chain, body: body.fields).reply()
    }

    /// 查询代金券信息, blocking the thread.
    @available(
        *, deprecated, message: "abandoned since 2020; use GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}"
    )
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaymkttransfers.querycouponsinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/querycouponsinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            couponID: String,
            openid: String,
            appid: String,
            mchID: String,
            stockID: String,
            opUserID: String? = nil,
            deviceInfo: String? = nil,
            version: V2.Mmpaymkttransfers.Version? = nil,
            type: V2.Mmpaymkttransfers.QueryCouponStockType? = nil
        ) {
            var fields = Fields()
            fields.set("coupon_id", couponID)
            fields.set("openid", openid)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("stock_id", stockID)
            fields.set("op_user_id", opUserID)
            fields.set("device_info", deviceInfo)
            fields.set("version", version)
            fields.set("type", type)
            self.fields = fields
        }
        /// 代金券id (`coupon_id`).
        public var couponID: String? {
            get { fields.stored("coupon_id") }
            set { fields.set("coupon_id", newValue) }
        }
        /// 用户openid (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 操作员 (`op_user_id`).
        public var opUserID: String? {
            get { fields.stored("op_user_id") }
            set { fields.set("op_user_id", newValue) }
        }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 协议版本 (`version`).
        public var version: V2.Mmpaymkttransfers.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 协议类型 (`type`).
        public var type: V2.Mmpaymkttransfers.QueryCouponStockType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
    }

    /// What `POST /mmpaymkttransfers/querycouponsinfo` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 代金券批次ID (`coupon_stock_id`).
        public var couponStockID: String { get throws { try fields.required("coupon_stock_id") } }
        /// 代金券id (`coupon_id`).
        public var couponID: String { get throws { try fields.required("coupon_id") } }
        /// 代金券面额 (`coupon_value`).
        public var couponValue: Int { get throws { try fields.required("coupon_value") } }
        /// 代金券使用最低限额 (`coupon_mininumn`).
        public var couponMininumn: Int? { get throws { try fields.optional("coupon_mininumn") } }
        /// 代金券名称 (`coupon_name`).
        public var couponName: String { get throws { try fields.required("coupon_name") } }
        /// 代金券状态 (`coupon_state`).
        public var couponState: CouponState { get throws { try fields.required("coupon_state") } }
        /// 代金券描述 (`coupon_desc`).
        public var couponDesc: String { get throws { try fields.required("coupon_desc") } }
        /// 代金券实际使用金额 (`coupon_use_value`).
        public var couponUseValue: Int { get throws { try fields.required("coupon_use_value") } }
        /// 优惠剩余可用额 (`coupon_remain_value`).
        public var couponRemainValue: Int { get throws { try fields.required("coupon_remain_value") } }
        /// 发放来源 (`send_source`).
        public var sendSource: SendSource { get throws { try fields.required("send_source") } }
        /// 是否允许部分使用 (`is_partial_use`).
        public var isPartialUse: IsPartialUse? { get throws { try fields.optional("is_partial_use") } }
        /// Documented values of 代金券状态 (`coupon_state`); open.
        public typealias CouponState = OpenValue<CouponStateKind>
        /// Tells ``CouponState`` from other values.
        public enum CouponStateKind {}
        /// Documented values of 发放来源 (`send_source`); open.
        public typealias SendSource = OpenValue<SendSourceKind>
        /// Tells ``SendSource`` from other values.
        public enum SendSourceKind {}
        /// Documented values of 是否允许部分使用 (`is_partial_use`); open.
        public typealias IsPartialUse = OpenValue<IsPartialUseKind>
        /// Tells ``IsPartialUse`` from other values.
        public enum IsPartialUseKind {}
    }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Querycouponsinfo.PostReply.CouponStateKind {
    /// `SENDED`.
    public static var sended: Self { "SENDED" }
    /// `USED`.
    public static var used: Self { "USED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Querycouponsinfo.PostReply.SendSourceKind {
    /// `FULL_SEND`.
    public static var fullSend: Self { "FULL_SEND" }
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Querycouponsinfo.PostReply.IsPartialUseKind {
    /// `1`.
    public static var _1: Self { "1" }
}

extension V2.Mmpaymkttransfers.Queryworkwxredpack {
    /// 查询红包记录, [official page](https://open.work.weixin.qq.com/api/doc/90000/90135/90276).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaymkttransfers.queryworkwxredpack.post", chain, body: body.fields).reply()
    }

    /// 查询红包记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaymkttransfers.queryworkwxredpack.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/queryworkwxredpack` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchBillno: String, mchID: String, appid: String) {
            var fields = Fields()
            fields.set("mch_billno", mchBillno)
            fields.set("mch_id", mchID)
            fields.set("appid", appid)
            self.fields = fields
        }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String? {
            get { fields.stored("mch_billno") }
            set { fields.set("mch_billno", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// Appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
    }

    /// What `POST /mmpaymkttransfers/queryworkwxredpack` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 微信支付签名 (`sign`).
        public var sign: String? { get throws { try fields.optional("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String { get throws { try fields.required("mch_billno") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 红包单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 红包状态 (`status`).
        public var status: V2.Mmpaymkttransfers.Status { get throws { try fields.required("status") } }
        /// 发放类型 (`send_type`).
        public var sendType: SendType { get throws { try fields.required("send_type") } }
        /// 红包金额 (`total_amount`).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 失败原因 (`reason`).
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// 红包发送时间 (`send_time`).
        public var sendTime: String { get throws { try fields.required("send_time") } }
        /// 红包退款时间 (`refund_time`).
        public var refundTime: String? { get throws { try fields.optional("refund_time") } }
        /// 红包退款金额 (`refund_amount`).
        public var refundAmount: Int? { get throws { try fields.optional("refund_amount") } }
        /// 祝福语 (`wishing`).
        public var wishing: String? { get throws { try fields.optional("wishing") } }
        /// 活动描述 (`remark`).
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 活动名称 (`act_name`).
        public var actName: String? { get throws { try fields.optional("act_name") } }
        /// 领取红包的Openid (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 金额 (`amount`).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 接收时间 (`rcv_time`).
        public var rcvTime: String { get throws { try fields.required("rcv_time") } }
        /// 发送者名称 (`sender_name`).
        public var senderName: String? { get throws { try fields.optional("sender_name") } }
        /// 发送者头像 (`sender_header_media_id`).
        public var senderHeaderMediaID: String? { get throws { try fields.optional("sender_header_media_id") } }
        /// Documented values of 发放类型 (`send_type`); open.
        public typealias SendType = OpenValue<SendTypeKind>
        /// Tells ``SendType`` from other values.
        public enum SendTypeKind {}
    }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Queryworkwxredpack.PostReply.SendTypeKind {
    /// `API`.
    public static var api: Self { "API" }
}

extension V2.Mmpaymkttransfers.SendCoupon {
    /// 发放代金券, [official page](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "abandoned since 2020; use POST /v3/marketing/favor/users/{openid}/coupons")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaymkttransfers.send_coupon.post", chain, body: body.fields).reply()
    }

    /// 发放代金券, blocking the thread.
    @available(*, deprecated, message: "abandoned since 2020; use POST /v3/marketing/favor/users/{openid}/coupons")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaymkttransfers.send_coupon.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/send_coupon` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            couponStockID: String,
            openidCount: Int,
            partnerTradeNo: String,
            openid: String,
            appid: String,
            mchID: String,
            opUserID: String? = nil,
            deviceInfo: String? = nil,
            version: V2.Mmpaymkttransfers.Version? = nil,
            type: V2.Mmpaymkttransfers.QueryCouponStockType? = nil
        ) {
            var fields = Fields()
            fields.set("coupon_stock_id", couponStockID)
            fields.set("openid_count", openidCount)
            fields.set("partner_trade_no", partnerTradeNo)
            fields.set("openid", openid)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("op_user_id", opUserID)
            fields.set("device_info", deviceInfo)
            fields.set("version", version)
            fields.set("type", type)
            self.fields = fields
        }
        /// 代金券批次id (`coupon_stock_id`).
        public var couponStockID: String? {
            get { fields.stored("coupon_stock_id") }
            set { fields.set("coupon_stock_id", newValue) }
        }
        /// openid记录数 (`openid_count`).
        public var openidCount: Int? {
            get { fields.stored("openid_count") }
            set { fields.set("openid_count", newValue) }
        }
        /// 商户单据号 (`partner_trade_no`).
        public var partnerTradeNo: String? {
            get { fields.stored("partner_trade_no") }
            set { fields.set("partner_trade_no", newValue) }
        }
        /// 用户openid (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 操作员 (`op_user_id`).
        public var opUserID: String? {
            get { fields.stored("op_user_id") }
            set { fields.set("op_user_id", newValue) }
        }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 协议版本 (`version`).
        public var version: V2.Mmpaymkttransfers.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 协议类型 (`type`).
        public var type: V2.Mmpaymkttransfers.QueryCouponStockType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
    }

    /// What `POST /mmpaymkttransfers/send_coupon` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 代金券批次id (`coupon_stock_id`).
        public var couponStockID: String { get throws { try fields.required("coupon_stock_id") } }
        /// 返回记录数 (`resp_count`).
        public var respCount: Int { get throws { try fields.required("resp_count") } }
        /// 成功记录数 (`success_count`).
        public var successCount: Int { get throws { try fields.required("success_count") } }
        /// 失败记录数 (`failed_count`).
        public var failedCount: Int { get throws { try fields.required("failed_count") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 返回码 (`ret_code`).
        public var retCode: String { get throws { try fields.required("ret_code") } }
        /// 代金券id (`coupon_id`).
        public var couponID: String { get throws { try fields.required("coupon_id") } }
        /// 返回信息 (`ret_msg`).
        public var retMsg: String { get throws { try fields.required("ret_msg") } }
    }
}

extension V2.Mmpaymkttransfers.Sendgroupredpack {
    /// 发放裂变红包, [official page](https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2024-06-05")
    public func post(_ body: PostBody) async throws -> V2.Mmpaymkttransfers.MmpaymkttransfersReply {
        try await TypedCall("v2.mmpaymkttransfers.sendgroupredpack.post", chain, body: body.fields).reply()
    }

    /// 发放裂变红包, blocking the thread.
    @available(*, deprecated, message: "offline since 2024-06-05")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Mmpaymkttransfers.MmpaymkttransfersReply {
        try TypedCall("v2.mmpaymkttransfers.sendgroupredpack.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/sendgroupredpack` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchBillno: String,
            mchID: String,
            wxappid: String,
            sendName: String,
            reOpenid: String,
            totalAmount: Int,
            totalNum: Int,
            amtType: AmtType,
            wishing: String,
            actName: String,
            remark: String,
            sceneID: V2.Mmpaymkttransfers.SceneID? = nil,
            riskInfo: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_billno", mchBillno)
            fields.set("mch_id", mchID)
            fields.set("wxappid", wxappid)
            fields.set("send_name", sendName)
            fields.set("re_openid", reOpenid)
            fields.set("total_amount", totalAmount)
            fields.set("total_num", totalNum)
            fields.set("amt_type", amtType)
            fields.set("wishing", wishing)
            fields.set("act_name", actName)
            fields.set("remark", remark)
            fields.set("scene_id", sceneID)
            fields.set("risk_info", riskInfo)
            self.fields = fields
        }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String? {
            get { fields.stored("mch_billno") }
            set { fields.set("mch_billno", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 公众账号appid (`wxappid`).
        public var wxappid: String? {
            get { fields.stored("wxappid") }
            set { fields.set("wxappid", newValue) }
        }
        /// 商户名称 (`send_name`).
        public var sendName: String? {
            get { fields.stored("send_name") }
            set { fields.set("send_name", newValue) }
        }
        /// 用户openid (`re_openid`).
        public var reOpenid: String? {
            get { fields.stored("re_openid") }
            set { fields.set("re_openid", newValue) }
        }
        /// 总金额 (`total_amount`).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 红包发放总人数 (`total_num`).
        public var totalNum: Int? {
            get { fields.stored("total_num") }
            set { fields.set("total_num", newValue) }
        }
        /// 红包金额设置方式 (`amt_type`).
        public var amtType: AmtType? {
            get { fields.stored("amt_type") }
            set { fields.set("amt_type", newValue) }
        }
        /// 红包祝福语 (`wishing`).
        public var wishing: String? {
            get { fields.stored("wishing") }
            set { fields.set("wishing", newValue) }
        }
        /// 活动名称 (`act_name`).
        public var actName: String? {
            get { fields.stored("act_name") }
            set { fields.set("act_name", newValue) }
        }
        /// 备注 (`remark`).
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// 场景id (`scene_id`).
        public var sceneID: V2.Mmpaymkttransfers.SceneID? {
            get { fields.stored("scene_id") }
            set { fields.set("scene_id", newValue) }
        }
        /// 活动信息 (`risk_info`): `name=value` pairs inside a text.
        public var riskInfo: String? {
            get { fields.stored("risk_info") }
            set { fields.set("risk_info", newValue) }
        }
        /// Documented values of 红包金额设置方式 (`amt_type`); open.
        public typealias AmtType = OpenValue<AmtTypeKind>
        /// Tells ``AmtType`` from other values.
        public enum AmtTypeKind {}
    }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Sendgroupredpack.PostBody.AmtTypeKind {
    /// `ALL_RAND`.
    public static var allRand: Self { "ALL_RAND" }
}

extension V2.Mmpaymkttransfers.Sendminiprogramhb {
    /// 发放小程序红包接口, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011974053).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated,
        message: "closed to new merchants since 2026-06-18; use POST /v3/fund-app/mch-transfer/transfer-bills"
    )
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaymkttransfers.sendminiprogramhb.post", chain, body: body.fields).reply()
    }

    /// 发放小程序红包接口, blocking the thread.
    @available(
        *, deprecated,
        message: "closed to new merchants since 2026-06-18; use POST /v3/fund-app/mch-transfer/transfer-bills"
    )
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaymkttransfers.sendminiprogramhb.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/sendminiprogramhb` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchBillno: String,
            mchID: String,
            wxappid: String,
            sendName: String,
            reOpenid: String,
            totalAmount: Int,
            totalNum: Int,
            wishing: String,
            actName: String,
            remark: String,
            notifyWay: NotifyWay,
            sceneID: V2.Mmpaymkttransfers.SceneID? = nil
        ) {
            var fields = Fields()
            fields.set("mch_billno", mchBillno)
            fields.set("mch_id", mchID)
            fields.set("wxappid", wxappid)
            fields.set("send_name", sendName)
            fields.set("re_openid", reOpenid)
            fields.set("total_amount", totalAmount)
            fields.set("total_num", totalNum)
            fields.set("wishing", wishing)
            fields.set("act_name", actName)
            fields.set("remark", remark)
            fields.set("notify_way", notifyWay)
            fields.set("scene_id", sceneID)
            self.fields = fields
        }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String? {
            get { fields.stored("mch_billno") }
            set { fields.set("mch_billno", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 公众账号appid (`wxappid`).
        public var wxappid: String? {
            get { fields.stored("wxappid") }
            set { fields.set("wxappid", newValue) }
        }
        /// 商户名称 (`send_name`).
        public var sendName: String? {
            get { fields.stored("send_name") }
            set { fields.set("send_name", newValue) }
        }
        /// 用户openid (`re_openid`).
        public var reOpenid: String? {
            get { fields.stored("re_openid") }
            set { fields.set("re_openid", newValue) }
        }
        /// 付款金额 (`total_amount`).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 红包发放总人数 (`total_num`).
        public var totalNum: Int? {
            get { fields.stored("total_num") }
            set { fields.set("total_num", newValue) }
        }
        /// 红包祝福语 (`wishing`).
        public var wishing: String? {
            get { fields.stored("wishing") }
            set { fields.set("wishing", newValue) }
        }
        /// 活动名称 (`act_name`).
        public var actName: String? {
            get { fields.stored("act_name") }
            set { fields.set("act_name", newValue) }
        }
        /// 备注 (`remark`).
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// 活动信息 (`notify_way`).
        public var notifyWay: NotifyWay? {
            get { fields.stored("notify_way") }
            set { fields.set("notify_way", newValue) }
        }
        /// 场景id (`scene_id`).
        public var sceneID: V2.Mmpaymkttransfers.SceneID? {
            get { fields.stored("scene_id") }
            set { fields.set("scene_id", newValue) }
        }
        /// Documented values of 活动信息 (`notify_way`); open.
        public typealias NotifyWay = OpenValue<NotifyWayKind>
        /// Tells ``NotifyWay`` from other values.
        public enum NotifyWayKind {}
    }

    /// What `POST /mmpaymkttransfers/sendminiprogramhb` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String { get throws { try fields.required("mch_billno") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 公众账号appid (`wxappid`).
        public var wxappid: String { get throws { try fields.required("wxappid") } }
        /// 用户openid (`re_openid`).
        public var reOpenid: String { get throws { try fields.required("re_openid") } }
        /// 付款金额 (`total_amount`).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 微信单号 (`send_listid`).
        public var sendListid: String { get throws { try fields.required("send_listid") } }
        /// Jsapi的入参 (`package`).
        public var package: String { get throws { try fields.required("package") } }
    }
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.Sendminiprogramhb.PostBody.NotifyWayKind {
    /// `MINI_PROGRAM_JSAPI`.
    public static var miniProgramJsapi: Self { "MINI_PROGRAM_JSAPI" }
}

extension V2.Mmpaymkttransfers.Sendredpack {
    /// 发放普通红包, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011974053).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated,
        message: "closed to new merchants since 2026-06-18; use POST /v3/fund-app/mch-transfer/transfer-bills"
    )
    public func post(_ body: PostBody) async throws -> V2.Mmpaymkttransfers.MmpaymkttransfersReply {
        try await TypedCall("v2.mmpaymkttransfers.sendredpack.post", chain, body: body.fields).reply()
    }

    /// 发放普通红包, blocking the thread.
    @available(
        *, deprecated,
        message: "closed to new merchants since 2026-06-18; use POST /v3/fund-app/mch-transfer/transfer-bills"
    )
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Mmpaymkttransfers.MmpaymkttransfersReply {
        try TypedCall("v2.mmpaymkttransfers.sendredpack.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/sendredpack` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchBillno: String,
            mchID: String,
            wxappid: String,
            sendName: String,
            reOpenid: String,
            totalAmount: Int,
            totalNum: Int,
            wishing: String,
            clientIp: String,
            actName: String,
            remark: String,
            subMchID: String? = nil,
            msgappid: String? = nil,
            sceneID: V2.Mmpaymkttransfers.SceneID? = nil,
            riskInfo: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_billno", mchBillno)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("msgappid", msgappid)
            fields.set("wxappid", wxappid)
            fields.set("send_name", sendName)
            fields.set("re_openid", reOpenid)
            fields.set("total_amount", totalAmount)
            fields.set("total_num", totalNum)
            fields.set("wishing", wishing)
            fields.set("client_ip", clientIp)
            fields.set("act_name", actName)
            fields.set("remark", remark)
            fields.set("scene_id", sceneID)
            fields.set("risk_info", riskInfo)
            self.fields = fields
        }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String? {
            get { fields.stored("mch_billno") }
            set { fields.set("mch_billno", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 触达用户appid (`msgappid`).
        public var msgappid: String? {
            get { fields.stored("msgappid") }
            set { fields.set("msgappid", newValue) }
        }
        /// 公众账号appid (`wxappid`).
        public var wxappid: String? {
            get { fields.stored("wxappid") }
            set { fields.set("wxappid", newValue) }
        }
        /// 商户名称 (`send_name`).
        public var sendName: String? {
            get { fields.stored("send_name") }
            set { fields.set("send_name", newValue) }
        }
        /// 用户openid (`re_openid`).
        public var reOpenid: String? {
            get { fields.stored("re_openid") }
            set { fields.set("re_openid", newValue) }
        }
        /// 付款金额 (`total_amount`).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 红包发放总人数 (`total_num`).
        public var totalNum: Int? {
            get { fields.stored("total_num") }
            set { fields.set("total_num", newValue) }
        }
        /// 红包祝福语 (`wishing`).
        public var wishing: String? {
            get { fields.stored("wishing") }
            set { fields.set("wishing", newValue) }
        }
        /// Ip地址 (`client_ip`).
        public var clientIp: String? {
            get { fields.stored("client_ip") }
            set { fields.set("client_ip", newValue) }
        }
        /// 活动名称 (`act_name`).
        public var actName: String? {
            get { fields.stored("act_name") }
            set { fields.set("act_name", newValue) }
        }
        /// 备注 (`remark`).
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// 场景id (`scene_id`).
        public var sceneID: V2.Mmpaymkttransfers.SceneID? {
            get { fields.stored("scene_id") }
            set { fields.set("scene_id", newValue) }
        }
        /// 活动信息 (`risk_info`): `name=value` pairs inside a text.
        public var riskInfo: String? {
            get { fields.stored("risk_info") }
            set { fields.set("risk_info", newValue) }
        }
    }
}

extension V2.Mmpaymkttransfers.Sendworkwxredpack {
    /// 发放企业红包, [official page](https://open.work.weixin.qq.com/api/doc/90000/90135/90275).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaymkttransfers.sendworkwxredpack.post", chain, body: body.fields).reply()
    }

    /// 发放企业红包, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaymkttransfers.sendworkwxredpack.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaymkttransfers/sendworkwxredpack` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchBillno: String,
            mchID: String,
            wxappid: String,
            senderName: String,
            reOpenid: String,
            totalAmount: Int,
            wishing: String,
            actName: String,
            remark: String,
            agentid: String? = nil,
            senderHeaderMediaID: String? = nil,
            sceneID: V2.Mmpaymkttransfers.SceneID? = nil,
            workwxSign: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_billno", mchBillno)
            fields.set("mch_id", mchID)
            fields.set("wxappid", wxappid)
            fields.set("agentid", agentid)
            fields.set("sender_name", senderName)
            fields.set("sender_header_media_id", senderHeaderMediaID)
            fields.set("re_openid", reOpenid)
            fields.set("total_amount", totalAmount)
            fields.set("wishing", wishing)
            fields.set("act_name", actName)
            fields.set("remark", remark)
            fields.set("scene_id", sceneID)
            fields.set("workwx_sign", workwxSign)
            self.fields = fields
        }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String? {
            get { fields.stored("mch_billno") }
            set { fields.set("mch_billno", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 公众账号appid (`wxappid`).
        public var wxappid: String? {
            get { fields.stored("wxappid") }
            set { fields.set("wxappid", newValue) }
        }
        /// 发送红包的应用id (`agentid`).
        public var agentid: String? {
            get { fields.stored("agentid") }
            set { fields.set("agentid", newValue) }
        }
        /// 发送者名称 (`sender_name`).
        public var senderName: String? {
            get { fields.stored("sender_name") }
            set { fields.set("sender_name", newValue) }
        }
        /// 发送者头像 (`sender_header_media_id`).
        public var senderHeaderMediaID: String? {
            get { fields.stored("sender_header_media_id") }
            set { fields.set("sender_header_media_id", newValue) }
        }
        /// 用户openid (`re_openid`).
        public var reOpenid: String? {
            get { fields.stored("re_openid") }
            set { fields.set("re_openid", newValue) }
        }
        /// 付款金额 (`total_amount`).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 红包祝福语 (`wishing`).
        public var wishing: String? {
            get { fields.stored("wishing") }
            set { fields.set("wishing", newValue) }
        }
        /// 活动名称 (`act_name`).
        public var actName: String? {
            get { fields.stored("act_name") }
            set { fields.set("act_name", newValue) }
        }
        /// 备注 (`remark`).
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// 场景id (`scene_id`).
        public var sceneID: V2.Mmpaymkttransfers.SceneID? {
            get { fields.stored("scene_id") }
            set { fields.set("scene_id", newValue) }
        }
        /// 企业微信签名 (`workwx_sign`).
        public var workwxSign: String? {
            get { fields.stored("workwx_sign") }
            set { fields.set("workwx_sign", newValue) }
        }
    }

    /// What `POST /mmpaymkttransfers/sendworkwxredpack` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 微信支付签名 (`sign`).
        public var sign: String? { get throws { try fields.optional("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String { get throws { try fields.required("mch_billno") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 公众账号appid (`wxappid`).
        public var wxappid: String { get throws { try fields.required("wxappid") } }
        /// 用户openid (`re_openid`).
        public var reOpenid: String { get throws { try fields.required("re_openid") } }
        /// 付款金额 (`total_amount`).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 微信单号 (`send_listid`).
        public var sendListid: String { get throws { try fields.required("send_listid") } }
        /// 发送者名称 (`sender_name`).
        public var senderName: String? { get throws { try fields.optional("sender_name") } }
        /// 发送者头像 (`sender_header_media_id`).
        public var senderHeaderMediaID: String? { get throws { try fields.optional("sender_header_media_id") } }
    }
}
