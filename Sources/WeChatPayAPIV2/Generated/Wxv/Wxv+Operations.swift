// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/wxv.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Wxv.Cancelbill {
    /// 撤销租借订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Wxv.WxvReply {
        try await TypedCall("v2.wxv.cancelbill.post", chain, body: body.fields).reply()
    }

    /// 撤销租借订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Wxv.WxvReply {
        try TypedCall("v2.wxv.cancelbill.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /wxv/cancelbill` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Wxv.Version,
            appid: String,
            mchID: String,
            signType: V2.Wxv.SignType,
            outOrderNo: String,
            reason: String,
            serviceID: String
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("out_order_no", outOrderNo)
            fields.set("reason", reason)
            fields.set("service_id", serviceID)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Wxv.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Wxv.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 撤销原因 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
    }
}

extension V2.Wxv.Changerentmoney {
    /// 修改租借订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Wxv.WxvReply {
        try await TypedCall("v2.wxv.changerentmoney.post", chain, body: body.fields).reply()
    }

    /// 修改租借订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Wxv.WxvReply {
        try TypedCall("v2.wxv.changerentmoney.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /wxv/changerentmoney` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Wxv.Version,
            appid: String,
            mchID: String,
            signType: V2.Wxv.SignType,
            outOrderNo: String,
            serviceID: String,
            totalAmount: Int,
            rentFee: Int,
            compensationFee: Int,
            reason: String? = nil,
            compensationFeeDesc: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("out_order_no", outOrderNo)
            fields.set("reason", reason)
            fields.set("service_id", serviceID)
            fields.set("total_amount", totalAmount)
            fields.set("rent_fee", rentFee)
            fields.set("compensation_fee", compensationFee)
            fields.set("compensation_fee_desc", compensationFeeDesc)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Wxv.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Wxv.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 修改原因 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 总金额 (`total_amount`).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 租金费用 (`rent_fee`).
        public var rentFee: Int? {
            get { fields.stored("rent_fee") }
            set { fields.set("rent_fee", newValue) }
        }
        /// 赔偿金费用 (`compensation_fee`).
        public var compensationFee: Int? {
            get { fields.stored("compensation_fee") }
            set { fields.set("compensation_fee", newValue) }
        }
        /// 赔偿金费用说明 (`compensation_fee_desc`).
        public var compensationFeeDesc: String? {
            get { fields.stored("compensation_fee_desc") }
            set { fields.set("compensation_fee_desc", newValue) }
        }
    }
}

extension V2.Wxv.Createhotelbill {
    /// 创建速住订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Wxv.CreatehotelbillReply {
        try await TypedCall("v2.wxv.createhotelbill.post", chain, body: body.fields).reply()
    }

    /// 创建速住订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Wxv.CreatehotelbillReply {
        try TypedCall("v2.wxv.createhotelbill.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /wxv/createhotelbill` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Wxv.Version,
            appid: String,
            mchID: String,
            signType: V2.Wxv.SignType,
            outOrderNo: String,
            serviceID: String,
            room: String,
            startTime: String,
            endTime: String,
            serviceLocation: String,
            depositAmount: Int,
            roomRate: Int,
            cancelRule: String,
            cancelRuleDesc: String,
            certSerialNo: String,
            roomRateDesc: String? = nil,
            attach: String? = nil,
            openid: String? = nil,
            name: String? = nil,
            phone: String? = nil,
            userid: String? = nil,
            address: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("out_order_no", outOrderNo)
            fields.set("service_id", serviceID)
            fields.set("room", room)
            fields.set("start_time", startTime)
            fields.set("end_time", endTime)
            fields.set("service_location", serviceLocation)
            fields.set("deposit_amount", depositAmount)
            fields.set("room_rate", roomRate)
            fields.set("room_rate_desc", roomRateDesc)
            fields.set("attach", attach)
            fields.set("cancel_rule", cancelRule)
            fields.set("cancel_rule_desc", cancelRuleDesc)
            fields.set("cert_serial_no", certSerialNo)
            fields.set("openid", openid)
            fields.set("name", name)
            fields.set("phone", phone)
            fields.set("userid", userid)
            fields.set("address", address)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Wxv.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Wxv.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 房间 (`room`).
        public var room: String? {
            get { fields.stored("room") }
            set { fields.set("room", newValue) }
        }
        /// 入住时间 (`start_time`).
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 预定离店时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 酒店 (`service_location`).
        public var serviceLocation: String? {
            get { fields.stored("service_location") }
            set { fields.set("service_location", newValue) }
        }
        /// 押金金额 (`deposit_amount`).
        public var depositAmount: Int? {
            get { fields.stored("deposit_amount") }
            set { fields.set("deposit_amount", newValue) }
        }
        /// 房费 (`room_rate`).
        public var roomRate: Int? {
            get { fields.stored("room_rate") }
            set { fields.set("room_rate", newValue) }
        }
        /// 房费说明 (`room_rate_desc`).
        public var roomRateDesc: String? {
            get { fields.stored("room_rate_desc") }
            set { fields.set("room_rate_desc", newValue) }
        }
        /// 回调数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 取消规则标签 (`cancel_rule`).
        public var cancelRule: String? {
            get { fields.stored("cancel_rule") }
            set { fields.set("cancel_rule", newValue) }
        }
        /// 取消规则描述 (`cancel_rule_desc`).
        public var cancelRuleDesc: String? {
            get { fields.stored("cancel_rule_desc") }
            set { fields.set("cancel_rule_desc", newValue) }
        }
        /// 平台证书序列号 (`cert_serial_no`).
        public var certSerialNo: String? {
            get { fields.stored("cert_serial_no") }
            set { fields.set("cert_serial_no", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户姓名 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 用户手机号 (`phone`).
        public var phone: String? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// 用户身份证ID (`userid`).
        public var userid: String? {
            get { fields.stored("userid") }
            set { fields.set("userid", newValue) }
        }
        /// 用户收货地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
    }
}

extension V2.Wxv.Createrentbill {
    /// 创建租借订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Wxv.CreatehotelbillReply {
        try await TypedCall("v2.wxv.createrentbill.post", chain, body: body.fields).reply()
    }

    /// 创建租借订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Wxv.CreatehotelbillReply {
        try TypedCall("v2.wxv.createrentbill.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /wxv/createrentbill` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Wxv.Version,
            appid: String,
            mchID: String,
            signType: V2.Wxv.SignType,
            outOrderNo: String,
            serviceID: String,
            goodsName: String,
            depositAmount: Int,
            rentUnit: String,
            rentUnitFee: Int,
            certSerialNo: String,
            startTime: String? = nil,
            endTime: String? = nil,
            serviceLocation: String? = nil,
            rentFeeDesc: String? = nil,
            attach: String? = nil,
            openid: String? = nil,
            name: String? = nil,
            phone: String? = nil,
            userid: String? = nil,
            address: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("out_order_no", outOrderNo)
            fields.set("service_id", serviceID)
            fields.set("goods_name", goodsName)
            fields.set("start_time", startTime)
            fields.set("end_time", endTime)
            fields.set("service_location", serviceLocation)
            fields.set("deposit_amount", depositAmount)
            fields.set("rent_unit", rentUnit)
            fields.set("rent_unit_fee", rentUnitFee)
            fields.set("rent_fee_desc", rentFeeDesc)
            fields.set("attach", attach)
            fields.set("cert_serial_no", certSerialNo)
            fields.set("openid", openid)
            fields.set("name", name)
            fields.set("phone", phone)
            fields.set("userid", userid)
            fields.set("address", address)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Wxv.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Wxv.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 租用时间 (`start_time`).
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 预定归还时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 租用地点 (`service_location`).
        public var serviceLocation: String? {
            get { fields.stored("service_location") }
            set { fields.set("service_location", newValue) }
        }
        /// 押金总额 (`deposit_amount`).
        public var depositAmount: Int? {
            get { fields.stored("deposit_amount") }
            set { fields.set("deposit_amount", newValue) }
        }
        /// 租金规则 计费单位 (`rent_unit`).
        public var rentUnit: String? {
            get { fields.stored("rent_unit") }
            set { fields.set("rent_unit", newValue) }
        }
        /// 租金规则 计费单价费用 (`rent_unit_fee`).
        public var rentUnitFee: Int? {
            get { fields.stored("rent_unit_fee") }
            set { fields.set("rent_unit_fee", newValue) }
        }
        /// 租金规则 计费说明 (`rent_fee_desc`).
        public var rentFeeDesc: String? {
            get { fields.stored("rent_fee_desc") }
            set { fields.set("rent_fee_desc", newValue) }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 平台证书序列号 (`cert_serial_no`).
        public var certSerialNo: String? {
            get { fields.stored("cert_serial_no") }
            set { fields.set("cert_serial_no", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户姓名 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 用户手机号 (`phone`).
        public var phone: String? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// 用户身份证ID (`userid`).
        public var userid: String? {
            get { fields.stored("userid") }
            set { fields.set("userid", newValue) }
        }
        /// 用户收货地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
    }
}

extension V2.Wxv.Finishhotelbill {
    /// 完结速住订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Wxv.WxvReply {
        try await TypedCall("v2.wxv.finishhotelbill.post", chain, body: body.fields).reply()
    }

    /// 完结速住订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Wxv.WxvReply {
        try TypedCall("v2.wxv.finishhotelbill.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /wxv/finishhotelbill` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Wxv.Version,
            appid: String,
            mchID: String,
            signType: V2.Wxv.SignType,
            outOrderNo: String,
            serviceID: String,
            checkedIn: Bool,
            otherFee: Int,
            compensationFee: Int,
            compensationFeeDesc: String,
            overdueFine: Int,
            overdueFineDesc: String,
            totalAmount: Int,
            finishTicket: String,
            profitSharing: V2.Wxv.ProfitSharing,
            realEndTime: String? = nil,
            cancelFee: Int? = nil,
            roomRate: Int? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("out_order_no", outOrderNo)
            fields.set("service_id", serviceID)
            fields.set("checked_in", checkedIn)
            fields.set("real_end_time", realEndTime)
            fields.set("other_fee", otherFee)
            fields.set("cancel_fee", cancelFee)
            fields.set("compensation_fee", compensationFee)
            fields.set("compensation_fee_desc", compensationFeeDesc)
            fields.set("room_rate", roomRate)
            fields.set("overdue_fine", overdueFine)
            fields.set("overdue_fine_desc", overdueFineDesc)
            fields.set("total_amount", totalAmount)
            fields.set("finish_ticket", finishTicket)
            fields.set("profit_sharing", profitSharing)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Wxv.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Wxv.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 是否入住 (`checked_in`).
        public var checkedIn: Bool? {
            get { fields.stored("checked_in") }
            set { fields.set("checked_in", newValue) }
        }
        /// 实际离店时间 (`real_end_time`).
        public var realEndTime: String? {
            get { fields.stored("real_end_time") }
            set { fields.set("real_end_time", newValue) }
        }
        /// 其他费用金额 (`other_fee`).
        public var otherFee: Int? {
            get { fields.stored("other_fee") }
            set { fields.set("other_fee", newValue) }
        }
        /// 取消费用 (`cancel_fee`).
        public var cancelFee: Int? {
            get { fields.stored("cancel_fee") }
            set { fields.set("cancel_fee", newValue) }
        }
        /// 赔偿金费用 (`compensation_fee`).
        public var compensationFee: Int? {
            get { fields.stored("compensation_fee") }
            set { fields.set("compensation_fee", newValue) }
        }
        /// 赔偿金说明 (`compensation_fee_desc`).
        public var compensationFeeDesc: String? {
            get { fields.stored("compensation_fee_desc") }
            set { fields.set("compensation_fee_desc", newValue) }
        }
        /// 房费 (`room_rate`).
        public var roomRate: Int? {
            get { fields.stored("room_rate") }
            set { fields.set("room_rate", newValue) }
        }
        /// 延迟退房费用 (`overdue_fine`).
        public var overdueFine: Int? {
            get { fields.stored("overdue_fine") }
            set { fields.set("overdue_fine", newValue) }
        }
        /// 延迟退房说明 (`overdue_fine_desc`).
        public var overdueFineDesc: String? {
            get { fields.stored("overdue_fine_desc") }
            set { fields.set("overdue_fine_desc", newValue) }
        }
        /// 总金额 (`total_amount`).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 完结凭证 (`finish_ticket`).
        public var finishTicket: String? {
            get { fields.stored("finish_ticket") }
            set { fields.set("finish_ticket", newValue) }
        }
        /// 分账标识 (`profit_sharing`).
        public var profitSharing: V2.Wxv.ProfitSharing? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
    }
}

extension V2.Wxv.Finishrentbill {
    /// 完结租借订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Wxv.WxvReply {
        try await TypedCall("v2.wxv.finishrentbill.post", chain, body: body.fields).reply()
    }

    /// 完结租借订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Wxv.WxvReply {
        try TypedCall("v2.wxv.finishrentbill.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /wxv/finishrentbill` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Wxv.Version,
            appid: String,
            mchID: String,
            signType: V2.Wxv.SignType,
            outOrderNo: String,
            serviceID: String,
            returned: String,
            totalAmount: Int,
            rentFee: Int,
            compensationFee: String,
            compensationFeeDesc: String,
            finishTicket: String,
            profitSharing: V2.Wxv.ProfitSharing,
            realEndTime: String? = nil,
            serviceEndLocation: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("out_order_no", outOrderNo)
            fields.set("service_id", serviceID)
            fields.set("returned", returned)
            fields.set("real_end_time", realEndTime)
            fields.set("service_end_location", serviceEndLocation)
            fields.set("total_amount", totalAmount)
            fields.set("rent_fee", rentFee)
            fields.set("compensation_fee", compensationFee)
            fields.set("compensation_fee_desc", compensationFeeDesc)
            fields.set("finish_ticket", finishTicket)
            fields.set("profit_sharing", profitSharing)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Wxv.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Wxv.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 是否归还 (`returned`).
        public var returned: String? {
            get { fields.stored("returned") }
            set { fields.set("returned", newValue) }
        }
        /// 实际归还时间 (`real_end_time`).
        public var realEndTime: String? {
            get { fields.stored("real_end_time") }
            set { fields.set("real_end_time", newValue) }
        }
        /// 归还地点 (`service_end_location`).
        public var serviceEndLocation: String? {
            get { fields.stored("service_end_location") }
            set { fields.set("service_end_location", newValue) }
        }
        /// 总金额 (`total_amount`).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 租金费用 (`rent_fee`).
        public var rentFee: Int? {
            get { fields.stored("rent_fee") }
            set { fields.set("rent_fee", newValue) }
        }
        /// 赔偿金费用 (`compensation_fee`).
        public var compensationFee: String? {
            get { fields.stored("compensation_fee") }
            set { fields.set("compensation_fee", newValue) }
        }
        /// 赔偿金费用说明 (`compensation_fee_desc`).
        public var compensationFeeDesc: String? {
            get { fields.stored("compensation_fee_desc") }
            set { fields.set("compensation_fee_desc", newValue) }
        }
        /// 完结凭证 (`finish_ticket`).
        public var finishTicket: String? {
            get { fields.stored("finish_ticket") }
            set { fields.set("finish_ticket", newValue) }
        }
        /// 分账标识 (`profit_sharing`).
        public var profitSharing: V2.Wxv.ProfitSharing? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
    }
}

extension V2.Wxv.Queryhotelbill {
    /// 查询速住订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V2.Wxv.WxvRequest) async throws -> PostReply {
        try await TypedCall("v2.wxv.queryhotelbill.post", chain, body: body.fields).reply()
    }

    /// 查询速住订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V2.Wxv.WxvRequest) throws -> PostReply {
        try TypedCall("v2.wxv.queryhotelbill.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /wxv/queryhotelbill` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Wxv.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回结果 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Wxv.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 单据状态 (`state`).
        public var state: V2.Wxv.State { get throws { try fields.required("state") } }
        /// 房间 (`room`).
        public var room: String { get throws { try fields.required("room") } }
        /// 入住时间 (`start_time`).
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// 预定离店时间 (`end_time`).
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 酒店 (`service_location`).
        public var serviceLocation: String { get throws { try fields.required("service_location") } }
        /// 押金 (`deposit_amount`).
        public var depositAmount: Int { get throws { try fields.required("deposit_amount") } }
        /// 房费 (`room_rate`).
        public var roomRate: Int { get throws { try fields.required("room_rate") } }
        /// 房费说明 (`room_rate_desc`).
        public var roomRateDesc: String { get throws { try fields.required("room_rate_desc") } }
        /// 实际离店时间 (`real_end_time`).
        public var realEndTime: String? { get throws { try fields.optional("real_end_time") } }
        /// 是否入住 (`checked_in`).
        public var checkedIn: Bool { get throws { try fields.required("checked_in") } }
        /// 其他费用 (`other_fee`).
        public var otherFee: Int? { get throws { try fields.optional("other_fee") } }
        /// 其他费用说明 (`other_fee_desc`).
        public var otherFeeDesc: String? { get throws { try fields.optional("other_fee_desc") } }
        /// 赔偿金费用 (`compensation_fee`).
        public var compensationFee: Int? { get throws { try fields.optional("compensation_fee") } }
        /// 赔偿金说明 (`compensation_fee_desc`).
        public var compensationFeeDesc: String? { get throws { try fields.optional("compensation_fee_desc") } }
        /// 延迟退房费 (`overdue_fine`).
        public var overdueFine: Int? { get throws { try fields.optional("overdue_fine") } }
        /// 延迟退房说明 (`overdue_fine_desc`).
        public var overdueFineDesc: String? { get throws { try fields.optional("overdue_fine_desc") } }
        /// 取消费用 (`cancel_fee`).
        public var cancelFee: Int? { get throws { try fields.optional("cancel_fee") } }
        /// 取消费用说明 (`cancel_fee_desc`).
        public var cancelFeeDesc: String? { get throws { try fields.optional("cancel_fee_desc") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 完结凭证 (`finish_ticket`).
        public var finishTicket: String { get throws { try fields.required("finish_ticket") } }
        /// 回调数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 结单交易单号 (`finish_transaction_id`).
        public var finishTransactionID: String? { get throws { try fields.optional("finish_transaction_id") } }
        /// 支付方式 (`pay_type`).
        public var payType: V2.Wxv.PayType? { get throws { try fields.optional("pay_type") } }
    }
}

extension V2.Wxv.Queryrentbill {
    /// 查询租借订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V2.Wxv.WxvRequest) async throws -> PostReply {
        try await TypedCall("v2.wxv.queryrentbill.post", chain, body: body.fields).reply()
    }

    /// 查询租借订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V2.Wxv.WxvRequest) throws -> PostReply {
        try TypedCall("v2.wxv.queryrentbill.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /wxv/queryrentbill` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Wxv.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回结果 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Wxv.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 单据状态 (`state`).
        public var state: V2.Wxv.State { get throws { try fields.required("state") } }
        /// 商品名称 (`goods_name`).
        public var goodsName: String { get throws { try fields.required("goods_name") } }
        /// 是否归还 (`returned`).
        public var returned: String { get throws { try fields.required("returned") } }
        /// 租用时间 (`start_time`).
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 租用地点 (`service_location`).
        public var serviceLocation: String? { get throws { try fields.optional("service_location") } }
        /// 押金总额 (`deposit_amount`).
        public var depositAmount: Int { get throws { try fields.required("deposit_amount") } }
        /// 租金规则 计费单位 (`rent_unit`).
        public var rentUnit: RentUnit { get throws { try fields.required("rent_unit") } }
        /// 租金规则 计费单价费用 (`rent_unit_fee`).
        public var rentUnitFee: Int { get throws { try fields.required("rent_unit_fee") } }
        /// 租金规则 计费说明 (`rent_fee_desc`).
        public var rentFeeDesc: String? { get throws { try fields.optional("rent_fee_desc") } }
        /// 实际归还时间 (`real_end_time`).
        public var realEndTime: String? { get throws { try fields.optional("real_end_time") } }
        /// 租金费用 (`rent_fee`).
        public var rentFee: Int? { get throws { try fields.optional("rent_fee") } }
        /// 赔偿金费用 (`compensation_fee`).
        public var compensationFee: Int? { get throws { try fields.optional("compensation_fee") } }
        /// 赔偿金说明 (`compensation_fee_desc`).
        public var compensationFeeDesc: String? { get throws { try fields.optional("compensation_fee_desc") } }
        /// 归还地点 (`service_end_location`).
        public var serviceEndLocation: String? { get throws { try fields.optional("service_end_location") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 完结凭证 (`finish_ticket`).
        public var finishTicket: String { get throws { try fields.required("finish_ticket") } }
        /// 回调数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 结单交易单号 (`finish_transaction_id`).
        public var finishTransactionID: String? { get throws { try fields.optional("finish_transaction_id") } }
        /// 支付方式 (`pay_type`).
        public var payType: V2.Wxv.PayType? { get throws { try fields.optional("pay_type") } }
        /// Documented values of 租金规则 计费单位 (`rent_unit`); open.
        public typealias RentUnit = OpenValue<RentUnitKind>
        /// Tells ``RentUnit`` from other values.
        public enum RentUnitKind {}
    }
}

extension OpenValue where Kind == V2.Wxv.Queryrentbill.PostReply.RentUnitKind {
    /// `FEN_YEAR`.
    public static var fenYear: Self { "FEN_YEAR" }
    /// `FEN_MONTH`.
    public static var fenMonth: Self { "FEN_MONTH" }
    /// `FEN_DAY`.
    public static var fenDay: Self { "FEN_DAY" }
    /// `FEN_HOUR`.
    public static var fenHour: Self { "FEN_HOUR" }
    /// `FEN_MINUTE`.
    public static var fenMinute: Self { "FEN_MINUTE" }
    /// `FEN_ONCE`.
    public static var fenOnce: Self { "FEN_ONCE" }
}
