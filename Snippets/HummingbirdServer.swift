// SPDX-License-Identifier: Apache-2.0

// snippet.server
import Configuration
import Hummingbird
import WeChatPay
import WeChatPayAPIEcommerce

struct SigningPage: ResponseEncodable {
    let businessType: String
    let query: String
}

let appid = "wxd678efh567h23787"
let client = try WeChatPayClient(config: ConfigReader(provider: EnvironmentVariablesProvider()))
let router = Router()

router.post("contracts/{code}") { _, context -> SigningPage in
    let code = try context.parameters.require("code")
    let session = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
        .init(appid: appid, outContractCode: code)
    )
    let invocation = try await client.appContractInvocation(
        appid: appid, preEntrustwebID: session.preEntrustwebID, outContractCode: code
    )
    return SigningPage(businessType: invocation.businessType, query: invocation.query)
}

router.get("contracts/{code}") { _, context -> String in
    let code = try context.parameters.require("code")
    let contract = try await client.v3.ecommerce.individualContracts.outContractCode.outContractCode(code)
        .get(appid: appid)
    return try contract.authState.rawValue
}

try await Application(router: router).runService()
// snippet.end
