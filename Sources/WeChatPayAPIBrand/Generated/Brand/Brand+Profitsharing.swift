// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Profitsharing.BrandConfigs.ByBrandMchid {
    /// 查询最大分账比例, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467022).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("brand.profitsharing.brand-configs.{brand_mchid}.get", chain).reply()
    }

    /// 查询最大分账比例, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("brand.profitsharing.brand-configs.{brand_mchid}.get", chain).blockingReply()
    }

    /// What `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_mchid`.
        public var brandMchid: String { get throws { try fields.required("brand_mchid") } }
        /// `max_ratio`.
        public var maxRatio: Int { get throws { try fields.required("max_ratio") } }
    }
}

extension V3.Brand.Profitsharing.FinishOrder {
    /// 完结分账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467016).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.profitsharing.finish-order.post", chain, body: body.fields).reply()
    }

    /// 完结分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.profitsharing.finish-order.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/finish-order` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, transactionID: String, outOrderNo: String, description: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.set("description", description)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
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
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }

    /// What `POST /v3/brand/profitsharing/finish-order` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}

extension V3.Brand.Profitsharing.Orders {
    /// 查询分账结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467002).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - transactionID: `transaction_id`.
    ///   - outOrderNo: `out_order_no`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String, transactionID: String, outOrderNo: String) async throws -> GetReply {
        var call = TypedCall("brand.profitsharing.orders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        call.query("out_order_no", outOrderNo)
        return try await call.reply()
    }

    /// 查询分账结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String, transactionID: String, outOrderNo: String) throws -> GetReply {
        var call = TypedCall("brand.profitsharing.orders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        call.query("out_order_no", outOrderNo)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/profitsharing/orders` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `status`.
        public var status: V3.Brand.Status { get throws { try fields.required("status") } }
        /// `receivers`.
        public var receivers: [Receivers] { get throws { try fields.required("receivers") } }
        /// `finish_amount`.
        public var finishAmount: Int? { get throws { try fields.optional("finish_amount") } }
        /// `finish_description`.
        public var finishDescription: String? { get throws { try fields.optional("finish_description") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `type`.
            public var type: V3.Brand.ProfitsharingType { get throws { try fields.required("type") } }
            /// `account`.
            public var account: String { get throws { try fields.required("account") } }
            /// `amount`.
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String { get throws { try fields.required("description") } }
            /// `result`.
            public var result: Result { get throws { try fields.required("result") } }
            /// `finish_time`.
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// `fail_reason`.
            public var failReason: V3.Brand.FailReason? { get throws { try fields.optional("fail_reason") } }
            /// `detail_id`.
            public var detailID: String { get throws { try fields.required("detail_id") } }
            /// Documented values of `result`; open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }

    /// 请求分账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692975).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.profitsharing.orders.post", chain, body: body.fields).reply()
    }

    /// 请求分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.profitsharing.orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandMchid: String,
            subMchid: String,
            appid: String,
            transactionID: String,
            outOrderNo: String,
            receivers: [Receivers],
            finish: Bool,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_mchid", brandMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.set("receivers", receivers)
            fields.set("finish", finish)
            self.fields = fields
        }
        /// `brand_mchid`.
        public var brandMchid: String? {
            get { fields.stored("brand_mchid") }
            set { fields.set("brand_mchid", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
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
        /// `receivers`.
        public var receivers: [Receivers]? {
            get { fields.stored("receivers") }
            set { fields.set("receivers", newValue) }
        }
        /// `finish`.
        public var finish: Bool? {
            get { fields.stored("finish") }
            set { fields.set("finish", newValue) }
        }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: V3.Brand.ProfitsharingType,
                account: String,
                amount: Int,
                description: String,
                name: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("account", account)
                fields.set("amount", amount)
                fields.set("description", description)
                fields.set("name", name)
                self.fields = fields
            }
            /// `type`.
            public var type: V3.Brand.ProfitsharingType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// `account`.
            public var account: String? {
                get { fields.stored("account") }
                set { fields.set("account", newValue) }
            }
            /// `amount`.
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// `description`.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// `name`: encrypted when sent.
            public var name: SensitiveText? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
        }
    }

    /// What `POST /v3/brand/profitsharing/orders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_mchid`.
        public var brandMchid: String { get throws { try fields.required("brand_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `receivers`.
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// `status`.
        public var status: V3.Brand.Status? { get throws { try fields.optional("status") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `type`.
            public var type: V3.Brand.ProfitsharingType { get throws { try fields.required("type") } }
            /// `account`.
            public var account: String { get throws { try fields.required("account") } }
            /// `amount`.
            public var amount: JSON.Number { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String { get throws { try fields.required("description") } }
            /// `result`.
            public var result: Result { get throws { try fields.required("result") } }
            /// `finish_time`.
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// `fail_reason`.
            public var failReason: V3.Brand.FailReason? { get throws { try fields.optional("fail_reason") } }
            /// `detail_id`.
            public var detailID: String { get throws { try fields.required("detail_id") } }
            /// Documented values of `result`; open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Orders.GetReply.Receivers.ResultKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `SUCEESS`.
    public static var suceess: Self { "SUCEESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Orders.PostReply.Receivers.ResultKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Brand.Profitsharing.Orders.ByTransactionID.Amounts {
    /// 查询订单剩余待分金额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467021).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("brand.profitsharing.orders.{transaction_id}.amounts.get", chain).reply()
    }

    /// 查询订单剩余待分金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("brand.profitsharing.orders.{transaction_id}.amounts.get", chain).blockingReply()
    }

    /// What `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `unsplit_amount`.
        public var unsplitAmount: Int { get throws { try fields.required("unsplit_amount") } }
    }
}

extension V3.Brand.Profitsharing.Receivers.Add {
    /// 添加分账接收方, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467100).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.ReceiversReply {
        try await TypedCall("brand.profitsharing.receivers.add.post", chain, body: body.fields).reply()
    }

    /// 添加分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.ReceiversReply {
        try TypedCall("brand.profitsharing.receivers.add.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/receivers/add` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandMchid: String,
            appid: String,
            type: V3.Brand.ProfitsharingType,
            account: String,
            relationType: RelationType,
            subAppid: String? = nil,
            name: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_mchid", brandMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("type", type)
            fields.set("account", account)
            fields.set("name", name)
            fields.set("relation_type", relationType)
            self.fields = fields
        }
        /// `brand_mchid`.
        public var brandMchid: String? {
            get { fields.stored("brand_mchid") }
            set { fields.set("brand_mchid", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `type`.
        public var type: V3.Brand.ProfitsharingType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `account`.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `relation_type`.
        public var relationType: RelationType? {
            get { fields.stored("relation_type") }
            set { fields.set("relation_type", newValue) }
        }
        /// Documented values of `relation_type`; open.
        public typealias RelationType = OpenValue<RelationTypeKind>
        /// Tells ``RelationType`` from other values.
        public enum RelationTypeKind {}
    }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Receivers.Add.PostBody.RelationTypeKind {
    /// `SUPPLIER`.
    public static var supplier: Self { "SUPPLIER" }
    /// `DISTRIBUTOR`.
    public static var distributor: Self { "DISTRIBUTOR" }
    /// `SERVICE_PROVIDER`.
    public static var serviceProvider: Self { "SERVICE_PROVIDER" }
    /// `PLATFORM`.
    public static var platform: Self { "PLATFORM" }
    /// `STAFF`.
    public static var staff: Self { "STAFF" }
    /// `OTHERS`.
    public static var others: Self { "OTHERS" }
}

extension V3.Brand.Profitsharing.Receivers.Delete {
    /// 删除分账接收方, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467103).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.ReceiversReply {
        try await TypedCall("brand.profitsharing.receivers.delete.post", chain, body: body.fields).reply()
    }

    /// 删除分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.ReceiversReply {
        try TypedCall("brand.profitsharing.receivers.delete.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/receivers/delete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandMchid: String,
            appid: String,
            type: V3.Brand.ProfitsharingType,
            account: String,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_mchid", brandMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("type", type)
            fields.set("account", account)
            self.fields = fields
        }
        /// `brand_mchid`.
        public var brandMchid: String? {
            get { fields.stored("brand_mchid") }
            set { fields.set("brand_mchid", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `type`.
        public var type: V3.Brand.ProfitsharingType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `account`.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
    }
}

extension V3.Brand.Profitsharing.Returnorders {
    /// 查询分账回退结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467011).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - outReturnNo: `out_return_no`.
    ///   - orderID: `order_id`.
    ///   - outOrderNo: `out_order_no`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        outReturnNo: String,
        orderID: String? = nil,
        outOrderNo: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("brand.profitsharing.returnorders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("out_return_no", outReturnNo)
        call.query("order_id", orderID)
        call.query("out_order_no", outOrderNo)
        return try await call.reply()
    }

    /// 查询分账回退结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        outReturnNo: String,
        orderID: String? = nil,
        outOrderNo: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("brand.profitsharing.returnorders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("out_return_no", outReturnNo)
        call.query("order_id", orderID)
        call.query("out_order_no", outOrderNo)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/profitsharing/returnorders` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `out_return_no`.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// `return_mchid`.
        public var returnMchid: String { get throws { try fields.required("return_mchid") } }
        /// `return_no`.
        public var returnNo: String { get throws { try fields.required("return_no") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `result`.
        public var result: V3.Brand.ReturnordersResult { get throws { try fields.required("result") } }
        /// `fail_reason`.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// `finish_time`.
        public var finishTime: String { get throws { try fields.required("finish_time") } }
        /// Documented values of `fail_reason`; open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }

    /// 请求分账回退, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467097).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.profitsharing.returnorders.post", chain, body: body.fields).reply()
    }

    /// 请求分账回退, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.profitsharing.returnorders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/returnorders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            outReturnNo: String,
            returnMchid: String,
            amount: Int,
            description: String,
            orderID: String? = nil,
            outOrderNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("order_id", orderID)
            fields.set("out_order_no", outOrderNo)
            fields.set("out_return_no", outReturnNo)
            fields.set("return_mchid", returnMchid)
            fields.set("amount", amount)
            fields.set("description", description)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `order_id`.
        public var orderID: String? {
            get { fields.stored("order_id") }
            set { fields.set("order_id", newValue) }
        }
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// `out_return_no`.
        public var outReturnNo: String? {
            get { fields.stored("out_return_no") }
            set { fields.set("out_return_no", newValue) }
        }
        /// `return_mchid`.
        public var returnMchid: String? {
            get { fields.stored("return_mchid") }
            set { fields.set("return_mchid", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }

    /// What `POST /v3/brand/profitsharing/returnorders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `out_return_no`.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// `return_mchid`.
        public var returnMchid: String { get throws { try fields.required("return_mchid") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `return_no`.
        public var returnNo: String { get throws { try fields.required("return_no") } }
        /// `result`.
        public var result: V3.Brand.ReturnordersResult { get throws { try fields.required("result") } }
        /// `fail_reason`.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// `finish_time`.
        public var finishTime: String { get throws { try fields.required("finish_time") } }
        /// Documented values of `fail_reason`; open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Returnorders.GetReply.FailReasonKind {
    /// `ACCOUNT_ABNORMAL`.
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// `TIME_OUT_CLOSED`.
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `INVALID_REQUEST`.
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Returnorders.PostReply.FailReasonKind {
    /// `ACCOUNT_ABNORMAL`.
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// `TIME_OUT_CLOSED`.
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
}
