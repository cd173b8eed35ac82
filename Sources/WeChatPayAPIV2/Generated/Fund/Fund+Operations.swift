// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/fund.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Fund.Queryautowithdrawbydate {
    /// 查询提现状态, [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115346).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2023-03-13")
    public func post(_ body: V2.Fund.FundRequest) async throws -> PostReply {
        try await TypedCall("v2.fund.queryautowithdrawbydate.post", chain, body: body.fields).reply()
    }

    /// 查询提现状态, blocking the thread.
    @available(*, deprecated, message: "offline since 2023-03-13")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V2.Fund.FundRequest) throws -> PostReply {
        try TypedCall("v2.fund.queryautowithdrawbydate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /fund/queryautowithdrawbydate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Fund.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Fund.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Fund.SignType? { get throws { try fields.optional("sign_type") } }
        /// 签名 (`sign`).
        public var sign: String? { get throws { try fields.optional("sign") } }
        /// 日期 (`date`).
        public var date: String { get throws { try fields.required("date") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 小微商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 随机字符 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 单据状态 (`withdraw_status`).
        public var withdrawStatus: String { get throws { try fields.required("withdraw_status") } }
        /// 单据失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 提现单单据ID (`withdraw_id`).
        public var withdrawID: String? { get throws { try fields.optional("withdraw_id") } }
        /// 金额 (`amount`).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 单据成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 单据退票时间 (`refund_time`).
        public var refundTime: String? { get throws { try fields.optional("refund_time") } }
    }
}

extension V2.Fund.Reautowithdrawbydate {
    /// 重新发起提现, [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2020-04-13")
    public func post(_ body: V2.Fund.FundRequest) async throws -> PostReply {
        try await TypedCall("v2.fund.reautowithdrawbydate.post", chain, body: body.fields).reply()
    }

    /// 重新发起提现, blocking the thread.
    @available(*, deprecated, message: "offline since 2020-04-13")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V2.Fund.FundRequest) throws -> PostReply {
        try TypedCall("v2.fund.reautowithdrawbydate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /fund/reautowithdrawbydate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Fund.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Fund.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Fund.SignType? { get throws { try fields.optional("sign_type") } }
        /// 签名 (`sign`).
        public var sign: String? { get throws { try fields.optional("sign") } }
        /// 自动提现单提现日期 (`date`).
        public var date: String { get throws { try fields.required("date") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 小微商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 提现单单据ID (`withdraw_id`).
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// 金额 (`amount`).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 随机字符 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
    }
}
