// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation

/// Who a simulated payee is, as WeChat Pay knows it.
public struct PayeeIdentity: Sendable, Hashable {
    /// Full name.
    public var realName: String
    /// Number of the identity card.
    public var credID: String

    /// Collects both.
    public init(realName: String, credID: String) {
        self.realName = realName
        self.credID = credID
    }
}

extension PayeeIdentity: CustomStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "PayeeIdentity(redacted)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The simulated payee of a personal payee contract (个人收款方签约).
extension Sandbox {
    /// Opens the signing page as WeChat does when an app hands it `query`: checks the invocation's signature and limits.
    ///
    /// - Returns: The business application number of the session that is open now.
    /// - Throws: ``SandboxError``.
    @discardableResult
    public func launch(query: String) throws(SandboxError) -> String {
        let fields = RequestText.values(query)
        guard let package = fields["package"], let appid = fields["appid"], let nonce = fields["nonceStr"],
            let timestamp = fields["timeStamp"], let signature = fields["signature"]
        else { throw .invalidInvocation("a parameter is missing") }
        guard fields["mchid"] == configuration.mchid, fields["signType"] == "RSA" else {
            throw .invalidInvocation("mchid or signType is wrong")
        }
        guard package.count <= 256 else { throw .invalidInvocation("package has more than 256 characters") }
        guard let seconds = Int(timestamp), abs(configuration.now().timeIntervalSince1970 - Double(seconds)) <= 300
        else { throw .invalidInvocation("timeStamp is not a time of now in seconds") }
        let message = Data("\(appid)\n\(timestamp)\n\(nonce)\n\(package)\n".utf8)
        let parts = RequestText.values(package)
        guard let code = parts["outContractCode"], let sessionID = parts["preEntrustwebId"],
            parts["permissionType"] == "INDIVIDUAL_PAYEE"
        else { throw .invalidInvocation("package lacks a member") }
        let serial = fields["certSerialNo"]?.uppercased()
        let isSigned = step { gateway, _ in
            guard serial == gateway.authenticator.serialNumber, let raw = Data(base64Encoded: signature) else {
                return false
            }
            return gateway.authenticator.publicKey.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: raw), for: message, padding: .insecurePKCS1v1_5
            )
        }
        guard isSigned else { throw .invalidInvocation("the signature does not match") }
        try change { world throws(SandboxError) in
            guard world.contracts[code]?.appid == appid else { throw .unknownContract(code) }
            try world.launchContract(code, sessionID: sessionID)
        }
        return code
    }

    /// The payee agrees; the contract becomes AUTHORIZED.
    ///
    /// - Parameters:
    ///   - openid: The payee, where pre-signing did not name one.
    ///   - identity: Who the payee is, where the contract checks it (需要实名验证); the person that was pre-signed by default.
    /// - Throws: ``SandboxError``; with another identity the contract stays UNAUTHORIZED.
    public func sign(
        outContractCode: String, openid: String = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", identity: PayeeIdentity? = nil
    ) throws(SandboxError) {
        try change { world throws(SandboxError) in
            try world.signContract(outContractCode, openid: openid, identity: identity)
        }
    }

    /// The payee leaves without agreeing.
    ///
    /// - Throws: ``SandboxError``.
    public func decline(outContractCode: String) throws(SandboxError) {
        try change { world throws(SandboxError) in try world.declineContract(outContractCode) }
    }

    /// The payee revokes an agreement inside WeChat.
    ///
    /// - Throws: ``SandboxError``.
    public func revoke(outContractCode: String) throws(SandboxError) {
        try change { world throws(SandboxError) in try world.revokeContract(outContractCode) }
    }
}
