// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension Diagnosis {
    /// Explains a request and its reply, the one that explains more first.
    ///
    /// When the gateway answered SIGN_ERROR the request is at fault, and the gateway's own account (`sign_information`)
    /// fills in what the capture does not have.
    public static func explaining(_ exchange: CapturedExchange, knowing knowledge: Knowledge) -> [Diagnosis] {
        let reply = exchange.reply.map { Diagnosis(of: $0, knowing: knowledge) }
        guard var request = exchange.request else {
            let body = exchange.reply?.body ?? []
            let refusal = PastedText.refusal(body)
            guard let information = SignInformation(detail: refusal?["detail"]) else { return reply.map { [$0] } ?? [] }
            // Why a request was refused, by a reply that need not be signed.
            return [information.diagnosis] + (reply.map { $0.code == .headersMissing ? [] : [$0] } ?? [])
        }
        let body = exchange.reply?.body ?? []
        let refusal = PastedText.refusal(body)
        let isSignError = exchange.reply?.status == 401 || refusal?["code"]?.string == "SIGN_ERROR"
        let information = SignInformation(detail: refusal?["detail"])
        if request.body == nil { request.body = information?.body }
        // What was not saved of the request the gateway tells.
        if request.method == nil { request.method = information?.method }
        if request.target == nil { request.target = information?.target }
        if isSignError {
            var diagnosis = Diagnosis(of: request, knowing: knowledge)
            if let information, let signed = diagnosis.signedMessage, diagnosis.isGood {
                diagnosis = diagnosis.adding(information.finding(comparedTo: signed))
            }
            // The refusal need not be signed.
            return [diagnosis] + (reply.map { $0.code == .headersMissing ? [] : [$0] } ?? [])
        }
        // A request that was accepted needs no explanation.
        if let reply { return [reply] }
        return [Diagnosis(of: request, knowing: knowledge)]
    }

    private func adding(_ finding: Finding) -> Diagnosis {
        Diagnosis(
            direction: direction, findings: findings + [finding], unchecked: unchecked, notes: notes, signer: signer,
            algorithm: algorithm, expectedMessage: expectedMessage, signedMessage: signedMessage,
            candidatesTried: candidatesTried)
    }
}
