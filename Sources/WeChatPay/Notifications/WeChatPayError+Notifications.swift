// SPDX-License-Identifier: Apache-2.0

extension WeChatPayError.Code {
    /// A notification is WeChat Pay's, but not in the documented form; or it is no notification at all.
    public static let notificationMalformed = Self(rawValue: "notificationMalformed")
    /// A notification is WeChat Pay's, but no configured key opens its resource.
    public static let notificationUndecryptable = Self(rawValue: "notificationUndecryptable")
    /// A notification of APIv2 names another merchant or AppID than the handler's.
    public static let notificationForAnother = Self(rawValue: "notificationForAnother")
    /// The ledger of notifications holds as many unfinished ones as it can.
    public static let ledgerFull = Self(rawValue: "ledgerFull")
}

extension WeChatPayError {
    /// A notification that is not proven to be WeChat Pay's.
    ///
    /// - Parameter reason: Says more than the failure does; `nil` where nobody looked.
    static func unverifiedNotification(_ failure: VerificationFailure, reason: String? = nil) -> WeChatPayError {
        let failure = failure.shortened
        let code: Code =
            switch failure {
            case .missingHeaders, .missingSign: .signatureMissing
            case .unknownSerial: .unknownSerial
            case .outsideWindow: .timestampOutsideWindow
            case .signatureProbe: .signatureProbe
            case .malformedHeader, .unsupportedSignatureType, .signatureMismatch, .signMismatch, .digestMismatch:
                .signatureInvalid
            }
        var error = WeChatPayError(code, "The notification is not trusted. \(reason ?? failure.notificationSentence)")
        error.verification = failure
        return error
    }
}

extension VerificationFailure {
    /// Whoever sent the request chose these texts: neither their length nor control characters reach a log.
    fileprivate var shortened: VerificationFailure {
        func short(_ text: String) -> String { Outside.text(text, limit: 80) }
        return switch self {
        case .unknownSerial(let serial, let held): .unknownSerial(short(serial), held: held)
        case .unsupportedSignatureType(let type): .unsupportedSignatureType(short(type))
        case .signatureMismatch(let serial): .signatureMismatch(serial: short(serial))
        default: self
        }
    }

    /// The failure's sentence, where that is not about a call.
    fileprivate var notificationSentence: String {
        switch self {
        case .signatureProbe:
            "WeChat Pay sent a signature probe (签名探测流量, WECHATPAY/SIGNTEST/), which is refused as it should be; the "
                + "genuine notification follows."
        case .missingSign: "The XML has no sign and no req_info, so nothing proves who wrote it."
        case .signMismatch:
            "The sign is not one of this APIv2 key over these members: the key is another merchant's or was changed, or "
                + "the body was altered."
        default: description
        }
    }
}
