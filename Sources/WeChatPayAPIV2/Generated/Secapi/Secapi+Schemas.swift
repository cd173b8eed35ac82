// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/secapi.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Secapi {
    /// Documented values of `ApplyH5Payment`; open.
    public typealias ApplyH5Payment = OpenValue<ApplyH5PaymentKind>
    /// Tells ``ApplyH5Payment`` from other values.
    public enum ApplyH5PaymentKind {}
}

extension OpenValue where Kind == V2.Secapi.ApplyH5PaymentKind {
    /// `YES`.
    public static var yes: Self { "YES" }
    /// `NO`.
    public static var no: Self { "NO" }
}

extension V2.Secapi {
    /// Documented values of `BusinessType`; open.
    public typealias BusinessType = OpenValue<BusinessTypeKind>
    /// Tells ``BusinessType`` from other values.
    public enum BusinessTypeKind {}
}

extension OpenValue where Kind == V2.Secapi.BusinessTypeKind {
    /// `ONLINE`.
    public static var online: Self { "ONLINE" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
}

extension V2.Secapi {
    /// Documented values of `FacepayreverseSignType`; open.
    public typealias FacepayreverseSignType = OpenValue<FacepayreverseSignTypeKind>
    /// Tells ``FacepayreverseSignType`` from other values.
    public enum FacepayreverseSignTypeKind {}
}

extension OpenValue where Kind == V2.Secapi.FacepayreverseSignTypeKind {
    /// `MD5`.
    public static var md5: Self { "MD5" }
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Secapi {
    /// Documented values of `H5AuthorizationState`; open.
    public typealias H5AuthorizationState = OpenValue<H5AuthorizationStateKind>
    /// Tells ``H5AuthorizationState`` from other values.
    public enum H5AuthorizationStateKind {}
}

extension OpenValue where Kind == V2.Secapi.H5AuthorizationStateKind {
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `UNAUTHORIZED`.
    public static var unauthorized: Self { "UNAUTHORIZED" }
    /// `UNDER_REVIEW`.
    public static var underReview: Self { "UNDER_REVIEW" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
    /// `UNDER_PUNISHMENT`.
    public static var underPunishment: Self { "UNDER_PUNISHMENT" }
    /// `APPLICATION_FAILED`.
    public static var applicationFailed: Self { "APPLICATION_FAILED" }
}

extension V2.Secapi {
    /// Documented values of `MerchantType`; open.
    public typealias MerchantType = OpenValue<MerchantTypeKind>
    /// Tells ``MerchantType`` from other values.
    public enum MerchantTypeKind {}
}

extension OpenValue where Kind == V2.Secapi.MerchantTypeKind {
    /// `ENTERPRISE`.
    public static var enterprise: Self { "ENTERPRISE" }
    /// `INDIVIDUAL`.
    public static var individual: Self { "INDIVIDUAL" }
}

extension V2.Secapi {
    /// Documented values of `MultiprofitsharingResult`; open.
    public typealias MultiprofitsharingResult = OpenValue<MultiprofitsharingResultKind>
    /// Tells ``MultiprofitsharingResult`` from other values.
    public enum MultiprofitsharingResultKind {}
}

extension OpenValue where Kind == V2.Secapi.MultiprofitsharingResultKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V2.Secapi {
    /// Documented values of `MultiprofitsharingType`; open.
    public typealias MultiprofitsharingType = OpenValue<MultiprofitsharingTypeKind>
    /// Tells ``MultiprofitsharingType`` from other values.
    public enum MultiprofitsharingTypeKind {}
}

extension OpenValue where Kind == V2.Secapi.MultiprofitsharingTypeKind {
    /// `MERCHANT_ID`.
    public static var merchantId: Self { "MERCHANT_ID" }
    /// `PERSONAL_OPENID`.
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
    /// `PERSONAL_SUB_OPENID`.
    public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
}

extension V2.Secapi {
    /// Shared by several operations under `/secapi`.
    public struct PayReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 是否重调 (`recall`).
        public var recall: V2.Secapi.Recall { get throws { try fields.required("recall") } }
    }
}

extension V2.Secapi {
    /// Shared by several operations under `/secapi`.
    public struct PayRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            outTradeNo: String,
            subAppid: String? = nil,
            subMchID: String? = nil,
            transactionID: String? = nil,
            signType: V2.Secapi.FacepayreverseSignType? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sign_type", signType)
            self.fields = fields
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
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Secapi.FacepayreverseSignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }
}

extension V2.Secapi {
    /// Documented values of `Recall`; open.
    public typealias Recall = OpenValue<RecallKind>
    /// Tells ``Recall`` from other values.
    public enum RecallKind {}
}

extension OpenValue where Kind == V2.Secapi.RecallKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Secapi {
    /// Shared by several operations under `/secapi`.
    public struct Receivers: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 分账接收方类型 (`type`).
        public var type: V2.Secapi.MultiprofitsharingType { get throws { try fields.required("type") } }
        /// 分账金额 (`amount`).
        public var amount: JSON.Number { get throws { try fields.required("amount") } }
        /// 分账描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 分账明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 分账完成时间 (`finish_time`).
        public var finishTime: String { get throws { try fields.required("finish_time") } }
        /// 分账接收方账号 (`receiver_account`).
        public var receiverAccount: String { get throws { try fields.required("receiver_account") } }
        /// 分账接收商户号 (`receiver_mchid`).
        public var receiverMchid: String { get throws { try fields.required("receiver_mchid") } }
        /// 分账结果 (`result`).
        public var result: V2.Secapi.MultiprofitsharingResult { get throws { try fields.required("result") } }
    }
}

extension V2.Secapi {
    /// Shared by several operations under `/secapi`.
    public struct ReceiversRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            type: V2.Secapi.MultiprofitsharingType,
            account: String,
            amount: JSON.Number,
            description: String,
            name: String? = nil
        ) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("account", account)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("name", name)
            self.fields = fields
        }
        /// 分账接收方类型 (`type`).
        public var type: V2.Secapi.MultiprofitsharingType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 分账接收方账号 (`account`).
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
        /// 分账金额 (`amount`).
        public var amount: JSON.Number? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 分账描述 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 分账个人接收方姓名 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
    }
}

extension V2.Secapi {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Secapi.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Secapi {
    /// Documented values of `ReturnAccountType`; open.
    public typealias ReturnAccountType = OpenValue<ReturnAccountTypeKind>
    /// Tells ``ReturnAccountType`` from other values.
    public enum ReturnAccountTypeKind {}
}

extension OpenValue where Kind == V2.Secapi.ReturnAccountTypeKind {
    /// `MERCHANT_ID`.
    public static var merchantId: Self { "MERCHANT_ID" }
}

extension V2.Secapi {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Secapi.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Secapi {
    /// Shared by several operations under `/secapi`.
    public struct SecapiReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 错误代码 (`err_code`).
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String { get throws { try fields.required("err_code_des") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
    }
}

extension V2.Secapi {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Secapi.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Secapi {
    /// Documented values of `VerificationStatus`; open.
    public typealias VerificationStatus = OpenValue<VerificationStatusKind>
    /// Tells ``VerificationStatus`` from other values.
    public enum VerificationStatusKind {}
}

extension OpenValue where Kind == V2.Secapi.VerificationStatusKind {
    /// `Under review`.
    public static var underReview: Self { "Under review" }
    /// `Approved`.
    public static var approved: Self { "Approved" }
}
