// SPDX-License-Identifier: Apache-2.0

/// Behaviour that WeChat Pay's documentation leaves open, and what this gateway does instead. The code refers to these
/// by name.
public enum Assumption: String, Sendable, CaseIterable {
    /// Repeating a pre-signing with equal parameters gives a new session; other parameters are refused.
    case preSignIsRepeatable = "repeating out_contract_code with equal parameters opens a new session"
    /// Pre-signing a number that was signed already is refused.
    case signedNumberIsTaken = "a signed out_contract_code answers 400 ALREADY_EXISTS"
    /// Querying an unsigned contract.
    case unsignedIsUnauthorized = "an unsigned contract answers 200 UNAUTHORIZED without signed_time"
    /// Querying an unknown number or payee.
    case unknownIsNotFound = "an unknown number or openid answers 404 RESOURCE_NOT_EXISTS"
    /// The sheet of a mini-program counts as launched.
    case miniProgramLaunches = "a mini-program session needs no launch call"
    /// Every reply is signed, refusals included.
    case everyReplyIsSigned = "error replies are signed too"
    /// Ciphertext that cannot be opened.
    case undecryptableIsParameterError = "a field that cannot be decrypted answers 400 PARAM_ERROR"
    /// A request without User-Agent.
    case userAgentIsRequired = "a request without User-Agent answers 400 PARAM_ERROR"
    /// An undocumented path or method.
    case unknownPathIsNotFound = "an unknown path or method answers 404 NOT_FOUND"
}
