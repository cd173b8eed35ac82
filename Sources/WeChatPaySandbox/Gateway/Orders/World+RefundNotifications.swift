// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension World {
    /// Queues the notification (退款结果通知) of what became of a refund, in the spelling of the generation that asked for it.
    mutating func tellOfRefund(_ refund: Refund, _ order: Order?) {
        let event: String
        let summary: String
        switch refund.state {
        case .processing: return
        case .success: (event, summary) = ("REFUND.SUCCESS", "退款成功")
        case .abnormal: (event, summary) = ("REFUND.ABNORMAL", "退款异常")
        case .closed: (event, summary) = ("REFUND.CLOSED", "退款关闭")
        }
        guard refund.isV2 else {
            return notify(
                event, "refund", summary: summary, resource: refund.resource(mchid: mchid), to: refund.notifyUrl,
                subject: refund.outRefundNo
            )
        }
        notifyV2(
            "refund-processed", members: refund.v2Notification(of: order, mchid: mchid), to: refund.notifyUrl,
            subject: refund.outRefundNo
        )
    }
}
