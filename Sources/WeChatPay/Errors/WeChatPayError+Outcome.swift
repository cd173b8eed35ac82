// SPDX-License-Identifier: Apache-2.0

extension WeChatPayError {
    /// What happened to the call that failed: whether money may have moved.
    ///
    /// ```swift
    /// catch let error as WeChatPayError {
    ///     switch error.outcome {
    ///     case .notSent, .refused: …  // nothing happened
    ///     case .tookEffect: …         // it happened; the reply was of no use
    ///     case .unknown: …            // query by your own number before anything else
    ///     }
    /// }
    /// ```
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// No byte of the request left this process: it was refused here, the signer or the keys failed, the host is not
        /// known, the connection was refused, TLS failed, or the time was over while the call waited for a connection.
        case notSent
        /// WeChat Pay refused the call, signed that it did, and its documentation says of the code that nothing was done;
        /// or a query (GET) was refused, which does nothing in any case.
        case refused
        /// The request, or a part of it, was sent, and no answer that counts came back: the reply was lost, late, not
        /// signed or wrongly signed, WeChat Pay failed itself (5xx, `SYSTEM_ERROR`), or the code says that the number
        /// was used or the state is not settled. Query, or repeat with the same number and the same parameters.
        case unknown
        /// WeChat Pay said that it accepted the call; only the reply could not be read, or the file was not good.
        case tookEffect
    }

    static let unknownAdvice = "The call may have taken effect: query before repeating it."
    static let nothingSent = "Nothing was sent."
}

extension WeChatPayError.Code {
    /// The outcome of errors that say nothing else.
    var outcome: WeChatPayError.Outcome {
        switch self {
        case .invalidPath, .invalidRequest, .invalidConfiguration, .unknownMerchant, .encryptionFailed, .signingFailed,
            .platformKeysUnavailable, .publicKeyOnly, .blockingCallOnEventLoop, .fileChanged:
            .notSent
        case .replyNotJSON, .undecodable, .decryptionFailed, .fileDigestMismatch, .fileDamaged, .fileNotWritten,
            .billMalformed:
            .tookEffect
        // Whoever adds a code says what it means; until then nothing is promised.
        default: .unknown
        }
    }
}
