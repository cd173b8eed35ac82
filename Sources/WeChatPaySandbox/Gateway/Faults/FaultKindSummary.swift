// SPDX-License-Identifier: Apache-2.0

extension Fault {
    /// What a person chooses a kind by: for lists and pages.
    public struct KindSummary: Sendable, Encodable {
        /// When a kind strikes.
        public enum Phase: String, Sendable, Encodable {
            /// The call has no effect.
            case beforeCommit = "before_commit"
            /// The call takes effect, and its reply does not say so.
            case afterCommit = "after_commit"
            /// The call is answered as it would be, and the answer suffers.
            case reply
            /// It is about notifications.
            case notification
            /// Any of them.
            case any
        }

        /// An example of the kind, with its defaults.
        public let kind: Kind
        /// As in ``Kind/name``.
        public let name: String
        /// When it strikes.
        public let phase: Phase
        /// In English, a few words.
        public let english: String
        /// In Chinese, a few words.
        public let chinese: String
        /// What stands beside `kind` in JSON: `status`, `code`, `message`, `seconds`, `bytes`. None is required.
        public let parameters: [String]

        private enum CodingKeys: String, CodingKey {
            case name = "kind"
            case phase, parameters
            case english = "en"
            case chinese = "zh"
            case kind = "example"
        }

        private init(_ kind: Kind, _ phase: Phase, _ english: String, _ chinese: String, _ parameters: String...) {
            self.kind = kind
            name = kind.name
            self.phase = phase
            self.english = english
            self.chinese = chinese
            self.parameters = parameters
        }

        /// All kinds, in the order in which a page shows them.
        public static let all: [KindSummary] = [
            .init(.replyLost, .afterCommit, "took effect, reply lost", "已生效，应答丢失"),
            .init(.reset, .afterCommit, "took effect, connection reset", "已生效，连接被重置"),
            .init(
                .systemErrorAfterCommit, .afterCommit, "took effect, error reply", "已生效，返回错误", "status", "code",
                "message"),
            .init(.statusAfterCommit(502), .afterCommit, "took effect, proxy page", "已生效，返回网关页面", "status"),
            .init(.systemError, .beforeCommit, "error reply", "返回错误", "status", "code", "message"),
            .init(.status(502), .beforeCommit, "proxy page", "返回网关页面", "status"),
            .init(.connectionClosed, .beforeCommit, "connection closed", "连接被关闭"),
            .init(.userPaying, .beforeCommit, "USERPAYING", "用户支付中"),
            .init(.slowFirstByte(.seconds(10)), .reply, "slow first byte", "首字节缓慢", "seconds"),
            .init(.slowBody(.seconds(10)), .reply, "slow body", "应答体缓慢", "seconds"),
            .init(.cutBody(), .reply, "body cut short", "应答体中断", "bytes"),
            .init(.hugeBody(), .reply, "huge body", "应答体过大", "bytes"),
            .init(.wrongSignature, .reply, "wrong signature", "签名错误"),
            .init(.signatureProbe, .reply, "signature probe", "签名探测"),
            .init(.staleTimestamp, .reply, "stale timestamp", "时间戳过期"),
            .init(.unknownSerial, .reply, "unknown serial", "未知的平台证书序列号"),
            .init(.missingHeaders, .reply, "signature missing", "缺少签名"),
            .init(.certificateRotated, .reply, "certificate rotated", "平台证书已更换"),
            .init(.wrongContentType, .reply, "wrong content type", "Content-Type 错误"),
            .init(.notJSON, .reply, "signed, but not JSON", "已签名但不是 JSON"),
            .init(.extraMember, .reply, "undocumented member", "未公开的字段"),
            .init(.notificationLost, .notification, "notification lost", "通知丢失"),
            .init(.notificationDoubled, .notification, "notification doubled", "通知重复"),
            .init(.notificationDelayed(.seconds(60)), .notification, "notification late", "通知延迟", "seconds"),
            .init(.notificationOutOfOrder, .notification, "notification out of order", "通知乱序"),
            .init(.notificationWronglySigned, .notification, "notification wrongly signed", "通知签名错误"),
            .init(.notificationProbe, .notification, "notification with a probe", "通知签名探测"),
            .init(.chaos, .any, "a mix, by the seed", "随机混合"),
        ]
    }
}
