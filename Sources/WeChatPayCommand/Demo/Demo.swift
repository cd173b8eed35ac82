// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPaySandbox
import WeChatPayTesting

/// The personal payee contract (个人收款方签约) from pre-signing to AUTHORIZED, with the documentation's examples.
struct Demo {
    let journal: DemoJournal
    let appid = "wxd678efh567h23787"
    let outContractCode = "APPLYMENT_00000000001"
    let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"

    func run() async throws {
        let start = ContinuousClock.now
        let sandbox = try EmbeddedSandbox.make()
        try await sandbox.withServer { baseURL in
            let recorder = RecordingTransport(HTTPClientTransport.shared)
            let client = try sandbox.client(baseURL: baseURL, transport: recorder)
            var details = DemoJournal.Details()
            details.lines = DemoLines.prose("\(baseURL), merchant \(sandbox.credentials.mchid), keys made for this run")
            details.facts["url"] = .string(baseURL)
            details.facts["mchid"] = .string(sandbox.credentials.mchid)
            journal.record("Start the sandbox", since: start, details)
            try await contract(client, recorder, sandbox)
        }
    }

    private func contract(_ client: WeChatPayClient, _ recorder: RecordingTransport, _ sandbox: Sandbox) async throws {
        let session = try await journal.step("Pre-sign the contract (预签约)") {
            try await preSign(client, recorder)
        }
        let invocation = try await journal.step("Sign the invocation for the app (调起签约页)") {
            let invocation = try await client.appContractInvocation(
                appid: appid, preEntrustwebID: session, outContractCode: outContractCode
            )
            var details = DemoJournal.Details()
            details.lines = DemoLines.prose("businessType  \(invocation.businessType)")
            details.lines += DemoLines.value("query  \(invocation.query)", breakAfter: ["&", " "])
            details.facts["business_type"] = .string(invocation.businessType)
            details.facts["query"] = .string(invocation.query)
            return (invocation, details)
        }
        try await journal.step("The simulated payee opens the page and agrees") {
            _ = try sandbox.launch(query: invocation.query)
            try sandbox.sign(outContractCode: outContractCode, openid: openid)
            var details = DemoJournal.Details()
            details.lines = DemoLines.prose("openid \(openid)")
            details.facts["openid"] = .string(openid)
            return ((), details)
        }
        try await journal.step("Wait until AUTHORIZED") { try await wait(client) }
        let state = try await journal.step("Ask again, by openid") { try await query(client, recorder) }
        journal.conclude(state)
    }

    private func preSign(
        _ client: WeChatPayClient, _ recorder: RecordingTransport
    ) async throws -> (String, DemoJournal.Details) {
        let reply = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
            json: ["appid": .string(appid), "out_contract_code": .string(outContractCode)]
        )
        let details = details(of: reply, recorder)
        return (try text("pre_entrustweb_id", of: reply), details)
    }

    private func wait(_ client: WeChatPayClient) async throws -> (Void, DemoJournal.Details) {
        let reply = try await client.waitUntilContractAuthorized(
            appid: appid, outContractCode: outContractCode, timeout: .seconds(30)
        )
        let id = try text("individual_auth_id", of: reply)
        var details = DemoJournal.Details()
        details.lines = DemoLines.prose("individual_auth_id \(id)")
        details.facts["auth_state"] = .string(try text("auth_state", of: reply))
        details.facts["individual_auth_id"] = .string(id)
        return ((), details)
    }

    private func query(
        _ client: WeChatPayClient, _ recorder: RecordingTransport
    ) async throws -> (String, DemoJournal.Details) {
        let reply = try await client["v3/ecommerce/individual-contracts/{openid}"].get(
            query: ["appid": appid, "permission_type": "INDIVIDUAL_PAYEE"], path: ["openid": openid]
        )
        let details = details(of: reply, recorder)
        return (try text("auth_state", of: reply), details)
    }

    private func text(_ name: String, of reply: Response) throws -> String {
        guard let text = try reply.json[name]?.string else {
            var error = WeChatPayError(.undecodable, "The verified reply has no text \(name). Read response instead.")
            error.response = reply
            throw error
        }
        return text
    }

    private func details(of reply: Response, _ recorder: RecordingTransport) -> DemoJournal.Details {
        var details = DemoJournal.Details()
        if let request = recorder.lastRequest {
            details.lines += DemoLines.request(request)
            details.facts["request"] = DemoLines.facts(request)
        }
        details.lines += DemoLines.reply(
            status: reply.status, requestID: reply.requestID, verifiedBy: reply.verifiedBy, body: reply.body
        )
        details.facts["reply"] = DemoLines.facts(
            status: reply.status, requestID: reply.requestID, verifiedBy: reply.verifiedBy, body: reply.body
        )
        return details
    }
}
