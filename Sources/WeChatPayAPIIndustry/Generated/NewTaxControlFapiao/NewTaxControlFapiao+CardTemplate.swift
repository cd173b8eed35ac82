// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.NewTaxControlFapiao.CardTemplate {
    /// 创建电子发票卡券模板, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529382).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("new-tax-control-fapiao.card-template.post", chain, body: body.fields).reply()
    }

    /// 创建电子发票卡券模板, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("new-tax-control-fapiao.card-template.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/new-tax-control-fapiao/card-template` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, cardAppid: String, cardTemplateInformation: CardTemplateInformation) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("card_appid", cardAppid)
            fields.set("card_template_information", cardTemplateInformation)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 插卡服务号AppID (`card_appid`): at most 32 characters.
        public var cardAppid: String? {
            get { fields.stored("card_appid") }
            set { fields.set("card_appid", newValue) }
        }
        /// 卡券模板信息 (`card_template_information`).
        public var cardTemplateInformation: CardTemplateInformation? {
            get { fields.stored("card_template_information") }
            set { fields.set("card_template_information", newValue) }
        }
        /// 卡券模板信息 (`card_template_information`).
        public struct CardTemplateInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(logoURL: String, payeeName: String? = nil, customCell: CustomCell? = nil) {
                var fields = Fields()
                fields.set("payee_name", payeeName)
                fields.set("logo_url", logoURL)
                fields.set("custom_cell", customCell)
                self.fields = fields
            }
            /// 收款方名称 (`payee_name`): at most 32 characters.
            public var payeeName: String? {
                get { fields.stored("payee_name") }
                set { fields.set("payee_name", newValue) }
            }
            /// 卡券logo地址 (`logo_url`): at most 1024 characters.
            public var logoURL: String? {
                get { fields.stored("logo_url") }
                set { fields.set("logo_url", newValue) }
            }
            /// 卡券自定义cell位配置 (`custom_cell`).
            public var customCell: CustomCell? {
                get { fields.stored("custom_cell") }
                set { fields.set("custom_cell", newValue) }
            }
            /// 卡券自定义cell位配置 (`custom_cell`).
            public struct CustomCell: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    words: String,
                    description: String,
                    jumpURL: String? = nil,
                    miniprogramUserName: String? = nil,
                    miniprogramPath: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("words", words)
                    fields.set("description", description)
                    fields.set("jump_url", jumpURL)
                    fields.set("miniprogram_user_name", miniprogramUserName)
                    fields.set("miniprogram_path", miniprogramPath)
                    self.fields = fields
                }
                /// cell位文字 (`words`): at most 5 characters.
                public var words: String? {
                    get { fields.stored("words") }
                    set { fields.set("words", newValue) }
                }
                /// cell位描述 (`description`): at most 6 characters.
                public var description: String? {
                    get { fields.stored("description") }
                    set { fields.set("description", newValue) }
                }
                /// 点击cell位跳转的地址 (`jump_url`): at most 1024 characters.
                public var jumpURL: String? {
                    get { fields.stored("jump_url") }
                    set { fields.set("jump_url", newValue) }
                }
                /// 点击cell位跳转的小程序的用户名 (`miniprogram_user_name`): at most 32 characters.
                public var miniprogramUserName: String? {
                    get { fields.stored("miniprogram_user_name") }
                    set { fields.set("miniprogram_user_name", newValue) }
                }
                /// 点击cell位跳转的小程序的页面路径 (`miniprogram_path`): at most 1024 characters.
                public var miniprogramPath: String? {
                    get { fields.stored("miniprogram_path") }
                    set { fields.set("miniprogram_path", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/new-tax-control-fapiao/card-template` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 插卡服务号AppID (`card_appid`): at most 32 characters.
        public var cardAppid: String { get throws { try fields.required("card_appid") } }
        /// 卡券模板ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
    }
}
