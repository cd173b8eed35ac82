// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/goldplan.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Goldplan {
    /// Shared by several operations under `/v3/goldplan`.
    public struct MerchantsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, advertisingIndustryFilters: [String]? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("advertising_industry_filters", advertisingIndustryFilters)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 同业过滤标签值 (`advertising_industry_filters`).
        public var advertisingIndustryFilters: [String]? {
            get { fields.stored("advertising_industry_filters") }
            set { fields.set("advertising_industry_filters", newValue) }
        }
    }
}

extension V3.Goldplan {
    /// Documented values of `OperationType`; open.
    public typealias OperationType = OpenValue<OperationTypeKind>
    /// Tells ``OperationType`` from other values.
    public enum OperationTypeKind {}
}

extension OpenValue where Kind == V3.Goldplan.OperationTypeKind {
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `CLOSE`.
    public static var close: Self { "CLOSE" }
}
