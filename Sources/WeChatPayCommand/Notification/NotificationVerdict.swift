// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayDiagnosis

/// What a look at a saved notification shows, in one sentence.
struct NotificationVerdict {
    let isGood: Bool
    let sentence: String
    /// What could not be checked.
    let notes: [String]
    /// What was done to the message before it was checked.
    var undone: [String] = []

    init(_ saved: SavedNotification, _ credentials: KnownCredentials, receivedAt: Date?) {
        if let text = saved.unsignedRefund {
            self.init(refund: text, credentials)
            return
        }
        var knowledge = credentials.knowledge
        knowledge.receivedAt = receivedAt
        let diagnosis = Diagnosis(of: saved.message, knowing: knowledge)
        self.init(
            isGood: diagnosis.isGood, sentence: diagnosis.description, notes: credentials.notes + diagnosis.unchecked)
        undone = diagnosis.notes
    }

    private init(isGood: Bool, sentence: String, notes: [String]) {
        self.isGood = isGood
        self.sentence = sentence
        self.notes = notes
    }

    /// A refund of APIv2, which the encryption alone proves.
    private init(refund text: String, _ credentials: KnownCredentials) {
        notes = credentials.notes
        guard let key = credentials.apiV2Key else {
            isGood = false
            sentence =
                "It is a refund of APIv2, which has no sign; set WECHATPAY_API_V2_KEY, so that req_info can be opened."
            return
        }
        do {
            _ = try key.decrypt(base64: text)
            isGood = true
            sentence = "The APIv2 key opens req_info, which is the only proof that a refund of APIv2 has."
        } catch {
            isGood = false
            sentence = "\(error)"
        }
    }
}
