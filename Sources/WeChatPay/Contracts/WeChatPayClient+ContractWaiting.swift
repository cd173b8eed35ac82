// SPDX-License-Identifier: Apache-2.0

extension WeChatPayClient {
    /// Queries a personal payee contract (个人收款方签约) until the payee has agreed: at once, then with growing pauses of half a second to five seconds.
    ///
    /// Failures that may pass (network, time-out, probe, 429, 5xx) are waited out; any other is thrown.
    ///
    /// - Parameters:
    ///   - appid: The AppID used for pre-signing.
    ///   - outContractCode: The business application number (业务申请单号).
    ///   - timeout: How long to wait in all.
    ///   - firstPause: The pause after the first query; later ones are half as long again, up to ten times as long.
    /// - Returns: The reply that says AUTHORIZED.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/notAuthorizedInTime`` when time is up;
    ///   `CancellationError` when the task was cancelled.
    public func waitUntilContractAuthorized(
        appid: String, outContractCode: String, timeout: Duration = .seconds(300),
        firstPause: Duration = .milliseconds(500)
    ) async throws -> Response {
        let contract = v3.ecommerce.individualContracts.outContractCode.segment(outContractCode)
        let clock = ContinuousClock()
        // What a clock can still add up.
        let timeout = min(max(timeout, .zero), .seconds(1_000_000_000))
        let firstPause = min(max(firstPause, .milliseconds(1)), .seconds(3600))
        let deadline = clock.now + timeout
        var pause = firstPause
        var lastFailure: WeChatPayError?
        while true {
            do {
                let reply = try await contract.get(query: ["appid": appid])
                if try reply.json["auth_state"]?.string == "AUTHORIZED" { return reply }
                lastFailure = nil
            } catch let error as WeChatPayError where error.mayPass {
                lastFailure = error
            }
            let remaining = clock.now.duration(to: deadline)
            guard remaining > .zero else { throw notAuthorized(within: timeout, lastFailure) }
            try await Task.sleep(for: min(pause, remaining), clock: clock)
            pause = min(pause * 3 / 2, firstPause * 10)
        }
    }

    private func notAuthorized(within timeout: Duration, _ lastFailure: WeChatPayError?) -> WeChatPayError {
        let seconds = Double(timeout.components.seconds) + Double(timeout.components.attoseconds) / 1e18
        return WeChatPayError(
            .notAuthorizedInTime,
            "The payee did not agree within \(seconds) s. WeChat has to be opened within 2 minutes of pre-signing, or the "
                + "session runs out: pre-sign again with the same out_contract_code and open WeChat anew.",
            cause: lastFailure
        )
    }
}

extension WeChatPayError {
    /// Whether a query that failed like this is worth repeating.
    fileprivate var mayPass: Bool {
        switch code {
        case .network, .timeout, .signatureProbe: true
        case .gatewayError: rejection.map { $0.status == 429 || $0.status >= 500 } ?? false
        default: false
        }
    }
}
