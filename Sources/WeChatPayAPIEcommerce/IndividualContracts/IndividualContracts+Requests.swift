// SPDX-License-Identifier: Apache-2.0

public import WeChatPay

/// A request type that knows its documented limits.
protocol LimitedRequest: Encodable, Sendable {
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest``, naming field and rule.
    func checkLimits() throws
}

extension IndividualContracts.PreEntrustSign.App {
    /// Body of APP场景预签约.
    public struct Request: LimitedRequest {
        /// AppID for signing and paying, at most 32 characters.
        public var appid: String
        /// Business application number (业务申请单号), unique under the provider: 1 to 128 of `[0-9A-Za-z_-]`.
        public var outContractCode: String

        /// Collects the fields.
        public init(appid: String, outContractCode: String) {
            self.appid = appid
            self.outContractCode = outContractCode
        }

        func checkLimits() throws {
            try Limits.appid(appid)
            try Limits.outContractCode(outContractCode)
        }

        private enum CodingKeys: String, CodingKey {
            case appid
            case outContractCode = "out_contract_code"
        }
    }
}

extension IndividualContracts.PreEntrustSign.MiniProgram {
    /// Body of 小程序场景预签约.
    public struct Request: LimitedRequest {
        /// AppID for signing and paying, at most 32 characters.
        public var appid: String
        /// Business application number (业务申请单号), unique under the provider: 1 to 128 of `[0-9A-Za-z_-]`.
        public var outContractCode: String
        /// The payee's openid under the appid, at most 64 characters.
        public var openid: String

        /// Collects the fields.
        public init(appid: String, outContractCode: String, openid: String) {
            self.appid = appid
            self.outContractCode = outContractCode
            self.openid = openid
        }

        func checkLimits() throws {
            try Limits.appid(appid)
            try Limits.outContractCode(outContractCode)
            try Limits.text(openid, field: "openid", limit: 64)
        }

        private enum CodingKeys: String, CodingKey {
            case appid, openid
            case outContractCode = "out_contract_code"
        }
    }
}

extension IndividualContracts.PreEntrustSignWithRealNameIdentity.App {
    /// Body of APP场景预签约（需要实名验证）.
    public struct Request: LimitedRequest {
        /// AppID for signing and paying, at most 32 characters.
        public var appid: String
        /// Business application number (业务申请单号), unique under the provider: 1 to 128 of `[0-9A-Za-z_-]`.
        public var outContractCode: String
        /// The payee's name, 1 to 64 characters; encrypted on the wire.
        public var realName: SensitiveText
        /// Kind of the identity document.
        public var credType: CredentialType
        /// Number of the identity document, 1 to 64 characters; encrypted on the wire.
        public var credID: SensitiveText

        /// Collects the fields.
        public init(
            appid: String, outContractCode: String, realName: SensitiveText, credType: CredentialType = .idCard,
            credID: SensitiveText
        ) {
            self.appid = appid
            self.outContractCode = outContractCode
            self.realName = realName
            self.credType = credType
            self.credID = credID
        }

        func checkLimits() throws {
            try Limits.appid(appid)
            try Limits.outContractCode(outContractCode)
            try Limits.identity(realName, credID)
        }

        private enum CodingKeys: String, CodingKey {
            case appid
            case outContractCode = "out_contract_code"
            case realName = "real_name"
            case credType = "cred_type"
            case credID = "cred_id"
        }
    }
}

extension IndividualContracts.PreEntrustSignWithRealNameIdentity.MiniProgram {
    /// Body of 小程序场景预签约（需要实名验证）.
    public struct Request: LimitedRequest {
        /// AppID for signing and paying, at most 32 characters.
        public var appid: String
        /// Business application number (业务申请单号), unique under the provider: 1 to 128 of `[0-9A-Za-z_-]`.
        public var outContractCode: String
        /// The payee's openid under the appid, at most 64 characters.
        public var openid: String
        /// The payee's name, 1 to 64 characters; encrypted on the wire.
        public var realName: SensitiveText
        /// Kind of the identity document.
        public var credType: CredentialType
        /// Number of the identity document, 1 to 64 characters; encrypted on the wire.
        public var credID: SensitiveText

        /// Collects the fields.
        public init(
            appid: String, outContractCode: String, openid: String, realName: SensitiveText,
            credType: CredentialType = .idCard, credID: SensitiveText
        ) {
            self.appid = appid
            self.outContractCode = outContractCode
            self.openid = openid
            self.realName = realName
            self.credType = credType
            self.credID = credID
        }

        func checkLimits() throws {
            try Limits.appid(appid)
            try Limits.outContractCode(outContractCode)
            try Limits.text(openid, field: "openid", limit: 64)
            try Limits.identity(realName, credID)
        }

        private enum CodingKeys: String, CodingKey {
            case appid, openid
            case outContractCode = "out_contract_code"
            case realName = "real_name"
            case credType = "cred_type"
            case credID = "cred_id"
        }
    }
}
