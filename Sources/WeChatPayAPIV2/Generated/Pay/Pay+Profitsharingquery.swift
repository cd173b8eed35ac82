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
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `sub_mch_id`.
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// `sign_type`.
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
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// `return_code`.
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `result_code`.
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `status`.
        public var status: Status { get throws { try fields.required("status") } }
        /// `receivers`: JSON inside a text.
        public var receivers: [Receivers] { get throws { try fields.required("receivers") } }
        /// Documented values of `status`; open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `type`.
            public var type: V2.Pay.ProfitsharingaddreceiverType { get throws { try fields.required("type") } }
            /// `account`.
            public var account: String { get throws { try fields.required("account") } }
            /// `amount`.
            public var amount: JSON.Number { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String { get throws { try fields.required("description") } }
            /// `detail_id`.
            public var detailID: String { get throws { try fields.required("detail_id") } }
            /// `finish_time`.
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// `receiver_mchid`.
            public var receiverMchid: String { get throws { try fields.required("receiver_mchid") } }
            /// `result`.
            public var result: Result { get throws { try fields.required("result") } }
            /// Documented values of `result`; open.
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
