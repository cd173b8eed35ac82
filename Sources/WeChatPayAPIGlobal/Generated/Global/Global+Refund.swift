// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
import WeChatPayTyped

extension V3.Global.Refund.Partner.RechargeBalance.SubMchid.BySubMchid {
    /// 商家充值退款余额查询, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Global.RefundReply {
        try await TypedCall("global.refund.partner.recharge-balance.sub-mchid.{sub_mchid}.get", chain).reply()
    }

    /// 商家充值退款余额查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Global.RefundReply {
        try TypedCall("global.refund.partner.recharge-balance.sub-mchid.{sub_mchid}.get", chain).blockingReply()
    }
}

extension V3.Global.Refund.RechargeBalance {
    /// 商家充值退款余额查询, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Global.RefundReply {
        try await TypedCall("global.refund.recharge-balance.get", chain).reply()
    }

    /// 商家充值退款余额查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Global.RefundReply {
        try TypedCall("global.refund.recharge-balance.get", chain).blockingReply()
    }
}
