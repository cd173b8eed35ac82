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
    /// A payee who is somebody else.
    case otherIdentityStaysUnauthorized = "a payee whose identity differs from the one sent stays UNAUTHORIZED"
    /// What a payment costs the merchant.
    case feeIsSixPerMille = "every payment costs 0.60 % (rounded half up), and a refund gives its share of that back"
    /// The sheet of a mini-program counts as launched.
    case miniProgramLaunches = "a mini-program session needs no launch call"
    /// Every reply is signed, refusals included.
    case everyReplyIsSigned = "error replies are signed too"
    /// Ciphertext that cannot be opened.
    case undecryptableIsParameterError = "a field that cannot be decrypted answers 400 PARAM_ERROR"
    /// A request without User-Agent.
    case userAgentIsRequired = "a request without User-Agent answers 400 PARAM_ERROR"
    /// A body of another media type.
    case contentTypeIsRequired = "a body that is not declared as application/json answers 400 PARAM_ERROR"
    /// An undocumented path.
    case unknownPathIsNotFound = "an unknown path answers 404 NOT_FOUND"
    /// A documented path with a method that it does not have.
    case wrongMethodIsNotAllowed = "a documented path with another method answers 405 METHOD_NOT_ALLOWED"
    /// One address stands for all of WeChat Pay's hosts.
    case prefixIsOptional = "what a documented host has in front of /v3, /hk for example, may be left out"
    /// Values that the documentation does not list.
    case undocumentedValuesAreAccepted = "a value outside the documented ones is accepted"
    /// Operations without a flow of their own.
    case genericAnswersSucceed = "an operation without simulated state answers with a success made from the call"
    /// Files asked for with a token from elsewhere.
    case foreignTokensAreServed = "a download token that was not made here answers with a sample file"
    /// Encrypted bills.
    case sealedBillsHashPlaintext = "encrypted bills use no associated data, and hash_value is of the plain bill"
    /// Pages for the user's browser.
    case pagesAgreeAtOnce = "a page for the user sends the browser on at once, as if the user had agreed"
    /// Members that APIv2 needs.
    case missingV2MembersFail = "an APIv2 call without a required member answers FAIL 缺少参数"
    /// Members that APIv2 does not know.
    case unknownV2MembersAreIgnored = "members that an APIv2 operation does not document are signed and ignored"
    /// Mutual TLS, which plain HTTP does not have.
    case clientCertificatesAreNotDemanded = "no APIv2 call needs the merchant's certificate over plain HTTP"
}
