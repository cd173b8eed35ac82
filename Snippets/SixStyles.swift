// SPDX-License-Identifier: Apache-2.0

// One call in every style, against a sandbox in this process: swift run SixStyles

import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPaySandbox
import WeChatPayTesting

func firstCall() async throws {
    // snippet.first
    let client = try Sandbox().client()
    let reply = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
        json: ["appid": "wxd678efh567h23787", "out_contract_code": "APPLYMENT_00000000001"]
    )
    print(reply.status, try reply.json["pre_entrustweb_id"]?.string ?? "")
    // snippet.end
}

func awaited(_ client: WeChatPayClient, _ body: JSON) async throws {
    _ = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(json: body)
    _ = try await client.chain("v3/ecommerce/individual-contracts/pre-entrust-sign/app").post(json: body)
    _ = try await client["v3/ecommerce/individual-contracts/pre-entrust-sign/app"].post(json: body)
}

func blocking(_ client: WeChatPayClient, _ body: JSON) throws {
    _ = try client.v3.ecommerce.individualContracts.preEntrustSign.app.post(json: body)
    _ = try client.chain("v3/ecommerce/individual-contracts/pre-entrust-sign/app").post(json: body)
    _ = try client["v3/ecommerce/individual-contracts/pre-entrust-sign/app"].post(json: body)
}

func typed(_ client: WeChatPayClient, appid: String, code: String) async throws {
    let id = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
        .init(appid: appid, outContractCode: code)
    ).preEntrustwebID
    print(id)
}

func refused(_ client: WeChatPayClient) async throws {
    // snippet.errors
    do {
        let body: JSON = ["appid": "wxd678efh567h23787", "out_contract_code": "A B"]
        _ = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(json: body)
    } catch let error as WeChatPayError {
        print(error)  // the code, and a sentence that says what to do
        if let rejection = error.rejection {  // the gateway's answer, as data
            print(rejection.status, rejection.code ?? "", rejection.field ?? "", rejection.issue ?? "")
            print("Request-ID", rejection.requestID ?? "absent")
        }
    }
    // snippet.end
}

func decided(_ client: WeChatPayClient, refund: JSON) async throws {
    // snippet.outcome
    do {
        _ = try await client.v3.refund.domestic.refunds.post(json: refund)
    } catch let error as WeChatPayError {
        switch error.outcome {
        case .notSent, .refused: print("nothing happened", error)
        case .tookEffect: print("it happened; query for the details")
        case .unknown: print("query by your own number before anything else")
        }
    }
    // snippet.end
}

func tested() async throws {
    // snippet.testing
    try await withSandbox { sandbox in
        let (appid, code) = ("wxd678efh567h23787", "APPLYMENT_00000000002")
        let contracts = sandbox.client.v3.ecommerce.individualContracts
        let session = try await contracts.preEntrustSign.app.post(.init(appid: appid, outContractCode: code))
        let invocation = try await sandbox.client.appContractInvocation(
            appid: appid, preEntrustwebID: session.preEntrustwebID, outContractCode: code
        )
        try sandbox.gateway.launch(query: invocation.query)  // as WeChat does when the app opens it
        try sandbox.gateway.sign(outContractCode: code)  // as the payee does
        let contract = try await contracts.outContractCode.outContractCode(code).waitUntilAuthorized(appid: appid)
        print(try contract.authState.rawValue, try contract.individualAuthID ?? "")
    }
    // snippet.end
}

let client = try Sandbox().client()
let body: JSON = ["appid": "wxd678efh567h23787", "out_contract_code": "APPLYMENT_00000000001"]
try await firstCall()
try await awaited(client, body)
try blocking(client, body)
try await typed(client, appid: "wxd678efh567h23787", code: "APPLYMENT_00000000001")
try await refused(client)
try await tested()
