// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/reference.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Reference.Default.Return {
    /// 保留字, [official page](https://pay.weixin.qq.com/doc/v3/merchant/1).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("reference.default.return.post", chain, body: body.fields).reply()
    }

    /// 保留字, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("reference.default.return.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/reference/default/return` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            `in`: String,
            `default`: Int,
            `switch`: Bool? = nil,
            selfValue: String? = nil,
            `init`: String? = nil,
            type: String? = nil,
            _2ndLine: String? = nil,
            `var`: [String]? = nil
        ) {
            var fields = Fields()
            fields.set("in", `in`)
            fields.set("default", `default`)
            fields.set("switch", `switch`)
            fields.set("self", selfValue)
            fields.set("init", `init`)
            fields.set("Type", type)
            fields.set("2nd_line", _2ndLine)
            fields.set("var", `var`)
            self.fields = fields
        }
        /// `in`.
        public var `in`: String? {
            get { fields.stored("in") }
            set { fields.set("in", newValue) }
        }
        /// `default`: at least 1.
        public var `default`: Int? {
            get { fields.stored("default") }
            set { fields.set("default", newValue) }
        }
        /// `switch`.
        public var `switch`: Bool? {
            get { fields.stored("switch") }
            set { fields.set("switch", newValue) }
        }
        /// `self`.
        public var selfValue: String? {
            get { fields.stored("self") }
            set { fields.set("self", newValue) }
        }
        /// `init`.
        public var `init`: String? {
            get { fields.stored("init") }
            set { fields.set("init", newValue) }
        }
        /// `Type`.
        public var type: String? {
            get { fields.stored("Type") }
            set { fields.set("Type", newValue) }
        }
        /// `2nd_line`.
        public var _2ndLine: String? {
            get { fields.stored("2nd_line") }
            set { fields.set("2nd_line", newValue) }
        }
        /// `var`: at most 5 elements.
        public var `var`: [String]? {
            get { fields.stored("var") }
            set { fields.set("var", newValue) }
        }
    }

    /// What `POST /v3/reference/default/return` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `fields`.
        public var fieldsValue: String { get throws { try fields.required("fields") } }
        /// `json`.
        public var jsonValue: Int { get throws { try fields.required("json") } }
        /// `response`.
        public var responseValue: String { get throws { try fields.required("response") } }
        /// `custom_mirror`.
        public var customMirrorValue: String? { get throws { try fields.optional("custom_mirror") } }
        /// `v2_response`.
        public var v2ResponseValue: String? { get throws { try fields.optional("v2_response") } }
        /// `is`.
        public var `is`: Bool? { get throws { try fields.optional("is") } }
        /// `self`.
        public var selfValue: String? { get throws { try fields.optional("self") } }
    }
}

extension V3.Reference.PolicyPeriods.ByPlanID {
    /// 连字符.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws {
        try await TypedCall("reference.policy-periods.{plan_id}.get", chain).completion()
    }

    /// 连字符, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws {
        try TypedCall("reference.policy-periods.{plan_id}.get", chain).blockingCompletion()
    }
}

extension V3.Reference.PolicyPeriodsPath.ByPlanID {
    /// 下划线.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws {
        try await TypedCall("reference.policy_periods.{plan_id}.get", chain).completion()
    }

    /// 下划线, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws {
        try TypedCall("reference.policy_periods.{plan_id}.get", chain).blockingCompletion()
    }
}

extension V3.Reference.AddThing {
    /// 大写.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete() async throws {
        try await TypedCall("reference.addThing.delete", chain).completion()
    }

    /// 大写, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete() throws {
        try TypedCall("reference.addThing.delete", chain).blockingCompletion()
    }
}

extension V3.Reference.Slashed {
    /// 末尾斜杠.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody? = nil) async throws {
        try await TypedCall("reference.slashed..post", chain[""], body: body?.fields).completion()
    }

    /// 末尾斜杠, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody? = nil) throws {
        try TypedCall("reference.slashed..post", chain[""], body: body?.fields).blockingCompletion()
    }

    /// What `POST /v3/reference/slashed` sends. One of `note` and `remark` is needed.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            note: String? = nil,
            remark: String? = nil,
            tags: [String]? = nil,
            phone: SensitiveText? = nil,
            channel: Channel? = nil
        ) {
            var fields = Fields()
            fields.set("note", note)
            fields.set("remark", remark)
            fields.set("tags", tags)
            fields.set("phone", phone)
            fields.set("channel", channel)
            self.fields = fields
        }
        /// 备注 (`note`): 2 to 8 characters.
        public var note: String? {
            get { fields.stored("note") }
            set { fields.set("note", newValue) }
        }
        /// 附言 (`remark`): at most 12 bytes in UTF-8; for partners (服务商) only.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// 标签 (`tags`): 1 to 4 characters each.
        public var tags: [String]? {
            get { fields.stored("tags") }
            set { fields.set("tags", newValue) }
        }
        /// 电话 (`phone`): encrypted when sent; 11 to 11 characters before that; required of partners (服务商).
        public var phone: SensitiveText? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// `channel`.
        public var channel: Channel? {
            get { fields.stored("channel") }
            set { fields.set("channel", newValue) }
        }
        /// Documented values of `channel`; open.
        public typealias Channel = OpenValue<ChannelKind>
        /// Tells ``Channel`` from other values.
        public enum ChannelKind {}
    }
}

extension OpenValue where Kind == V3.Reference.Slashed.PostBody.ChannelKind {
    /// 邮寄 (`MAIL`).
    public static var mail: Self { "MAIL" }
    /// `SHOP`.
    public static var shop: Self { "SHOP" }
}

extension V3.Reference.Items.ByItemID.Reference {
    /// 与上级同名.
    ///
    /// At most 5 calls a second. At most 1 call that fail a minute for an order.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func put(_ body: V3.Reference.Order) async throws -> V3.Reference.Order {
        try await TypedCall("reference.items.{item_id}.reference.put", chain, body: body.fields).reply()
    }

    /// 与上级同名, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func put(_ body: V3.Reference.Order) throws -> V3.Reference.Order {
        try TypedCall("reference.items.{item_id}.reference.put", chain, body: body.fields).blockingReply()
    }
}

extension V3.Reference.Items.ByOutItemNo {
    /// 按商户单号查询.
    ///
    /// - Parameters:
    ///   - state: `state`.
    ///   - limit: `limit`.
    ///   - idCard: `id_card`; encrypted when sent.
    ///   - xRequestMark: `X-Request-Mark`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        state: State,
        limit: Int? = nil,
        idCard: SensitiveText? = nil,
        xRequestMark: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("reference.items.{out_item_no}.get", chain)
        call.query("limit", limit)
        call.query("state", state)
        call.query("id_card", idCard)
        call.header("X-Request-Mark", xRequestMark)
        return try await call.reply()
    }

    /// 按商户单号查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        state: State,
        limit: Int? = nil,
        idCard: SensitiveText? = nil,
        xRequestMark: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("reference.items.{out_item_no}.get", chain)
        call.query("limit", limit)
        call.query("state", state)
        call.query("id_card", idCard)
        call.header("X-Request-Mark", xRequestMark)
        return try call.blockingReply()
    }

    /// Documented values of `state`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}

    /// What `GET /v3/reference/items/{out_item_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `items`.
        public var items: [Items] { get throws { try fields.required("items") } }
        /// `anything`.
        public var anything: JSON? { get throws { try fields.optional("anything") } }
        /// `payload`: JSON inside a text.
        public var payload: Payload? { get throws { try fields.optional("payload") } }
        /// `items`.
        public struct Items: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `items`.
            public var items: [Int]? { get throws { try fields.optional("items") } }
            /// `phone`: encrypted for the merchant.
            public var phone: EncryptedText? { get throws { try fields.optional("phone") } }
        }
        /// `payload`.
        public struct Payload: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `amount`.
            public var amount: V3.Reference.Amount? { get throws { try fields.optional("amount") } }
        }
    }

    /// 修改.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws {
        try await TypedCall("reference.items.{out_item_no}.patch", chain, body: body.fields).completion()
    }

    /// 修改, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws {
        try TypedCall("reference.items.{out_item_no}.patch", chain, body: body.fields).blockingCompletion()
    }

    /// What `PATCH /v3/reference/items/{out_item_no}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(identity: V3.Reference.Identity, coupons: [Coupons]? = nil) {
            var fields = Fields()
            fields.set("identity", identity)
            fields.setText("coupons", coupons)
            self.fields = fields
        }
        /// `identity`.
        public var identity: V3.Reference.Identity? {
            get { fields.stored("identity") }
            set { fields.set("identity", newValue) }
        }
        /// `coupons`: JSON inside a text.
        public var coupons: [Coupons]? {
            get { fields.stored("coupons") }
            set { fields.setText("coupons", newValue) }
        }
        /// `coupons`.
        public struct Coupons: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(code: String? = nil) {
                var fields = Fields()
                fields.set("code", code)
                self.fields = fields
            }
            /// `code`: matches `^[0-9A-Z]{1,8}$`.
            public var code: String? {
                get { fields.stored("code") }
                set { fields.set("code", newValue) }
            }
        }
    }
}

extension OpenValue where Kind == V3.Reference.Items.ByOutItemNo.StateKind {
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Reference.A.B.C.D.E.ByF.G.ByH.I {
    /// 十一段.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws {
        try await TypedCall("reference.a.b.c.d.e.{f}.g.{h}.i.get", chain).completion()
    }

    /// 十一段, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws {
        try TypedCall("reference.a.b.c.d.e.{f}.g.{h}.i.get", chain).blockingCompletion()
    }
}

extension V3.Reference.Values {
    /// 枚举.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("reference.values.post", chain, body: body.fields).completion()
    }

    /// 枚举, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("reference.values.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/reference/values` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            tradeType: TradeType,
            kind: String = "FIXED",
            bits: Int? = nil,
            seasons: [Seasons]? = nil,
            currency: Currency? = nil,
            amount: Amount? = nil,
            string: StringObject? = nil
        ) {
            var fields = Fields()
            fields.set("trade_type", tradeType)
            fields.set("kind", kind)
            fields.set("bits", bits)
            fields.set("seasons", seasons)
            fields.set("currency", currency)
            fields.set("amount", amount)
            fields.set("string", string)
            self.fields = fields
        }
        /// `trade_type`.
        public var tradeType: TradeType? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// `kind`: always `FIXED`.
        public var kind: String? {
            get { fields.stored("kind") }
            set { fields.set("kind", newValue) }
        }
        /// `bits`: one of `0`, `1`.
        public var bits: Int? {
            get { fields.stored("bits") }
            set { fields.set("bits", newValue) }
        }
        /// `seasons`.
        public var seasons: [Seasons]? {
            get { fields.stored("seasons") }
            set { fields.set("seasons", newValue) }
        }
        /// `currency`: `CNY` when left out.
        public var currency: Currency? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
        /// `amount`.
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `string`.
        public var string: StringObject? {
            get { fields.stored("string") }
            set { fields.set("string", newValue) }
        }
        /// Documented values of `trade_type`; open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// Documented values of `seasons`; open.
        public typealias Seasons = OpenValue<SeasonsKind>
        /// Tells ``Seasons`` from other values.
        public enum SeasonsKind {}
        /// Documented values of `currency`; open.
        public typealias Currency = OpenValue<CurrencyKind>
        /// Tells ``Currency`` from other values.
        public enum CurrencyKind {}
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(amount: Amount? = nil) {
                var fields = Fields()
                fields.set("amount", amount)
                self.fields = fields
            }
            /// `amount`.
            public var amount: Amount? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// `amount`.
            public struct Amount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(amount: JSON.Number? = nil) {
                    var fields = Fields()
                    fields.set("amount", amount)
                    self.fields = fields
                }
                /// `amount`.
                public var amount: JSON.Number? {
                    get { fields.stored("amount") }
                    set { fields.set("amount", newValue) }
                }
            }
        }
        /// `string`.
        public struct StringObject: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(int: Int? = nil) {
                var fields = Fields()
                fields.set("int", int)
                self.fields = fields
            }
            /// `int`.
            public var int: Int? {
                get { fields.stored("int") }
                set { fields.set("int", newValue) }
            }
        }
    }
}

extension OpenValue where Kind == V3.Reference.Values.PostBody.TradeTypeKind {
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `Native`.
    public static var native: Self { "Native" }
    /// `3D_SECURE`.
    public static var _3dSecure: Self { "3D_SECURE" }
    /// `in`.
    public static var `in`: Self { "in" }
    /// `default`.
    public static var `default`: Self { "default" }
    /// `WAIT_USER`.
    public static var waitUser: Self { "WAIT_USER" }
    /// `wait_user`.
    public static var waitUser2: Self { "wait_user" }
    /// `raw_value`.
    public static var rawValue2: Self { "raw_value" }
}

extension OpenValue where Kind == V3.Reference.Values.PostBody.SeasonsKind {
    /// `SPRING`.
    public static var spring: Self { "SPRING" }
}

extension OpenValue where Kind == V3.Reference.Values.PostBody.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension V3.Reference.Files {
    /// 上传.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload, meta: PostMeta) async throws -> PostReply {
        let call = TypedCall("reference.files.post", chain, file: file, part: "submission_file", meta: meta.fields)
        return try await call.reply()
    }

    /// 上传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload, meta: PostMeta) throws -> PostReply {
        let call = TypedCall("reference.files.post", chain, file: file, part: "submission_file", meta: meta.fields)
        return try call.blockingReply()
    }

    /// What is sent beside the file; its name and digest are added.
    public struct PostMeta: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(fileKind: FileKind, remark: String? = nil) {
            var fields = Fields()
            fields.set("file_kind", fileKind)
            fields.set("remark", remark)
            self.fields = fields
        }
        /// `file_kind`.
        public var fileKind: FileKind? {
            get { fields.stored("file_kind") }
            set { fields.set("file_kind", newValue) }
        }
        /// `remark`.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// Documented values of `file_kind`; open.
        public typealias FileKind = OpenValue<FileKindKind>
        /// Tells ``FileKind`` from other values.
        public enum FileKindKind {}
    }

    /// What `POST /v3/reference/files` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `media_id`.
        public var mediaID: String { get throws { try fields.required("media_id") } }
    }
}

extension OpenValue where Kind == V3.Reference.Files.PostMeta.FileKindKind {
    /// `LICENCE`.
    public static var licence: Self { "LICENCE" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
}

extension V3.Reference.Images {
    /// 上传图片.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload) async throws {
        try await TypedCall("reference.images.post", chain, file: file, part: "file").completion()
    }

    /// 上传图片, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload) throws {
        try TypedCall("reference.images.post", chain, file: file, part: "file").blockingCompletion()
    }
}

extension V3.Reference.DownloadPath {
    /// 下载.
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameter token: `token`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(token: String) async throws -> Download {
        var call = TypedCall("reference.download.get", chain)
        call.query("token", token)
        return try await call.download()
    }

    /// 下载, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(token: String) throws -> Download {
        var call = TypedCall("reference.download.get", chain)
        call.query("token", token)
        return try call.blockingDownload()
    }
}

extension V3.Reference.Old {
    /// 旧接口.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "superseded since 2024-01-02; use GET /v3/reference/download")
    public func get() async throws {
        try await TypedCall("reference.old.get", chain).completion()
    }

    /// 旧接口, blocking the thread.
    @available(*, deprecated, message: "superseded since 2024-01-02; use GET /v3/reference/download")
    @available(*, noasync, message: "await the call instead")
    public func get() throws {
        try TypedCall("reference.old.get", chain).blockingCompletion()
    }
}
