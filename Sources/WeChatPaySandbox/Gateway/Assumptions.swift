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
    /// A number that was paid.
    case paidNumberIsTaken =
        "placing a paid order again answers 403 OUT_TRADE_NO_USED, or 400 ORDER_PAID where no errors are documented"
    /// Credentials of an order that was placed again.
    case formerPrepaysStayValid = "an older prepay_id of an open order opens the cash desk for its two hours too"
    /// Where money for a person lies.
    case personIsPaidIntoTheContract = "money for an individual_auth_id goes to an account of that name"
    /// Orders for persons without a contract.
    case contractsOfOrdersMustHold = "an order for an individual_auth_id that is not AUTHORIZED answers 403 NO_AUTH"
    /// When the payer of a code payment is asked for the password.
    case bigCodePaymentsNeedThePassword =
        "a code payment of more than 1000 元 is USERPAYING until the user pays, for 60 seconds at most"
    /// A code payment that the user does not finish.
    case failedCodePaymentsEnd = "a code payment that the user declines becomes PAYERROR"
    /// How code payments are undone.
    case codePaymentsAreReversed =
        "only code and face payments can be reversed, for seven days, and they cannot be closed"
    /// The greatest amount.
    case ordersAreLimited = "an order is of 100,000,000 元 at most"
    /// How long a refund is under way.
    case refundsTakeFiveSeconds = "a refund arrives 5 seconds of business time after it was asked for"
    /// When a refund costs the merchant.
    case refundsArePaidWhenAsked = "a refund's money leaves the merchant when it is asked for, less the fee's share"
    /// Orders whose money waits to be shared.
    case refundsComeFromWhatWaits =
        "until an order is unfrozen its refunds are paid of what waits to be shared, else of the merchant's balance"
    /// Refunds of one order in quick succession.
    case refundsTooSoonAreLimited = "a second refund of an order within a minute answers 429 FREQUENCY_LIMITED"
    /// What counts as one of 50 refunds.
    case closedRefundsCount = "closed refunds free their amount but count among an order's 50 refunds"
    /// Queries of another merchant's refund, or on the paths of the other product.
    case refundsAreFoundOnEveryPath = "a refund is found by its numbers on any path, whichever it was asked for on"
    /// The first days of bills.
    case billsAreMadeInTheMorning =
        "trade bills exist from 09:00 of the next day, fund flow bills from 10:00; until then STATEMENT_CREATING"
    /// Days that have no bill.
    case billDaysAreChecked = "bill_date of today, later or more than three months ago answers 400 INVALID_REQUEST"
    /// Where refunds stand in trade bills.
    case refundsAreBilledWhenAsked =
        "a trade bill has the refunds asked for on its day, as they stood at 09:00 of the next"
    /// Refunds in trade bills that failed by then.
    case failedRefundsAreBilledAsZero = "a refund that was closed by then is billed with FAIL and 0.00 refunded"
    /// Fund flow bills of all sub-merchants.
    case platformBillsNameTheMerchant = "the fund flow bill of all sub-merchants starts each row with 二级商户号"
    /// Accounts beside the basic one.
    case otherAccountsAreEmpty = "OPERATION, FEES and DEPOSIT accounts have no movements"
    /// Bills whose orders were forgotten.
    case forgottenBillsAreGone = "a bill whose orders are too old to be remembered answers NO_STATEMENT_EXIST"
    /// The sheet of a mini-program counts as launched.
    case miniProgramLaunches = "a mini-program session needs no launch call"
    /// Every reply is signed, refusals included.
    case everyReplyIsSigned = "error replies are signed too"
    /// Requests that come twice.
    case noncesMayRepeat = "a replayed request is answered again, unless the sandbox is told to refuse replays"
    /// A body that no operation needs.
    case longBodiesAreRefused = "a body of more than 10 MiB answers 413 INVALID_REQUEST"
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
    /// Members that APIv3 does not know.
    case unknownMembersAreIgnored =
        "undocumented members and parameters of an APIv3 call are signed and ignored, and the reply's Sandbox-Note names them"
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
    /// Keys that were taken out of play.
    case retiredKeysStillDecrypt =
        "for an hour after it was retired, a platform key still opens what was encrypted for it"
    /// What signs notifications where no change of keys was started.
    case notificationKeyFollowsCalls =
        "notifications are signed with the kind of key that the last APIv3 call asked for"
    /// Notifications whose repetitions are not documented.
    case familiesShareASchedule =
        "a notification without a documented schedule is repeated like others of its product, else like payments"
    /// Notifications whose page says no more than that they are repeated for four hours.
    case fourHoursCutTheSchedule = "where a page speaks of four hours, the usual schedule ends with its 10th repetition"
    /// How calls are counted where documented limits are enforced.
    case limitsHaveFixedWindows =
        "a documented limit counts calls from the first on for its second, minute or day, and one without a scope is the caller's"
    /// What follows a signature that is wrong on purpose.
    case probesPrecedeOnce =
        "a probe precedes the first attempt, which follows 15 s later whatever the probe was answered"
    /// Members of a notification's envelope that its page does not name.
    case originalTypeFollowsEvent = "an undocumented original_type is the event type up to its first dot, in lower case"
    /// Lengths that are not documented.
    case undocumentedLengthsAreLimited =
        "a text whose length is not documented has 4096 bytes at most, 65,536 where it holds JSON, else PARAM_ERROR"
    /// Refusals for which an operation documents no code.
    case undocumentedRefusalsAreInvalidRequests =
        "a refusal whose code an operation with documented errors lacks answers 400 INVALID_REQUEST"
    /// Operations whose made-up success would contradict later queries.
    case unsimulatedMoneyIsRefused =
        "combined orders over APIv2 are not simulated and answer FAIL NOAUTH"
    /// Mutual TLS, which plain HTTP does not have.
    case clientCertificatesAreNotDemanded = "no APIv2 call needs the merchant's certificate over plain HTTP"

    // MARK: Profit sharing

    /// How long shares and returned shares are PROCESSING.
    case sharingTakesTenSeconds = "a share, and a share that goes back, is under way for 10 seconds"
    /// What sharing too early is answered with.
    case sharingStartsAfterAMinute = "sharing within a minute of the payment answers 400 INVALID_REQUEST"
    /// Sharing an order whose rest was set free.
    case finishedSharingIsRefused = "sharing an order whose rest was set free answers 400 INVALID_REQUEST"
    /// The merchant's highest share.
    case highestShareIsThirtyPercent =
        "others than the payee get 30 % of what was paid and not refunded at most, else 403 RULE_LIMIT"
    /// What more requests or receivers than allowed are answered with.
    case sharingLimitsAreRuleLimits = "more than 50 requests for an order or 20,000 receivers answers 403 RULE_LIMIT"
    /// What the payee keeps.
    case restIsAReceiver = "the rest that is set free is listed among the receivers, with the payee's number"
    /// Times of what did not happen yet.
    case unfinishedIsEpoch = "finish_time of what is not finished is 1970-01-01T08:00:00+08:00"
    /// Deleting a receiver twice.
    case deletingAnUnknownReceiverSucceeds = "deleting a receiver that was not added succeeds"
    /// For how long money waits to be shared.
    case combinedOrdersAreEcommerce =
        "money of a sub-merchant's part of a combined order waits 180 days to be shared, any other 30"
    /// Where a share's receiver is told, which WeChat Pay knows from the merchant platform.
    case sharingIsAnnouncedToOneAddress =
        "receivers of shares are told at the one address that the sandbox is configured with"

    // MARK: Transfers

    /// Transfers that the user does not confirm.
    case transfersLapseAfterADay = "a transfer that is not confirmed within 24 hours fails with OVERDUE_CLOSE"
    /// How long transfers take, once they are confirmed or taken back.
    case transfersTakeThreeSeconds = "a confirmed transfer, one taken back, and each step of a batch takes 3 seconds"
    /// When a transfer costs the merchant.
    case transfersLockMoney = "a transfer takes its money from the merchant at once, and returns it if it fails"

    /// Transfers that the user agreed to beforehand.
    case transferAuthorizationsAreNotKept =
        "a transfer by authorization takes any authorization, and goes to one and the same user within 3 seconds"

    // MARK: Contracts for debits

    /// Whose numbers must differ.
    case entrustNumbersAreShared = "contracts for debits of all kinds share one set of the merchant's numbers"
    /// Querying a contract that nobody signed.
    case unsignedEntrustIsNotFound = "a contract for debits that is not signed answers 404 RESOURCE_NOT_EXISTS"
    /// Ending a contract twice.
    case terminationIsRepeatable = "ending a contract that ended already answers as before"
    /// For how long a contract holds.
    case entrustsHoldTenYears = "a contract for debits holds for 3650 days and then ends by itself"
    /// Where the end of a contract is told, which WeChat Pay knows from the merchant platform.
    case terminationIsToldWhereSigningWas = "the end of a contract is told at the address where its signing was"
    /// What payment without password tells, whose notifications are not documented.
    case passwordExemptSpeaksEntrust =
        "payment without password tells ENTRUST.SIGN and .TERMINATE, plan_id for service_id"
    /// How long a debit takes.
    case debitsHappenAtOnce = "a debit is decided before its request is answered"
    /// When a debit is allowed.
    case debitsNeedNoSchedule = "a debit may follow at any time; a schedule names a period of a week and binds nobody"

    // MARK: Settlement

    /// Settling for a payee who revoked.
    case revokedPayeesSettleAbnormally =
        "a settlement whose payee revoked the contract becomes ABNORMAL with AUTH_RELATIONSHIP_INVALID"
    /// Handling an abnormal settlement.
    case abnormalSettlementsSucceed = "handling an abnormal settlement pays its receivers at once"
}
