// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.MchTransfer.Authorizations {
    /// 申请二级商户商家转账授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504208).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.mch-transfer.authorizations.post", chain, body: body.fields).reply()
    }

    /// 申请二级商户商家转账授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.mch-transfer.authorizations.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/mch-transfer/authorizations` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, agreementList: [AgreementList]) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("agreement_list", agreementList)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 签约协议列表 (`agreement_list`).
        public var agreementList: [AgreementList]? {
            get { fields.stored("agreement_list") }
            set { fields.set("agreement_list", newValue) }
        }
        /// `agreement_list`.
        public struct AgreementList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(agreementCode: String, agreementVersion: String, signOrganization: String, signTime: String) {
                var fields = Fields()
                fields.set("agreement_code", agreementCode)
                fields.set("agreement_version", agreementVersion)
                fields.set("sign_organization", signOrganization)
                fields.set("sign_time", signTime)
                self.fields = fields
            }
            /// 协议编号 (`agreement_code`).
            public var agreementCode: String? {
                get { fields.stored("agreement_code") }
                set { fields.set("agreement_code", newValue) }
            }
            /// 协议版本号 (`agreement_version`).
            public var agreementVersion: String? {
                get { fields.stored("agreement_version") }
                set { fields.set("agreement_version", newValue) }
            }
            /// 签约主体 (`sign_organization`).
            public var signOrganization: String? {
                get { fields.stored("sign_organization") }
                set { fields.set("sign_organization", newValue) }
            }
            /// 签约时间 (`sign_time`).
            public var signTime: String? {
                get { fields.stored("sign_time") }
                set { fields.set("sign_time", newValue) }
            }
        }
    }

    /// What `POST /v3/ecommerce/mch-transfer/authorizations` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 授权状态 (`authorization_state`).
        public var authorizationState: String { get throws { try fields.required("authorization_state") } }
        /// 授权申请受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 授权时间 (`authorize_time`).
        public var authorizeTime: String? { get throws { try fields.optional("authorize_time") } }
    }
}

extension V3.Ecommerce.MchTransfer.Authorizations.BySubMchid {
    /// 查询二级商户商家转账授权状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504209).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("ecommerce.mch-transfer.authorizations.{sub_mchid}.get", chain).reply()
    }

    /// 查询二级商户商家转账授权状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("ecommerce.mch-transfer.authorizations.{sub_mchid}.get", chain).blockingReply()
    }

    /// What `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 授权状态 (`authorization_state`).
        public var authorizationState: String { get throws { try fields.required("authorization_state") } }
        /// 授权时间 (`authorize_time`).
        public var authorizeTime: String? { get throws { try fields.optional("authorize_time") } }
    }
}

extension V3.Ecommerce.MchTransfer.TransferBills {
    /// 发起转账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504211).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.mch-transfer.transfer-bills.post", chain, body: body.fields).reply()
    }

    /// 发起转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.mch-transfer.transfer-bills.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/mch-transfer/transfer-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            appid: String,
            outBillNo: String,
            transferSceneID: String,
            openid: String,
            transferAmount: Int,
            transferRemark: String,
            userName: SensitiveText? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("out_bill_no", outBillNo)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("openid", openid)
            fields.set("user_name", userName)
            fields.set("transfer_amount", transferAmount)
            fields.set("transfer_remark", transferRemark)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 服务商AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 收款用户OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 收款用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
        }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int? {
            get { fields.stored("transfer_amount") }
            set { fields.set("transfer_amount", newValue) }
        }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }

    /// What `POST /v3/ecommerce/mch-transfer/transfer-bills` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 单据状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 跳转领取页面的package信息 (`package_info`).
        public var packageInfo: String? { get throws { try fields.optional("package_info") } }
    }
}

extension V3.Ecommerce.MchTransfer.TransferBills.OutBillNo.ByOutBillNo {
    /// 商户单号查询转账单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504213).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Ecommerce.TransferBillsReply {
        var call = TypedCall("ecommerce.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 商户单号查询转账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Ecommerce.TransferBillsReply {
        var call = TypedCall("ecommerce.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Ecommerce.MchTransfer.TransferBills.OutBillNo.ByOutBillNo.Cancel {
    /// 撤销转账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504212).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Ecommerce.SubMchidRequest) async throws -> PostReply {
        let call = TypedCall(
            "ecommerce.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.cancel.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 撤销转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Ecommerce.SubMchidRequest) throws -> PostReply {
        let call = TypedCall(
            "ecommerce.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.cancel.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 单据状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 状态变更时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.Ecommerce.MchTransfer.TransferBills.TransferBillNo.ByTransferBillNo {
    /// 微信转账单号查询转账单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504214).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Ecommerce.TransferBillsReply {
        var call = TypedCall("ecommerce.mch-transfer.transfer-bills.transfer-bill-no.{transfer_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 微信转账单号查询转账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Ecommerce.TransferBillsReply {
        var call = TypedCall("ecommerce.mch-transfer.transfer-bills.transfer-bill-no.{transfer_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}
