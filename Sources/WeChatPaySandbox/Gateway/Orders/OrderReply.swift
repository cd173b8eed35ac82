// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

extension Order.State {
    /// trade_state_desc, as queries show it.
    var words: String {
        switch self {
        case .notpay: "订单未支付"
        case .success: "支付成功"
        case .refund: "订单发生过退款，退款详情请查询退款单"
        case .closed: "订单已关闭"
        case .payerror: "支付失败"
        case .userpaying: "用户支付中，需要输入密码"
        case .revoked: "订单已撤销"
        }
    }
}

extension Order {
    /// The names of merchant and application: `appid`, `mchid`, or those of partner mode.
    func parties() -> JSON.Object {
        var object = JSON.Object()
        if let subMchid {
            object["sp_appid"] = .string(appid)
            object["sp_mchid"] = .string(mchid)
            object["sub_appid"] = subAppid.map(JSON.string)
            object["sub_mchid"] = .string(subMchid)
        } else {
            object["appid"] = .string(appid)
            object["mchid"] = .string(mchid)
        }
        return object
    }

    /// What a query and a notification both say.
    func payment() -> JSON.Object {
        var object = parties()
        object["out_trade_no"] = .string(outTradeNo)
        object["transaction_id"] = transactionId.map(JSON.string)
        let isKnown = transactionId != nil
        if isKnown { object["trade_type"] = .string(tradeType) }
        object["trade_state"] = .string(state.rawValue)
        object["trade_state_desc"] = .string(state.words)
        object["bank_type"] = bankType.map(JSON.string)
        object["attach"] = attach.map(JSON.string)
        object["success_time"] = successTime.map { .string(ChinaTime.rfc3339($0)) }
        if isKnown, let openid {
            var payer: JSON = [subMchid == nil ? "openid" : "sp_openid": .string(openid)]
            if subMchid != nil { payer["sub_openid"] = subOpenid.map(JSON.string) }
            object["payer"] = payer
        }
        // A debit that failed has a number too.
        object["amount"] = amount(isPaid: successTime != nil)
        return object
    }

    private func amount(isPaid: Bool) -> JSON {
        var amount: JSON = ["total": .number(.init(total)), "currency": .string(currency)]
        if isPaid {
            // Nothing is given off the price here, so the payer pays all of it.
            amount["payer_total"] = .number(.init(total))
            amount["payer_currency"] = .string(currency)
        }
        return amount
    }

    /// The reply to a query.
    ///
    /// - Parameter fields: What the reply is documented to hold.
    func reply(_ fields: [APIField]) -> JSON {
        var object = payment()
        object["description"] = .string(description)
        object["notify_url"] = notifyUrl.map(JSON.string)
        for (name, value) in kept.documented(fields) { object[name] = value }
        return .object(object)
    }

    var kept: JSON.Object { (try? JSON(parsing: details))?.object ?? JSON.Object() }
}

extension JSON.Object {
    /// What of an object is documented: a request has members that no reply has.
    func documented(_ fields: [APIField]) -> JSON.Object {
        func fitted(_ value: JSON, _ field: APIField) -> JSON {
            if let object = value.object { return .object(object.documented(field.fields)) }
            guard let elements = value.array, !field.fields.isEmpty else { return value }
            return .array(elements.map { $0.object.map { .object($0.documented(field.fields)) } ?? $0 })
        }
        var result = JSON.Object()
        for field in fields {
            guard let value = self[field.name] else { continue }
            result[field.name] = fitted(value, field)
        }
        return result
    }
}

extension CombinedOrder {
    /// What a query and a notification both say.
    func payment(_ parts: [Order], mchid: String) -> JSON.Object {
        var object = JSON.Object()
        object["combine_appid"] = .string(combineAppid)
        object["combine_mchid"] = .string(mchid)
        object["combine_out_trade_no"] = .string(combineOutTradeNo)
        object["combine_transaction_id"] = combineTransactionId.map(JSON.string)
        let kept = (try? JSON(parsing: details))?.object ?? JSON.Object()
        if let device = kept["scene_info"]?["device_id"] { object["scene_info"] = ["device_id": device] }
        object["sub_orders"] = .array(parts.map { .object($0.partOfCombination()) })
        if combineTransactionId != nil, let openid { object["combine_payer_info"] = ["openid": .string(openid)] }
        object["trade_scenario"] = tradeScenario.map(JSON.string)
        return object
    }
}

extension Order {
    /// One of sub_orders.
    fileprivate func partOfCombination() -> JSON.Object {
        var object = JSON.Object()
        object["mchid"] = .string(mchid)
        object["sub_mchid"] = subMchid.map(JSON.string)
        object["sub_appid"] = subAppid.map(JSON.string)
        object["individual_auth_id"] = individualAuthId.map(JSON.string)
        object["out_trade_no"] = .string(outTradeNo)
        object["trade_state"] = .string(state.rawValue)
        object["attach"] = attach.map(JSON.string)
        // All four members are documented as required, whether the order is paid or not.
        object["amount"] = [
            "total_amount": .number(.init(total)), "currency": .string(currency),
            "payer_amount": .number(.init(total)), "payer_currency": .string(currency),
        ]
        guard let transactionId else { return object }
        object["transaction_id"] = .string(transactionId)
        object["trade_type"] = .string(tradeType)
        object["bank_type"] = bankType.map(JSON.string)
        object["success_time"] = successTime.map { .string(ChinaTime.rfc3339($0)) }
        object["sub_openid"] = subOpenid.map(JSON.string)
        return object
    }
}
