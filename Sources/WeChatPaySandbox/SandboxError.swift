// SPDX-License-Identifier: Apache-2.0

/// Why a simulated user could not do something.
public enum SandboxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No session with this number, or an older one of it.
    case unknownContract(String)
    /// WeChat was not opened in time; pre-sign again.
    case sessionExpired(String)
    /// Not possible in the contract's present state.
    case wrongState(String)
    /// The payee's identity is not the one that was pre-signed.
    case identityMismatch(String)
    /// There is nothing with this number: its kind, the number.
    case notFound(String, String)
    /// Not possible, and why.
    case notPossible(String)
    /// It was done, but the state file could not be written.
    case notSaved(StateFileError)
    /// The order is not open any more: its number, its trade_state.
    case orderNotOpen(String, state: String)
    /// prepay_id, code_url or h5_url ran out; the order is still open, and placing it again gives a new one.
    case credentialExpired(String)
    /// A JSAPI order is paid by the user that it names.
    case otherPayer(String)
    /// WeChat would refuse the invocation, and why.
    case invalidInvocation(String)

    /// What may stand in a log: no secret and nothing personal.
    public var description: String {
        switch self {
        case .unknownContract(let code): "There is no such session for \(code)."
        case .sessionExpired(let code): "The session of \(code) ran out before WeChat was opened; pre-sign again."
        case .wrongState(let code): "The contract \(code) is not in a state that allows this; launch before signing."
        case .identityMismatch(let code): "The payee's identity is not the one that \(code) was pre-signed with."
        case .notFound(let kind, let number): "There is no \(kind) \(number)."
        case .notPossible(let reason): reason
        case .notSaved(let error): error.description
        case .orderNotOpen(let number, let state): "Order \(number) is \(state), and cannot be paid."
        case .credentialExpired(let number):
            "The prepay_id, code_url or h5_url of order \(number) ran out; place the order again for a new one."
        case .otherPayer(let number): "Order \(number) names another payer."
        case .invalidInvocation(let reason): "WeChat refuses the invocation: \(reason)."
        }
    }
}
