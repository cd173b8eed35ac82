// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The two times of a sandbox.
///
/// Signatures live on the wall clock, so that a client whose clock is right stays in their five minutes, however far the
/// business clock was moved ahead.
struct Moment: Sendable {
    /// What signatures, and the age that is allowed to them, are told by.
    var wall: Date
    /// What orders, bills and retries are dated by.
    var business: Date
}
