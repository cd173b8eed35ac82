// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayTestSupport

/// What a notification says of coupons (优惠功能) is what the query for the same payment says.
@Suite(.limited, .timeLimit(.minutes(10)))
struct PromotionTests {
    @Test func everyNotificationHasTheMembersOfTheQuery() throws {
        let query = try #require(
            APIDescription.shared.operation(id: "pay.transactions.id.{transaction_id}.get"))
        let asked = try #require(Self.promotions(in: query.details.response.fields).first)
        #expect(asked.count == 11)
        var count = 0
        for notification in APIDescription.shared.notifications where !notification.isV2 {
            for told in Self.promotions(in: notification.details.resource) {
                count += 1
                for field in asked {
                    let same = told.first { $0.name == field.name }
                    #expect(same?.type == field.type, "\(notification.id): \(field.name)")
                    let inner = Set(same?.fields.map(\.name) ?? [])
                    #expect(inner.isSuperset(of: field.fields.map(\.name)), "\(notification.id): \(field.name)")
                }
            }
        }
        #expect(count >= 9)
    }

    /// Members of each `promotion_detail`, wherever it stands.
    private static func promotions(in fields: [APIField]) -> [[APIField]] {
        fields.flatMap { field in
            (field.name == "promotion_detail" ? [field.fields] : []) + promotions(in: field.fields)
        }
    }
}
