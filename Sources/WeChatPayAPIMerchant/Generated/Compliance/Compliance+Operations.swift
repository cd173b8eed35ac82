// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/compliance.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Compliance.InactiveMerchantIdentityVerification.Merchants {
    /// 发起不活跃商户身份核实, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471357).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "compliance.inactive-merchant-identity-verification.merchants.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 发起不活跃商户身份核实, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "compliance.inactive-merchant-identity-verification.merchants.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/compliance/inactive-merchant-identity-verification/merchants` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }

    /// What `POST /v3/compliance/inactive-merchant-identity-verification/merchants` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 核实单号 (`verification_id`): at most 32 characters.
        public var verificationID: String { get throws { try fields.required("verification_id") } }
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification.Merchants.BySubMchid.Verifications.ByVerificationID {
    /// 查询不活跃商户身份核实结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471359).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "compliance.inactive-merchant-identity-verification.merchants.{sub_mchid}.verifications.{verification_id}.get",
            chain)
        return try await call.reply()
    }

    /// 查询不活跃商户身份核实结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "compliance.inactive-merchant-identity-verification.merchants.{sub_mchid}.verifications.{verification_id}.get",
            chain)
        return try call.blockingReply()
    }

    /// What `GET
    /// /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 核实单号 (`verification_id`): at most 32 characters.
        public var verificationID: String { get throws { try fields.required("verification_id") } }
        /// 核实单状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 创建时间 (`create_time`): at most 32 characters.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 完成时间 (`finish_time`): at most 32 characters.
        public var finishTime: String? { get throws { try fields.optional("finish_time") } }
        /// Documented values of 核实单状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// Documented values of 失败原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }
}

extension OpenValue
where
    Kind == V3.Compliance.InactiveMerchantIdentityVerification.Merchants.BySubMchid.Verifications.ByVerificationID
        .GetReply.StateKind
{
    /// 核实中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 核实成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 核实失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
}

extension OpenValue
where
    Kind == V3.Compliance.InactiveMerchantIdentityVerification.Merchants.BySubMchid.Verifications.ByVerificationID
        .GetReply.FailReasonKind
{
    /// 资料异常 (`MATERIALS_ABNORMAL`).
    public static var materialsAbnormal: Self { "MATERIALS_ABNORMAL" }
    /// 单据处理超时 (`PROCESS_TIMEOUT`).
    public static var processTimeout: Self { "PROCESS_TIMEOUT" }
}
