// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/profitsharing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Profitsharing {
    /// Documented values of `FailReason`; open.
    public typealias FailReason = OpenValue<FailReasonKind>
    /// Tells ``FailReason`` from other values.
    public enum FailReasonKind {}
}

extension OpenValue where Kind == V3.Profitsharing.FailReasonKind {
    /// 原分账接收方账户异常 (`ACCOUNT_ABNORMAL`).
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// 余额不足 (`BALANCE_NOT_ENOUGH`).
    public static var balanceNotEnough: Self { "BALANCE_NOT_ENOUGH" }
    /// 超时关单 (`TIME_OUT_CLOSED`).
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    /// 原分账分出方账户异常 (`PAYER_ACCOUNT_ABNORMAL`).
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// 描述参数设置失败 (`INVALID_REQUEST`).
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension V3.Profitsharing {
    /// Documented values of `OrdersFailReason`; open.
    public typealias OrdersFailReason = OpenValue<OrdersFailReasonKind>
    /// Tells ``OrdersFailReason`` from other values.
    public enum OrdersFailReasonKind {}
}

extension OpenValue where Kind == V3.Profitsharing.OrdersFailReasonKind {
    /// 分账接收账户异常 (`ACCOUNT_ABNORMAL`).
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// 分账关系已解除 (`NO_RELATION`).
    public static var noRelation: Self { "NO_RELATION" }
    /// 高风险接收方 (`RECEIVER_HIGH_RISK`).
    public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
    /// 接收方未实名 (`RECEIVER_REAL_NAME_NOT_VERIFIED`).
    public static var receiverRealNameNotVerified: Self { "RECEIVER_REAL_NAME_NOT_VERIFIED" }
    /// 分账权限已解除 (`NO_AUTH`).
    public static var noAuth: Self { "NO_AUTH" }
    /// 超出用户月收款限额 (`RECEIVER_RECEIPT_LIMIT`).
    public static var receiverReceiptLimit: Self { "RECEIVER_RECEIPT_LIMIT" }
    /// 分出方账户异常 (`PAYER_ACCOUNT_ABNORMAL`).
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// 描述参数设置失败 (`INVALID_REQUEST`).
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension V3.Profitsharing {
    /// Documented values of `OrdersType`; open.
    public typealias OrdersType = OpenValue<OrdersTypeKind>
    /// Tells ``OrdersType`` from other values.
    public enum OrdersTypeKind {}
}

extension OpenValue where Kind == V3.Profitsharing.OrdersTypeKind {
    /// 商户号 (`MERCHANT_ID`).
    public static var merchantId: Self { "MERCHANT_ID" }
    /// 个人openid (`PERSONAL_OPENID`).
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
    /// 个人sub_openid (`PERSONAL_SUB_OPENID`).
    public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
}

extension V3.Profitsharing {
    /// Documented values of `RelationType`; open.
    public typealias RelationType = OpenValue<RelationTypeKind>
    /// Tells ``RelationType`` from other values.
    public enum RelationTypeKind {}
}

extension OpenValue where Kind == V3.Profitsharing.RelationTypeKind {
    /// 服务商 (`SERVICE_PROVIDER`).
    public static var serviceProvider: Self { "SERVICE_PROVIDER" }
    /// 门店 (`STORE`).
    public static var store: Self { "STORE" }
    /// 员工 (`STAFF`).
    public static var staff: Self { "STAFF" }
    /// 店主 (`STORE_OWNER`).
    public static var storeOwner: Self { "STORE_OWNER" }
    /// 合作伙伴 (`PARTNER`).
    public static var partner: Self { "PARTNER" }
    /// 总部 (`HEADQUARTER`).
    public static var headquarter: Self { "HEADQUARTER" }
    /// 品牌方 (`BRAND`).
    public static var brand: Self { "BRAND" }
    /// 分销商 (`DISTRIBUTOR`).
    public static var distributor: Self { "DISTRIBUTOR" }
    /// 用户 (`USER`).
    public static var user: Self { "USER" }
    /// 供应商 (`SUPPLIER`).
    public static var supplier: Self { "SUPPLIER" }
    /// 自定义 (`CUSTOM`).
    public static var custom: Self { "CUSTOM" }
}

extension V3.Profitsharing {
    /// Shared by several operations under `/v3/profitsharing`.
    public struct ReturnOrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 商户回退单号 (`out_return_no`): at most 64 characters.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// 微信回退单号 (`return_id`): at most 64 characters.
        public var returnID: String { get throws { try fields.required("return_id") } }
        /// 回退商户号 (`return_mchid`): at most 32 characters.
        public var returnMchid: String { get throws { try fields.required("return_mchid") } }
        /// 回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 回退描述 (`description`): at most 80 characters.
        public var description: String { get throws { try fields.required("description") } }
        /// 回退结果 (`result`).
        public var result: V3.Profitsharing.ReturnOrdersResult { get throws { try fields.required("result") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: V3.Profitsharing.FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 完成时间 (`finish_time`).
        public var finishTime: String { get throws { try fields.required("finish_time") } }
    }
}

extension V3.Profitsharing {
    /// Documented values of `ReturnOrdersResult`; open.
    public typealias ReturnOrdersResult = OpenValue<ReturnOrdersResultKind>
    /// Tells ``ReturnOrdersResult`` from other values.
    public enum ReturnOrdersResultKind {}
}

extension OpenValue where Kind == V3.Profitsharing.ReturnOrdersResultKind {
    /// 处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 已成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已失败 (`FAILED`).
    public static var failed: Self { "FAILED" }
}

extension V3.Profitsharing {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Profitsharing.StateKind {
    /// 处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 分账完成 (`FINISHED`).
    public static var finished: Self { "FINISHED" }
}
