// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// How many facts of each kind the description has, wherever they occur.
struct FactCounts: Equatable {
    var fields = 0
    var titles = 0
    var terms = 0
    /// Fields of requests of APIv3 with a limit of their length, in characters, bytes or before encryption.
    var limitedInRequests = 0
    var limitedInReplies = 0
    var countedInBytes = 0
    var ofOneRole = 0
    var requiredByARole = 0
    var choices = 0
    var tables = 0
    var errors = 0
    var rates = 0
    var operationsWithRates = 0

    init(_ description: APIDescription) {
        for operation in description.operations {
            let details = operation.details
            for field in details.pathParameters + details.query + details.headers + (details.body?.fields ?? []) {
                count(field, isRequest: !operation.isV2)
            }
            choices += details.queryChoices.count + (details.body?.choices.count ?? 0)
            for field in details.response.fields { count(field, isReply: !operation.isV2) }
            if details.errors.isDocumented {
                tables += 1
                errors += details.errors.entries.count
            }
            rates += details.rates.count
            if !details.rates.isEmpty { operationsWithRates += 1 }
        }
        for notification in description.notifications {
            for field in notification.details.resource + (notification.details.body?.fields ?? []) { count(field) }
        }
    }

    private mutating func count(_ field: APIField, isRequest: Bool = false, isReply: Bool = false) {
        fields += 1
        if field.title != nil { titles += 1 }
        terms += field.terms.count
        let isLimited = field.maxLength != nil || field.maxBytes != nil || field.plaintextMaxLength != nil
        if isRequest, isLimited { limitedInRequests += 1 }
        if isReply, isLimited { limitedInReplies += 1 }
        if isRequest, field.maxBytes != nil { countedInBytes += 1 }
        if !field.roles.isEmpty { ofOneRole += 1 }
        if !field.requiredBy.isEmpty { requiredByARole += 1 }
        choices += field.choices.count
        for inner in field.fields { count(inner, isRequest: isRequest, isReply: isReply) }
    }
}
