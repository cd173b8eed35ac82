// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/cgi-bin.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.CgiBin.Mch.Customs.Customdeclareorder {
    /// 订单附加信息提交接口, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011985151).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.cgi-bin.mch.customs.customdeclareorder.post", chain, body: body.fields).reply()
    }

    /// 订单附加信息提交接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.cgi-bin.mch.customs.customdeclareorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /cgi-bin/mch/customs/customdeclareorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            outTradeNo: String,
            transactionID: String,
            customs: V2.CgiBin.CustomdeclareorderCustoms,
            mchCustomsNo: String,
            duty: Int? = nil,
            actionType: ActionType? = nil,
            subOrderNo: String? = nil,
            feeType: String? = nil,
            orderFee: Int? = nil,
            transportFee: Int? = nil,
            productFee: Int? = nil,
            certType: CertType? = nil,
            certID: String? = nil,
            name: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("transaction_id", transactionID)
            fields.set("customs", customs)
            fields.set("mch_customs_no", mchCustomsNo)
            fields.set("duty", duty)
            fields.set("action_type", actionType)
            fields.set("sub_order_no", subOrderNo)
            fields.set("fee_type", feeType)
            fields.set("order_fee", orderFee)
            fields.set("transport_fee", transportFee)
            fields.set("product_fee", productFee)
            fields.set("cert_type", certType)
            fields.set("cert_id", certID)
            fields.set("name", name)
            self.fields = fields
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
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 海关 (`customs`).
        public var customs: V2.CgiBin.CustomdeclareorderCustoms? {
            get { fields.stored("customs") }
            set { fields.set("customs", newValue) }
        }
        /// 商户海关备案号 (`mch_customs_no`).
        public var mchCustomsNo: String? {
            get { fields.stored("mch_customs_no") }
            set { fields.set("mch_customs_no", newValue) }
        }
        /// 关税 (`duty`).
        public var duty: Int? {
            get { fields.stored("duty") }
            set { fields.set("duty", newValue) }
        }
        /// 报关类型 (`action_type`).
        public var actionType: ActionType? {
            get { fields.stored("action_type") }
            set { fields.set("action_type", newValue) }
        }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? {
            get { fields.stored("sub_order_no") }
            set { fields.set("sub_order_no", newValue) }
        }
        /// 币种 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 应付金额 (`order_fee`): in the smallest unit of the currency (分 for CNY).
        public var orderFee: Int? {
            get { fields.stored("order_fee") }
            set { fields.set("order_fee", newValue) }
        }
        /// 物流费 (`transport_fee`): in the smallest unit of the currency (分 for CNY).
        public var transportFee: Int? {
            get { fields.stored("transport_fee") }
            set { fields.set("transport_fee", newValue) }
        }
        /// 商品价格 (`product_fee`): in the smallest unit of the currency (分 for CNY).
        public var productFee: Int? {
            get { fields.stored("product_fee") }
            set { fields.set("product_fee", newValue) }
        }
        /// 证件类型 (`cert_type`).
        public var certType: CertType? {
            get { fields.stored("cert_type") }
            set { fields.set("cert_type", newValue) }
        }
        /// 证件号码 (`cert_id`).
        public var certID: String? {
            get { fields.stored("cert_id") }
            set { fields.set("cert_id", newValue) }
        }
        /// 姓名 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// Documented values of 报关类型 (`action_type`); open.
        public typealias ActionType = OpenValue<ActionTypeKind>
        /// Tells ``ActionType`` from other values.
        public enum ActionTypeKind {}
        /// Documented values of 证件类型 (`cert_type`); open.
        public typealias CertType = OpenValue<CertTypeKind>
        /// Tells ``CertType`` from other values.
        public enum CertTypeKind {}
    }

    /// What `POST /cgi-bin/mch/customs/customdeclareorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.CgiBin.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 签名类型 (`sign_type`).
        public var signType: V2.CgiBin.SignType { get throws { try fields.required("sign_type") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.CgiBin.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 状态码 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? { get throws { try fields.optional("sub_order_no") } }
        /// 微信子订单号 (`sub_order_id`).
        public var subOrderID: String? { get throws { try fields.optional("sub_order_id") } }
        /// 最后更新时间 (`modify_time`).
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// 订购人和支付人身份信息校验结果 (`cert_check_result`).
        public var certCheckResult: CertCheckResult { get throws { try fields.required("cert_check_result") } }
        /// 核验机构 (`verify_department`).
        public var verifyDepartment: V2.CgiBin.VerifyDepartment {
            get throws { try fields.required("verify_department") }
        }
        /// 验核机构交易流水号 (`verify_department_trade_id`).
        public var verifyDepartmentTradeID: String { get throws { try fields.required("verify_department_trade_id") } }
        /// Documented values of 状态码 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// Documented values of 订购人和支付人身份信息校验结果 (`cert_check_result`); open.
        public typealias CertCheckResult = OpenValue<CertCheckResultKind>
        /// Tells ``CertCheckResult`` from other values.
        public enum CertCheckResultKind {}
    }
}

extension OpenValue where Kind == V2.CgiBin.Mch.Customs.Customdeclareorder.PostBody.ActionTypeKind {
    /// `ADD`.
    public static var add: Self { "ADD" }
    /// `MODIFY`.
    public static var modify: Self { "MODIFY" }
}

extension OpenValue where Kind == V2.CgiBin.Mch.Customs.Customdeclareorder.PostBody.CertTypeKind {
    /// `IDCARD`.
    public static var idcard: Self { "IDCARD" }
}

extension OpenValue where Kind == V2.CgiBin.Mch.Customs.Customdeclareorder.PostReply.StateKind {
    /// `NDECLARED`.
    public static var ndeclared: Self { "NDECLARED" }
    /// `SUBMITTED`.
    public static var submitted: Self { "SUBMITTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `EXCEPT`.
    public static var except: Self { "EXCEPT" }
}

extension OpenValue where Kind == V2.CgiBin.Mch.Customs.Customdeclareorder.PostReply.CertCheckResultKind {
    /// `UNCHECKED`.
    public static var unchecked: Self { "UNCHECKED" }
    /// `SAME`.
    public static var same: Self { "SAME" }
    /// `DIFFERENT`.
    public static var different: Self { "DIFFERENT" }
}

extension V2.CgiBin.Mch.Customs.Customdeclarequery {
    /// 订单附加信息查询接口, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011985273).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.cgi-bin.mch.customs.customdeclarequery.post", chain, body: body.fields).reply()
    }

    /// 订单附加信息查询接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.cgi-bin.mch.customs.customdeclarequery.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /cgi-bin/mch/customs/customdeclarequery` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            customs: V2.CgiBin.CustomdeclareorderCustoms,
            signType: V2.CgiBin.SignType? = nil,
            outTradeNo: String? = nil,
            transactionID: String? = nil,
            subOrderNo: String? = nil,
            subOrderID: String? = nil
        ) {
            var fields = Fields()
            fields.set("sign_type", signType)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("transaction_id", transactionID)
            fields.set("sub_order_no", subOrderNo)
            fields.set("sub_order_id", subOrderID)
            fields.set("customs", customs)
            self.fields = fields
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.CgiBin.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
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
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? {
            get { fields.stored("sub_order_no") }
            set { fields.set("sub_order_no", newValue) }
        }
        /// 微信子订单号 (`sub_order_id`).
        public var subOrderID: String? {
            get { fields.stored("sub_order_id") }
            set { fields.set("sub_order_id", newValue) }
        }
        /// 海关 (`customs`).
        public var customs: V2.CgiBin.CustomdeclareorderCustoms? {
            get { fields.stored("customs") }
            set { fields.set("customs", newValue) }
        }
    }

    /// What `POST /cgi-bin/mch/customs/customdeclarequery` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.CgiBin.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.CgiBin.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 笔数 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 核验机构 (`verify_department`).
        public var verifyDepartment: V2.CgiBin.VerifyDepartment {
            get throws { try fields.required("verify_department") }
        }
        /// 验核机构交易流水号 (`verify_department_trade_id`).
        public var verifyDepartmentTradeID: String { get throws { try fields.required("verify_department_trade_id") } }
        /// 商户子订单号 (`sub_order_no_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func subOrderNo(_ n: Int) throws -> String? {
            try fields.optional("sub_order_no_\(n)")
        }
        /// 微信子订单号 (`sub_order_id_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func subOrderID(_ n: Int) throws -> String? {
            try fields.optional("sub_order_id_\(n)")
        }
        /// 商户海关备案号 (`mch_customs_no_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func mchCustomsNo(_ n: Int) throws -> String? {
            try fields.optional("mch_customs_no_\(n)")
        }
        /// 海关 (`customs_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func customs(_ n: Int) throws -> CustomsN? {
            try fields.optional("customs_\(n)")
        }
        /// 币种 (`fee_type_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func feeType(_ n: Int) throws -> String? {
            try fields.optional("fee_type_\(n)")
        }
        /// 应付金额 (`order_fee_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func orderFee(_ n: Int) throws -> Int? {
            try fields.optional("order_fee_\(n)")
        }
        /// 关税 (`duty_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func duty(_ n: Int) throws -> Int? {
            try fields.optional("duty_\(n)")
        }
        /// 物流费 (`transport_fee_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func transportFee(_ n: Int) throws -> Int? {
            try fields.optional("transport_fee_\(n)")
        }
        /// 商品价格 (`product_fee_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func productFee(_ n: Int) throws -> Int? {
            try fields.optional("product_fee_\(n)")
        }
        /// 状态码 (`state_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func state(_ n: Int) throws -> StateN? {
            try fields.optional("state_\(n)")
        }
        /// 申报结果说明 (`explanation_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func explanation(_ n: Int) throws -> String? {
            try fields.optional("explanation_\(n)")
        }
        /// 最后更新时间 (`modify_time_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func modifyTime(_ n: Int) throws -> String? {
            try fields.optional("modify_time_\(n)")
        }
        /// 订购人和支付人身份信息校验结果 (`cert_check_result_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func certCheckResult(_ n: Int) throws -> CertCheckResultN? {
            try fields.optional("cert_check_result_\(n)")
        }
        /// Documented values of 海关 (`customs_$n`); open.
        public typealias CustomsN = OpenValue<CustomsNKind>
        /// Tells ``CustomsN`` from other values.
        public enum CustomsNKind {}
        /// Documented values of 状态码 (`state_$n`); open.
        public typealias StateN = OpenValue<StateNKind>
        /// Tells ``StateN`` from other values.
        public enum StateNKind {}
        /// Documented values of 订购人和支付人身份信息校验结果 (`cert_check_result_$n`); open.
        public typealias CertCheckResultN = OpenValue<CertCheckResultNKind>
        /// Tells ``CertCheckResultN`` from other values.
        public enum CertCheckResultNKind {}
    }
}

extension OpenValue where Kind == V2.CgiBin.Mch.Customs.Customdeclarequery.PostReply.CustomsNKind {
    /// `GUANGZHOU_ZS`.
    public static var guangzhouZs: Self { "GUANGZHOU_ZS" }
    /// `HANGZHOU_ZS`.
    public static var hangzhouZs: Self { "HANGZHOU_ZS" }
    /// `NINGBO`.
    public static var ningbo: Self { "NINGBO" }
    /// `ZHENGZHOU_BS`.
    public static var zhengzhouBs: Self { "ZHENGZHOU_BS" }
    /// `CHONGQING`.
    public static var chongqing: Self { "CHONGQING" }
    /// `SHANGHAI_ZS`.
    public static var shanghaiZs: Self { "SHANGHAI_ZS" }
    /// `SHENZHEN`.
    public static var shenzhen: Self { "SHENZHEN" }
    /// `ZHENGZHOU_ZH_ZS`.
    public static var zhengzhouZhZs: Self { "ZHENGZHOU_ZH_ZS" }
    /// `TIANJIN`.
    public static var tianjin: Self { "TIANJIN" }
}

extension OpenValue where Kind == V2.CgiBin.Mch.Customs.Customdeclarequery.PostReply.StateNKind {
    /// `NDECLARED`.
    public static var ndeclared: Self { "NDECLARED" }
    /// `SUBMITTED`.
    public static var submitted: Self { "SUBMITTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `EXCEPT`.
    public static var except: Self { "EXCEPT" }
}

extension OpenValue where Kind == V2.CgiBin.Mch.Customs.Customdeclarequery.PostReply.CertCheckResultNKind {
    /// `UNCHECKED`.
    public static var unchecked: Self { "UNCHECKED" }
    /// `SAME`.
    public static var same: Self { "SAME" }
    /// `DIFFERENT`.
    public static var different: Self { "DIFFERENT" }
}

extension V2.CgiBin.Mch.Newcustoms.Customdeclareredeclare {
    /// 订单附加信息重推接口, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011985318).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("v2.cgi-bin.mch.newcustoms.customdeclareredeclare.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 订单附加信息重推接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("v2.cgi-bin.mch.newcustoms.customdeclareredeclare.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /cgi-bin/mch/newcustoms/customdeclareredeclare` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            outTradeNo: String,
            transactionID: String,
            customs: V2.CgiBin.CustomdeclareorderCustoms,
            mchCustomsNo: String,
            signType: V2.CgiBin.SignType? = nil,
            subOrderNo: String? = nil,
            subOrderID: String? = nil
        ) {
            var fields = Fields()
            fields.set("sign_type", signType)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("transaction_id", transactionID)
            fields.set("sub_order_no", subOrderNo)
            fields.set("sub_order_id", subOrderID)
            fields.set("customs", customs)
            fields.set("mch_customs_no", mchCustomsNo)
            self.fields = fields
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.CgiBin.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
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
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? {
            get { fields.stored("sub_order_no") }
            set { fields.set("sub_order_no", newValue) }
        }
        /// 微信子订单号 (`sub_order_id`).
        public var subOrderID: String? {
            get { fields.stored("sub_order_id") }
            set { fields.set("sub_order_id", newValue) }
        }
        /// 海关 (`customs`).
        public var customs: V2.CgiBin.CustomdeclareorderCustoms? {
            get { fields.stored("customs") }
            set { fields.set("customs", newValue) }
        }
        /// 商户海关备案号 (`mch_customs_no`).
        public var mchCustomsNo: String? {
            get { fields.stored("mch_customs_no") }
            set { fields.set("mch_customs_no", newValue) }
        }
    }

    /// What `POST /cgi-bin/mch/newcustoms/customdeclareredeclare` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.CgiBin.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 签名类型 (`sign_type`).
        public var signType: V2.CgiBin.SignType { get throws { try fields.required("sign_type") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.CgiBin.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 状态码 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? { get throws { try fields.optional("sub_order_no") } }
        /// 微信子订单号 (`sub_order_id`).
        public var subOrderID: String? { get throws { try fields.optional("sub_order_id") } }
        /// 最后更新时间 (`modify_time`).
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// 申报结果说明 (`explanation`).
        public var explanation: String? { get throws { try fields.optional("explanation") } }
        /// Documented values of 状态码 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V2.CgiBin.Mch.Newcustoms.Customdeclareredeclare.PostReply.StateKind {
    /// `UNDECLARED`.
    public static var undeclared: Self { "UNDECLARED" }
    /// `SUBMITTED`.
    public static var submitted: Self { "SUBMITTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `EXCEPT`.
    public static var except: Self { "EXCEPT" }
}
