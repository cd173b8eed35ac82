// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/goldplan.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Goldplan.Merchants.Changecustompagestatus {
    /// 商家小票管理, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012473788).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("goldplan.merchants.changecustompagestatus.post", chain, body: body.fields).reply()
    }

    /// 商家小票管理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("goldplan.merchants.changecustompagestatus.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/goldplan/merchants/changecustompagestatus` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, operationType: V3.Goldplan.OperationType) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("operation_type", operationType)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 操作类型 (`operation_type`).
        public var operationType: V3.Goldplan.OperationType? {
            get { fields.stored("operation_type") }
            set { fields.set("operation_type", newValue) }
        }
    }

    /// What `POST /v3/goldplan/merchants/changecustompagestatus` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 操作类型 (`operation_type`).
        public var operationType: V3.Goldplan.OperationType { get throws { try fields.required("operation_type") } }
    }
}

extension V3.Goldplan.Merchants.Changegoldplanstatus {
    /// 点金计划管理, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012473796).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("goldplan.merchants.changegoldplanstatus.post", chain, body: body.fields).reply()
    }

    /// 点金计划管理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("goldplan.merchants.changegoldplanstatus.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/goldplan/merchants/changegoldplanstatus` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            operationType: V3.Goldplan.OperationType,
            operationPayScene: OperationPayScene? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("operation_type", operationType)
            fields.set("operation_pay_scene", operationPayScene)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 操作类型 (`operation_type`).
        public var operationType: V3.Goldplan.OperationType? {
            get { fields.stored("operation_type") }
            set { fields.set("operation_type", newValue) }
        }
        /// 支付场景 (`operation_pay_scene`).
        public var operationPayScene: OperationPayScene? {
            get { fields.stored("operation_pay_scene") }
            set { fields.set("operation_pay_scene", newValue) }
        }
        /// Documented values of 支付场景 (`operation_pay_scene`); open.
        public typealias OperationPayScene = OpenValue<OperationPaySceneKind>
        /// Tells ``OperationPayScene`` from other values.
        public enum OperationPaySceneKind {}
    }

    /// What `POST /v3/goldplan/merchants/changegoldplanstatus` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
    }
}

extension OpenValue where Kind == V3.Goldplan.Merchants.Changegoldplanstatus.PostBody.OperationPaySceneKind {
    /// jsapi支付和小程序支付两个场景 (`JSAPI_AND_MINIPROGRAM`).
    public static var jsapiAndMiniprogram: Self { "JSAPI_AND_MINIPROGRAM" }
    /// jsapi支付场景 (`JSAPI`).
    public static var jsapi: Self { "JSAPI" }
    /// 小程序支付场景 (`MINIPROGRAM`).
    public static var miniprogram: Self { "MINIPROGRAM" }
}

extension V3.Goldplan.Merchants.CloseAdvertisingShow {
    /// 关闭广告展示, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012473781).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("goldplan.merchants.close-advertising-show.post", chain, body: body.fields).completion()
    }

    /// 关闭广告展示, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("goldplan.merchants.close-advertising-show.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/goldplan/merchants/close-advertising-show` sends.
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
}

extension V3.Goldplan.Merchants.OpenAdvertisingShow {
    /// 开通广告展示, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012473794).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: V3.Goldplan.MerchantsRequest) async throws {
        try await TypedCall("goldplan.merchants.open-advertising-show.patch", chain, body: body.fields).completion()
    }

    /// 开通广告展示, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: V3.Goldplan.MerchantsRequest) throws {
        let call = TypedCall("goldplan.merchants.open-advertising-show.patch", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Goldplan.Merchants.SetAdvertisingIndustryFilter {
    /// 同业过滤标签管理, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012473784).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Goldplan.MerchantsRequest) async throws {
        let call = TypedCall("goldplan.merchants.set-advertising-industry-filter.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 同业过滤标签管理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Goldplan.MerchantsRequest) throws {
        let call = TypedCall("goldplan.merchants.set-advertising-industry-filter.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}
