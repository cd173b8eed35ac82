// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
public import Foundation
import Synchronization

/// A WeChat Pay gateway with keys of its own: real signatures, real state, no network.
///
/// It answers every documented operation of APIv3 and APIv2. Requests are checked against the documentation; contracts
/// (个人收款方签约) keep state, all else answers with a success made from the request.
///
/// Behaviour that the documentation leaves open is listed in ``Assumption``.
public final class Sandbox: Sendable {
    /// What a client needs to talk to this gateway.
    public let credentials: SandboxCredentials
    private let configuration: Configuration
    private let gateway: Mutex<Gateway>

    /// Settings of a sandbox; every member has a default.
    public struct Configuration: Sendable {
        /// The one merchant number that is known.
        public var mchid = "1900000109"
        /// The gateway's clock.
        public var now: @Sendable () -> Date = { Date() }
        /// How long after pre-signing WeChat may be opened; 2 minutes as documented.
        public var launchLimit: Duration = .seconds(120)
        /// Keys made before; new ones by default.
        public var keys: SandboxKeys?
        /// Makes nonces, session ids and the like repeat from run to run, where keys and clock repeat too; the system's
        /// randomness by default.
        public var seed: UInt64?

        /// All defaults.
        public init() {}
    }

    /// Starts with an empty state.
    ///
    /// - Throws: When keys cannot be made.
    public init(configuration: Configuration = Configuration()) throws {
        let keys = try configuration.keys ?? SandboxKeys(now: configuration.now())
        self.configuration = configuration
        credentials = SandboxCredentials(mchid: configuration.mchid, keys: keys)
        gateway = Mutex(try Gateway(mchid: configuration.mchid, keys: keys, seed: configuration.seed))
    }

    /// Answers one request.
    public func handle(_ request: GatewayRequest) -> GatewayReply {
        gateway.withLock { $0.handle(request, now: configuration.now()) }
    }
}

/// The simulated payee.
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
        let result = gateway.withLock { gateway -> Result<Void, SandboxError> in
            guard fields["certSerialNo"]?.uppercased() == gateway.authenticator.serialNumber,
                let raw = Data(base64Encoded: signature),
                gateway.authenticator.publicKey.isValidSignature(
                    _RSA.Signing.RSASignature(rawRepresentation: raw), for: message, padding: .insecurePKCS1v1_5
                )
            else { return .failure(.invalidInvocation("the signature does not match")) }
            guard gateway.flows.contracts.ledger.contracts[code]?.appid == appid else { return .failure(.unknownContract(code)) }
            return Result { () throws(SandboxError) in
                try gateway.flows.contracts.ledger.launch(
                    code, sessionID: sessionID, limit: configuration.launchLimit, now: configuration.now()
                )
            }
        }
        try result.get()
        return code
    }

    /// The payee agrees; the contract becomes AUTHORIZED.
    ///
    /// - Parameter openid: The payee, where pre-signing did not name one.
    /// - Throws: ``SandboxError``.
    public func sign(outContractCode: String, openid: String = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o") throws(SandboxError) {
        try change { contracts, now, random throws(SandboxError) in
            try contracts.sign(outContractCode, openid: openid, now: now, random: &random)
        }
    }

    /// The payee leaves without agreeing.
    ///
    /// - Throws: ``SandboxError``.
    public func decline(outContractCode: String) throws(SandboxError) {
        try change { contracts, now, _ throws(SandboxError) in try contracts.decline(outContractCode, now: now) }
    }

    /// The payee revokes an agreement inside WeChat.
    ///
    /// - Throws: ``SandboxError``.
    public func revoke(outContractCode: String) throws(SandboxError) {
        try change { contracts, now, _ throws(SandboxError) in try contracts.revoke(outContractCode, now: now) }
    }

    private func change(
        _ body: (inout ContractLedger, Date, inout Randomness) throws(SandboxError) -> Void
    ) throws(SandboxError) {
        let now = configuration.now()
        let result = gateway.withLock { gateway -> Result<Void, SandboxError> in
            Result { () throws(SandboxError) in try body(&gateway.flows.contracts.ledger, now, &gateway.random) }
        }
        try result.get()
    }
}
