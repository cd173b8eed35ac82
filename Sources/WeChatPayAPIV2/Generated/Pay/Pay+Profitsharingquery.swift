// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Profitsharingquery {
    /// 查询分账结果, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011983179).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.profitsharingquery.post", chain, body: body.fields).reply()
    }

    /// 查询分账结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.profitsharingquery.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/profitsharingquery` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            transactionID: String,
            outOrderNo: String,
            signType: V2.Pay.SignType,
            subMchID: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.set("sign_type", signType)
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
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /pay/profitsharingquery` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
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
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账单状态 (`status`).
        public var status: Status { get throws { try fields.required("status") } }
        /// 分账接收方列表JSON格式字符串 (`receivers`): JSON inside a text.
        public var receivers: [Receivers] { get throws { try fields.required("receivers") } }
        /// Documented values of 分账单状态 (`status`); open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 分账接收方类型 (`type`).
            public var type: V2.Pay.ProfitsharingaddreceiverType { get throws { try fields.required("type") } }
            /// 分账接收方账号 (`account`).
            public var account: String { get throws { try fields.required("account") } }
            /// 分账金额 (`amount`).
            public var amount: JSON.Number { get throws { try fields.required("amount") } }
            /// 分账描述 (`description`).
            public var description: String { get throws { try fields.required("description") } }
            /// 分账明细单号 (`detail_id`).
            public var detailID: String { get throws { try fields.required("detail_id") } }
            /// 分账完成时间 (`finish_time`).
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// 分账接收商户号 (`receiver_mchid`).
            public var receiverMchid: String { get throws { try fields.required("receiver_mchid") } }
            /// 分账结果 (`result`).
            public var result: Result { get throws { try fields.required("result") } }
            /// Documented values of 分账结果 (`result`); open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }
}

extension OpenValue where Kind == V2.Pay.Profitsharingquery.PostReply.StatusKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
}

extension OpenValue where Kind == V2.Pay.Profitsharingquery.PostReply.Receivers.ResultKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}
