// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Profitsharingreturnquery {
    /// 回退结果查询, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984233).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.profitsharingreturnquery.post", chain, body: body.fields).reply()
    }

    /// 回退结果查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.profitsharingreturnquery.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/profitsharingreturnquery` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            appid: String,
            signType: V2.Pay.SignType,
            outReturnNo: String,
            subMchID: String? = nil,
            subAppid: String? = nil,
            orderID: String? = nil,
            outOrderNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sign_type", signType)
            fields.set("order_id", orderID)
            fields.set("out_order_no", outOrderNo)
            fields.set("out_return_no", outReturnNo)
            self.fields = fields
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
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信分账单号 (`order_id`).
        public var orderID: String? {
            get { fields.stored("order_id") }
            set { fields.set("order_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 商户回退单号 (`out_return_no`).
        public var outReturnNo: String? {
            get { fields.stored("out_return_no") }
            set { fields.set("out_return_no", newValue) }
        }
    }

    /// What `POST /pay/profitsharingreturnquery` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 微信分账单号 (`order_id`).
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// 商户回退单号 (`out_return_no`).
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// 微信回退单号 (`return_no`).
        public var returnNo: String? { get throws { try fields.optional("return_no") } }
        /// 回退方类型 (`return_account_type`).
        public var returnAccountType: ReturnAccountType { get throws { try fields.required("return_account_type") } }
        /// 回退方账号 (`return_account`).
        public var returnAccount: String { get throws { try fields.required("return_account") } }
        /// 回退金额 (`return_amount`).
        public var returnAmount: Int { get throws { try fields.required("return_amount") } }
        /// 回退描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 回退结果 (`result`).
        public var result: Result? { get throws { try fields.optional("result") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 完成时间 (`finish_time`).
        public var finishTime: String? { get throws { try fields.optional("finish_time") } }
        /// Documented values of 回退方类型 (`return_account_type`); open.
        public typealias ReturnAccountType = OpenValue<ReturnAccountTypeKind>
        /// Tells ``ReturnAccountType`` from other values.
        public enum ReturnAccountTypeKind {}
        /// Documented values of 回退结果 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
        /// Documented values of 失败原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }
}

extension OpenValue where Kind == V2.Pay.Profitsharingreturnquery.PostReply.ReturnAccountTypeKind {
    /// `MERCHANT_ID`.
    public static var merchantId: Self { "MERCHANT_ID" }
}

extension OpenValue where Kind == V2.Pay.Profitsharingreturnquery.PostReply.ResultKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

extension OpenValue where Kind == V2.Pay.Profitsharingreturnquery.PostReply.FailReasonKind {
    /// `ACCOUNT_ABNORMAL`.
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// `TIME_OUT_CLOSED`.
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `INVALID_REQUEST`.
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}
