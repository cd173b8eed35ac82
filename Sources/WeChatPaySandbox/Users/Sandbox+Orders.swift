// SPDX-License-Identifier: Apache-2.0

/// The simulated payer (支付者) of orders.
///
/// Every function that pays takes the same three:
/// - `openid`: who pays. A JSAPI order names its payer, and no other may pay; by default that one does, and somebody
///   where none is named. In partner mode it is the payer under sp_appid.
/// - `bankType`: bank_type of the reply and the notification, as `CMB_DEBIT`.
/// - `outcome`: ``PaymentOutcome/paid`` moves the money; the others leave the order as it was, and are noted in
///   ``SandboxOrder/attempts``.
extension Sandbox {
    /// Pays an order at the cash desk that its newest credential opens.
    ///
    /// - Returns: The order as it is then.
    /// - Throws: ``SandboxError`` where there is no such order, it is not open, its credential ran out, or it names
    ///   another payer.
    @discardableResult
    public func pay(
        outTradeNo: String, openid: String? = nil, bankType: String = "OTHERS", outcome: PaymentOutcome = .paid
    ) throws(SandboxError) -> SandboxOrder {
        try pay(Payer(openid: openid, bankType: bankType, outcome: outcome)) { world throws(SandboxError) in
            (try world.payable(outTradeNo: outTradeNo), nil)
        }
    }

    /// Pays a combined order (合单), all parts at once.
    ///
    /// - Returns: The order as it is then.
    /// - Throws: ``SandboxError``, as ``pay(outTradeNo:openid:bankType:outcome:)`` does.
    @discardableResult
    public func pay(
        combineOutTradeNo: String, openid: String? = nil, bankType: String = "OTHERS", outcome: PaymentOutcome = .paid
    ) throws(SandboxError) -> SandboxOrder {
        try pay(Payer(openid: openid, bankType: bankType, outcome: outcome)) { world throws(SandboxError) in
            (try world.payable(combineOutTradeNo: combineOutTradeNo), nil)
        }
    }

    /// Pays what a prepay_id was given for, as JSAPI and APP payment do.
    ///
    /// - Returns: The order as it is then.
    /// - Throws: ``SandboxError``, as ``pay(outTradeNo:openid:bankType:outcome:)`` does.
    @discardableResult
    public func pay(
        prepayID: String, openid: String? = nil, bankType: String = "OTHERS", outcome: PaymentOutcome = .paid
    ) throws(SandboxError) -> SandboxOrder {
        try pay(Payer(openid: openid, bankType: bankType, outcome: outcome)) { world throws(SandboxError) in
            (try world.payable(prepayId: prepayID), prepayID)
        }
    }

    /// Scans the QR code of Native payment, and pays.
    ///
    /// - Returns: The order as it is then.
    /// - Throws: ``SandboxError``, as ``pay(outTradeNo:openid:bankType:outcome:)`` does; a code_url is unknown once
    ///   a newer one replaced it.
    @discardableResult
    public func pay(
        codeURL: String, openid: String? = nil, bankType: String = "OTHERS", outcome: PaymentOutcome = .paid
    ) throws(SandboxError) -> SandboxOrder {
        try pay(Payer(openid: openid, bankType: bankType, outcome: outcome)) { world throws(SandboxError) in
            (try world.payable(codeUrl: codeURL), nil)
        }
    }

    /// Opens the address of H5 payment, and pays.
    ///
    /// - Returns: The order as it is then.
    /// - Throws: ``SandboxError``, as ``pay(outTradeNo:openid:bankType:outcome:)`` does.
    @discardableResult
    public func pay(
        h5URL: String, openid: String? = nil, bankType: String = "OTHERS", outcome: PaymentOutcome = .paid
    ) throws(SandboxError) -> SandboxOrder {
        try pay(Payer(openid: openid, bankType: bankType, outcome: outcome)) { world throws(SandboxError) in
            let (payable, prepayID) = try world.payable(h5Url: h5URL)
            return (payable, prepayID)
        }
    }

    private func pay(
        _ payer: Payer, _ find: (World) throws(SandboxError) -> (Payable, prepayID: String?)
    ) throws(SandboxError) -> SandboxOrder {
        try change { world throws(SandboxError) in
            let (payable, prepayID) = try find(world)
            try world.pay(payable, prepayId: prepayID, payer)
            return world.seen(payable)
        }
    }

    // MARK: Looking

    /// An order by the merchant's number; `nil` where there is none.
    public func order(outTradeNo: String) -> SandboxOrder? {
        read { world in world.orders[outTradeNo].map(SandboxOrder.init) }
    }

    /// A combined order by the merchant's number; `nil` where there is none.
    public func order(combineOutTradeNo: String) -> SandboxOrder? {
        look { world throws(SandboxError) in try world.payable(combineOutTradeNo: combineOutTradeNo) }
    }

    /// What a code_url stands for; `nil` where it is unknown, or a newer one replaced it.
    public func order(forCodeURL codeURL: String) -> SandboxOrder? {
        look { world throws(SandboxError) in try world.payable(codeUrl: codeURL) }
    }

    /// What an h5_url stands for; `nil` where it is unknown.
    public func order(forH5URL h5URL: String) -> SandboxOrder? {
        look { world throws(SandboxError) in try world.payable(h5Url: h5URL).0 }
    }

    /// What a prepay_id was given for; `nil` where it is unknown.
    public func order(forPrepayID prepayID: String) -> SandboxOrder? {
        look { world throws(SandboxError) in try world.payable(prepayId: prepayID) }
    }

    private func look(_ find: (World) throws(SandboxError) -> Payable) -> SandboxOrder? {
        read { world in (try? find(world)).map(world.seen) }
    }
}
