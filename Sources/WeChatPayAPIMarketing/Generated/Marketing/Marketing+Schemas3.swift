// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct WeeklyAvailablePeriodRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(dayList: [String]? = nil, dayPeriodList: [V3.Marketing.DayPeriodListRequest]? = nil) {
            var fields = Fields()
            fields.set("day_list", dayList)
            fields.set("day_period_list", dayPeriodList)
            self.fields = fields
        }
        /// 每周可用星期数 (`day_list`).
        public var dayList: [String]? {
            get { fields.stored("day_list") }
            set { fields.set("day_list", newValue) }
        }
        /// 当天可用时间段 (`day_period_list`).
        public var dayPeriodList: [V3.Marketing.DayPeriodListRequest]? {
            get { fields.stored("day_period_list") }
            set { fields.set("day_period_list", newValue) }
        }
    }
}
