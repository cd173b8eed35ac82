// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Order {
    /// Whether the money waits to be shared (待分账), and refunds are paid of it.
    var waitsForSharing: Bool { profitSharing && !isUnfrozen }

    /// What of the fee has come back by now, 分.
    var returnedFee: Int { Fee.returned(total: total, refunded: refunded) }

    /// What of the order's money still waits to be shared, 分; 0 when none does.
    var waiting: Int {
        guard waitsForSharing else { return 0 }
        return max(0, total - Fee.of(total) - shared - (refunded - returnedFee) + advanced)
    }

    /// The share of the fee that comes back with a refund of so much more, 分.
    func feeShare(of amount: Int) -> Int { Fee.returned(total: total, refunded: refunded + amount) - returnedFee }

    /// Whose receipt of refunds it is.
    var payerAccount: AccountID { .user(openid ?? subOpenid ?? "") }
}
