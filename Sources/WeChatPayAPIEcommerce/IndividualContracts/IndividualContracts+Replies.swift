// SPDX-License-Identifier: Apache-2.0

/// Kind of an identity document; open, since WeChat Pay may add values.
public struct CredentialType: RawRepresentable, Hashable, Sendable, Codable {
    /// As on the wire.
    public let rawValue: String
    /// Wraps a value, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ID_CARD`, 身份证.
    public static let idCard = CredentialType(rawValue: "ID_CARD")
}

/// Kind of a permission; open.
public struct PermissionType: RawRepresentable, Hashable, Sendable, Codable {
    /// As on the wire.
    public let rawValue: String
    /// Wraps a value, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INDIVIDUAL_PAYEE`, 个人收款方.
    public static let individualPayee = PermissionType(rawValue: "INDIVIDUAL_PAYEE")
}

/// State of a payee's authorisation; open.
public struct AuthorizationState: RawRepresentable, Hashable, Sendable, Codable {
    /// As on the wire.
    public let rawValue: String
    /// Wraps a value, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AUTHORIZED`.
    public static let authorized = AuthorizationState(rawValue: "AUTHORIZED")
    /// `UNAUTHORIZED`: not signed yet, declined, or revoked.
    public static let unauthorized = AuthorizationState(rawValue: "UNAUTHORIZED")
}

/// Reply of the four pre-signing calls.
public struct PreEntrustSession: Decodable, Sendable, Hashable {
    /// Opens the signing page, within two minutes.
    public let preEntrustwebID: String

    private enum CodingKeys: String, CodingKey { case preEntrustwebID = "pre_entrustweb_id" }
}

/// A contract, by business application number.
public struct IndividualContract: Decodable, Sendable, Hashable {
    /// Whether the payee has agreed.
    public let authState: AuthorizationState
    /// Authorisation id (授权ID), needed for ordering; absent before the payee agreed.
    public let individualAuthID: String?
    /// RFC 3339. The documentation calls it required, yet an unsigned contract has no such time.
    public let signedTime: String?
    /// The payee's openid under the appid.
    public let individualOpenid: String?
    /// Present after pre-signing with a real-name check.
    public let realNameAuthResult: RealNameAuthResult?

    /// Outcome of the real-name check.
    public struct RealNameAuthResult: Decodable, Sendable, Hashable {
        /// `pay_realname`.
        public let scope: String?
        /// Opaque.
        public let accessToken: String?
        /// RFC 3339.
        public let accessTokenExpireTime: String?

        private enum CodingKeys: String, CodingKey {
            case scope
            case accessToken = "access_token"
            case accessTokenExpireTime = "access_token_expire_time"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case authState = "auth_state"
        case individualAuthID = "individual_auth_id"
        case signedTime = "signed_time"
        case individualOpenid = "individual_openid"
        case realNameAuthResult = "real_name_auth_result"
    }
}

/// A payee's authorisation, by openid.
public struct IndividualAuthorization: Decodable, Sendable, Hashable {
    /// Whether the payee's agreement stands.
    public let authState: AuthorizationState
    /// Authorisation id (授权ID), needed for ordering.
    public let individualAuthID: String?
    /// RFC 3339, when the payee agreed or revoked.
    public let operationTime: String?

    private enum CodingKeys: String, CodingKey {
        case authState = "auth_state"
        case individualAuthID = "individual_auth_id"
        case operationTime = "operation_time"
    }
}
