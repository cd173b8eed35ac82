// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/risk.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Risk.Getcertficates {
    /// 获取平台证书, [official page](https://pay.weixin.qq.com/doc/v2/partner/4014116402).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.risk.getcertficates.post", chain, body: body.fields).reply()
    }

    /// 获取平台证书, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.risk.getcertficates.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /risk/getcertficates` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, signType: V2.Risk.SignType) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Risk.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /risk/getcertficates` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Risk.ReturnCode { get throws { try fields.required("return_code") } }
        /// 错误码描述 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String? { get throws { try fields.optional("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String? { get throws { try fields.optional("sign") } }
        /// 错误码 (`error_code`).
        public var errorCode: String? { get throws { try fields.optional("error_code") } }
        /// 错误代码描述 (`error_code_des`).
        public var errorCodeDes: String? { get throws { try fields.optional("error_code_des") } }
        /// 返回状态码 (`result_code`).
        public var resultCode: V2.Risk.ResultCode { get throws { try fields.required("result_code") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 平台证书信息 (`certificates`).
        public var certificates: String { get throws { try fields.required("certificates") } }
    }
}

extension V2.Risk.Getpublickey {
    /// 获取RSA加密公钥, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011941097).
    ///
    /// Needs the client certificate (双向证书). Served by https://fraud.mch.weixin.qq.com/ only.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.risk.getpublickey.post", chain, body: body.fields).reply()
    }

    /// 获取RSA加密公钥, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.risk.getpublickey.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /risk/getpublickey` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, signType: SignType) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// Documented values of 签名类型 (`sign_type`); open.
        public typealias SignType = OpenValue<SignTypeKind>
        /// Tells ``SignType`` from other values.
        public enum SignTypeKind {}
    }

    /// What `POST /risk/getpublickey` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Risk.ReturnCode { get throws { try fields.required("return_code") } }
        /// 错误码描述 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 错误码 (`error_code`).
        public var errorCode: String? { get throws { try fields.optional("error_code") } }
        /// 错误代码描述 (`error_code_des`).
        public var errorCodeDes: String? { get throws { try fields.optional("error_code_des") } }
        /// 返回状态码 (`result_code`).
        public var resultCode: V2.Risk.ResultCode { get throws { try fields.required("result_code") } }
        /// 商户号 (`mch_id`).
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// RSA公钥 (`pub_key`).
        public var pubKey: String? { get throws { try fields.optional("pub_key") } }
    }
}

extension OpenValue where Kind == V2.Risk.Getpublickey.PostBody.SignTypeKind {
    /// `MD5`.
    public static var md5: Self { "MD5" }
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Risk.Getviolation {
    /// 银行特约商户违规信息查询, [official page](https://pay.weixin.qq.com/doc/v2/institution/4011985446).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.risk.getviolation.post", chain, body: body.fields).reply()
    }

    /// 银行特约商户违规信息查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.risk.getviolation.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /risk/getviolation` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String? = nil,
            signType: V2.Risk.SignType? = nil,
            beginTime: String? = nil,
            endTime: String? = nil,
            pageIndex: String? = nil,
            pageSize: String? = nil,
            violationRecordsFormat: ViolationRecordsFormat? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("begin_time", beginTime)
            fields.set("end_time", endTime)
            fields.set("page_index", pageIndex)
            fields.set("page_size", pageSize)
            fields.set("violation_records_format", violationRecordsFormat)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Risk.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 开始时间 (`begin_time`).
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// 结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 页码 (`page_index`).
        public var pageIndex: String? {
            get { fields.stored("page_index") }
            set { fields.set("page_index", newValue) }
        }
        /// 每页返回的数量 (`page_size`).
        public var pageSize: String? {
            get { fields.stored("page_size") }
            set { fields.set("page_size", newValue) }
        }
        /// 违规记录数据格式 (`violation_records_format`).
        public var violationRecordsFormat: ViolationRecordsFormat? {
            get { fields.stored("violation_records_format") }
            set { fields.set("violation_records_format", newValue) }
        }
        /// Documented values of 违规记录数据格式 (`violation_records_format`); open.
        public typealias ViolationRecordsFormat = OpenValue<ViolationRecordsFormatKind>
        /// Tells ``ViolationRecordsFormat`` from other values.
        public enum ViolationRecordsFormatKind {}
    }

    /// What `POST /risk/getviolation` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Risk.ReturnCode { get throws { try fields.required("return_code") } }
        /// 错误码描述 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 错误码 (`error_code`).
        public var errorCode: String? { get throws { try fields.optional("error_code") } }
        /// 错误代码描述 (`error_code_des`).
        public var errorCodeDes: String? { get throws { try fields.optional("error_code_des") } }
        /// 返回状态码 (`result_code`).
        public var resultCode: V2.Risk.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误码描述 (`result_msg`).
        public var resultMsg: String { get throws { try fields.required("result_msg") } }
        /// 违规记录数据JSON格式字符串 (`violation_records`): JSON inside a text.
        public var violationRecords: ViolationRecords? { get throws { try fields.optional("violation_records") } }
        /// `violation_records`.
        public struct ViolationRecords: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 记录总数 (`total_size`).
            public var totalSize: JSON.Number { get throws { try fields.required("total_size") } }
            /// 违规记录列表 (`violation_records`).
            public var violationRecords: [ViolationRecords] { get throws { try fields.required("violation_records") } }
            /// `violation_records`.
            public struct ViolationRecords: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 公司名称 (`company_name`).
                public var companyName: String { get throws { try fields.required("company_name") } }
                /// 处理方式 (`handle_method`).
                public var handleMethod: String { get throws { try fields.required("handle_method") } }
                /// 处理状态 (`handle_state`).
                public var handleState: String { get throws { try fields.required("handle_state") } }
                /// 处罚时间 (`punish_time`).
                public var punishTime: String { get throws { try fields.required("punish_time") } }
                /// 违规子商户号 (`sub_mch_id`).
                public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
                /// 最后处理时间 (`deadline`).
                public var deadline: String? { get throws { try fields.optional("deadline") } }
            }
        }
    }
}

extension OpenValue where Kind == V2.Risk.Getviolation.PostBody.ViolationRecordsFormatKind {
    /// `csv`.
    public static var csv: Self { "csv" }
    /// `json`.
    public static var json: Self { "json" }
}
