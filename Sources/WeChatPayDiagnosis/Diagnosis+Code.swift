// SPDX-License-Identifier: Apache-2.0

extension Diagnosis {
    /// What was found. More may be added, so a `switch` keeps a default branch.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// The signature is that of the named key over this message, and in time where that could be checked.
        case good

        // MARK: Headers

        /// A request has no `Authorization` header.
        case authorizationMissing
        /// `Authorization` starts with another word than the scheme.
        case authorizationScheme
        /// `Authorization` is not `name="value"` pairs separated by commas.
        case authorizationMalformed
        /// `Authorization` lacks pairs.
        case authorizationIncomplete
        /// A reply or notification lacks `Wechatpay-…` headers.
        case headersMissing
        /// A signature header occurs more than once.
        case headerRepeated
        /// The signature's type is not RSA with SHA-256.
        case signatureType

        // MARK: Keys

        /// The merchant number is not the known one.
        case merchantMismatch
        /// No key goes by the id that the message names.
        case serialUnknown
        /// The id is the other party's: a platform's in a request, a merchant's in a reply.
        case serialForeign
        /// The id is of a certificate where a public key is held, or the other way round.
        case serialKindMismatch
        /// Made with a known key, but not with the one that the message names.
        case otherKey
        /// A merchant's key signed where WeChat Pay's should, or is held as WeChat Pay's.
        case merchantKeyAsPlatformKey
        /// WeChat Pay's key is held where the merchant's should be.
        case platformKeyAsMerchantKey
        /// Made with none of the known keys.
        case unknownKey
        /// No key is known to check with.
        case noKey

        // MARK: Time and nonce

        /// The timestamp is not a decimal number of seconds.
        case timestampMalformed
        /// The timestamp is in milliseconds, or the signed one was.
        case timestampMilliseconds
        /// The message is older than allowed.
        case timestampStale
        /// The message is from the future.
        case timestampFuture
        /// Another timestamp was signed than sent.
        case timestampMismatch
        /// The nonce is empty or longer than 32 characters.
        case nonceInvalid
        /// Another nonce was signed than sent.
        case nonceMismatch

        // MARK: Signature

        /// WeChat Pay's deliberate wrong signature (签名探测流量).
        case signatureProbe
        /// The signature is not standard Base64 on one line.
        case signatureEncoding
        /// The signature has another length than the key's signatures have.
        case signatureLength
        /// Signed in another way than PKCS#1 v1.5 with SHA-256.
        case signatureAlgorithm

        // MARK: The signed message

        /// Another method was signed.
        case methodMismatch
        /// The target was signed with scheme or host.
        case targetWithHost
        /// The target was signed without its query.
        case targetWithoutQuery
        /// The target was signed with other percent-encoding.
        case targetEncoding
        /// The target was signed with or without a slash.
        case targetSlash
        /// The target was signed in other case.
        case targetCase
        /// Another target was signed in some other way: order of the query, a prefix.
        case targetMismatch
        /// An empty body was signed.
        case bodyEmpty
        /// Another writing of the same JSON was signed: order, spaces, escapes.
        case bodyReserialized
        /// The body was signed with other white space at its ends.
        case bodyEnds
        /// The body was signed with or without a byte order mark.
        case bodyMark
        /// The body was signed with other line ends.
        case bodyLineEnds
        /// The body was signed in another character encoding.
        case bodyCharset
        /// Of an upload, something else was signed than `meta`.
        case bodyMultipart
        /// Another body was signed in some other way.
        case bodyMismatch
        /// The last line feed was not signed.
        case messageFinalLineFeed
        /// The lines were separated by something else than one line feed.
        case messageLineEnds
        /// There was a line too many.
        case messageExtraLine
        /// Lines were missing or in another order.
        case messageLines
        /// The right key signed something that was not found.
        case messageUnknown

        // MARK: Encrypted resources

        /// The APIv3 key does not have 32 bytes.
        case apiV3KeyLength
        /// The APIv3 key does not open the resource.
        case apiV3KeyWrong
        /// Another of the given keys opens the resource.
        case apiV3KeyOther
        /// `associated_data` is absent or not what was encrypted with.
        case associatedData
        /// The resource's `nonce` does not have 12 bytes.
        case resourceNonce
        /// The resource lacks members, is not Base64 or is cut short.
        case resourceMalformed
        /// The APIv3 key is right, but the ciphertext was changed.
        case resourceAltered

        // MARK: APIv2

        /// The XML has no `sign`.
        case v2SignMissing
        /// The body is not XML of APIv2's kind.
        case v2Malformed
        /// Made with the other digest than `sign_type` says.
        case v2SignType
        /// Members were signed that do not count, or left out though they do.
        case v2Members
        /// Values were signed URL-encoded.
        case v2Encoding
        /// Members were signed in another order.
        case v2Order
        /// `sign` is written differently: lower case, for example.
        case v2Case
        /// Signed with another key, or something else.
        case v2KeyWrong

        // MARK: The gateway's own account (`sign_information`)

        /// The gateway saw what was signed, so that key and serial number do not belong together.
        case gatewaySawTheSame
        /// The gateway saw something that cannot be told from its account.
        case gatewaySawOther
    }
}
