// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.Settle.Settlements {
    /// 查询结算资金明细, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013893).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - settleState: 结算状态 (`settle_state`).
    ///   - limit: 最大记录条数.
    ///   - offset: 记录起始位置.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - settleStartDate: 结算开始日期 (`settle_start_date`).
    ///   - settleEndDate: 结算结束日期 (`settle_end_date`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        settleState: SettleState,
        limit: Int,
        offset: Int,
        subMchid: String? = nil,
        settleStartDate: String? = nil,
        settleEndDate: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("global.settle.settlements.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("settle_state", settleState)
        call.query("settle_start_date", settleStartDate)
        call.query("settle_end_date", settleEndDate)
        call.query("limit", limit)
        call.query("offset", offset)
        return try await call.reply()
    }

    /// 查询结算资金明细, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        settleState: SettleState,
        limit: Int,
        offset: Int,
        subMchid: String? = nil,
        settleStartDate: String? = nil,
        settleEndDate: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("global.settle.settlements.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("settle_state", settleState)
        call.query("settle_start_date", settleStartDate)
        call.query("settle_end_date", settleEndDate)
        call.query("limit", limit)
        call.query("offset", offset)
        return try call.blockingReply()
    }

    /// Documented values of 结算状态 (`settle_state`); open.
    public typealias SettleState = OpenValue<SettleStateKind>
    /// Tells ``SettleState`` from other values.
    public enum SettleStateKind {}

    /// What `GET /v3/global/settle/settlements` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 结算信息列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 总记录条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 记录起始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 本次返回条数 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 付款批次号 (`batch_id`).
            public var batchID: String { get throws { try fields.required("batch_id") } }
            /// 结算日期 (`settlement_date`).
            public var settlementDate: String { get throws { try fields.required("settlement_date") } }
            /// 交易开始日期 (`trade_start_date`).
            public var tradeStartDate: String { get throws { try fields.required("trade_start_date") } }
            /// 交易结束日期 (`trade_end_date`).
            public var tradeEndDate: String { get throws { try fields.required("trade_end_date") } }
            /// 金额 (`amount`).
            public var amount: Amount { get throws { try fields.required("amount") } }
            /// 钱包主体 (`wallet_region`).
            public var walletRegion: WalletRegion? { get throws { try fields.optional("wallet_region") } }
            /// 分账业务金额 (`split_amount`).
            public var splitAmount: SplitAmount? { get throws { try fields.optional("split_amount") } }
            /// 金额 (`amount`).
            public struct Amount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 已结算金额 (`settled`): in the smallest unit of the currency (分 for CNY).
                public var settled: Int { get throws { try fields.required("settled") } }
                /// 未结算金额 (`unsettle`): in the smallest unit of the currency (分 for CNY).
                public var unsettle: Int { get throws { try fields.required("unsettle") } }
                /// 结算币种 (`currency`).
                public var currency: String { get throws { try fields.required("currency") } }
                /// 支付金额 (`pay`): in the smallest unit of the currency (分 for CNY).
                public var pay: Int { get throws { try fields.required("pay") } }
                /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
                public var refund: Int { get throws { try fields.required("refund") } }
                /// 支付净额 (`net`): in the smallest unit of the currency (分 for CNY).
                public var net: Int { get throws { try fields.required("net") } }
                /// 手续费金额 (`fee`): in the smallest unit of the currency (分 for CNY).
                public var fee: Int { get throws { try fields.required("fee") } }
            }
            /// Documented values of 钱包主体 (`wallet_region`); open.
            public typealias WalletRegion = OpenValue<WalletRegionKind>
            /// Tells ``WalletRegion`` from other values.
            public enum WalletRegionKind {}
            /// 分账业务金额 (`split_amount`).
            public struct SplitAmount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 已结算金额 (`settled`): in the smallest unit of the currency (分 for CNY).
                public var settled: Int { get throws { try fields.required("settled") } }
                /// 未结算金额 (`unsettle`): in the smallest unit of the currency (分 for CNY).
                public var unsettle: Int { get throws { try fields.required("unsettle") } }
                /// 结算币种 (`currency`).
                public var currency: String { get throws { try fields.required("currency") } }
                /// 支付金额 (`pay`): in the smallest unit of the currency (分 for CNY).
                public var pay: Int { get throws { try fields.required("pay") } }
                /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
                public var refund: Int { get throws { try fields.required("refund") } }
            }
        }
    }
}

extension OpenValue where Kind == V3.Global.Settle.Settlements.SettleStateKind {
    /// `SETTLED`.
    public static var settled: Self { "SETTLED" }
    /// `UNSETTLE`.
    public static var unsettle: Self { "UNSETTLE" }
}

extension OpenValue where Kind == V3.Global.Settle.Settlements.GetReply.Data.WalletRegionKind {
    /// `CHINA_MAINLAND`.
    public static var chinaMainland: Self { "CHINA_MAINLAND" }
    /// `CHINA_HONGKONG`.
    public static var chinaHongkong: Self { "CHINA_HONGKONG" }
}
