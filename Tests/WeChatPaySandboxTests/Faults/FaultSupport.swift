// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// How a client reaches a sandbox.
enum Way: String, CaseIterable, Sendable {
    case inProcess, socket
}

/// A contract, which shows whether a call took effect.
enum Contract {
    static let appid = "wxd678efh567h23787"
    static let path = "/v3/ecommerce/individual-contracts/pre-entrust-sign/app"

    static func preSign(_ client: WeChatPayClient, _ code: String) async throws -> Response {
        try await client[path].post(json: ["appid": .string(appid), "out_contract_code": .string(code)])
    }

    static func query(_ client: WeChatPayClient, _ code: String) async throws -> Response {
        try await client.v3.ecommerce.individualContracts.outContractCode.segment(code).get(query: ["appid": appid])
    }

    /// Whether the gateway knows the number.
    static func exists(_ client: WeChatPayClient, _ code: String) async throws -> Bool {
        do {
            return try await query(client, code).status == 200
        } catch let error as WeChatPayError where error.rejection?.code == "RESOURCE_NOT_EXISTS" {
            return false
        }
    }
}

/// A sandbox and a client of it, by one way or the other.
func withSandbox(
    _ way: Way, timeout: Duration = .seconds(30), maximumReplyBytes: Int = 10 << 20,
    configuration change: (inout Sandbox.Configuration) -> Void = { _ in },
    _ body: @escaping @Sendable (Sandbox, WeChatPayClient) async throws -> Void
) async throws {
    var configuration = Sandbox.Configuration.patient
    configuration.keys = try Shared.keys.get()
    configuration.notificationSender = Receiver()
    change(&configuration)
    let sandbox = try Sandbox(configuration: configuration)
    let limits = WeChatPayClient.Configuration(timeout: timeout, maximumReplyBytes: maximumReplyBytes)
    switch way {
    case .inProcess: try await body(sandbox, sandbox.client(configuration: limits))
    case .socket:
        try await sandbox.withServer { baseURL in
            try await body(sandbox, sandbox.client(baseURL: baseURL, configuration: limits))
        }
    }
}
