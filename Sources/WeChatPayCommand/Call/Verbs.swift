// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WeChatPay

struct GetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Call a path with GET.",
        usage: "wechatpay get PATH [name=value ...] [options]",
        discussion: """
            wechatpay get v3/certificates algorithm_type=RSA
            wechatpay get v3/merchant-service/images/1000000001 --output complaint.jpg
            wechatpay get https://api.mch.weixin.qq.com/v3/merchant-service/images/ABC%2FDEF \\
              --output complaint.jpg
            """
    )
    @OptionGroup var options: CallOptions
    func run() async throws { try await reportingErrors { try await CallRunner(options: options).run(.get) } }
}

struct PostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "post",
        abstract: "Call a path with POST.",
        usage: "wechatpay post PATH [name=value ...] [options]",
        discussion: """
            wechatpay post v3/ecommerce/individual-contracts/pre-entrust-sign/app \\
              appid=wxd678efh567h23787 out_contract_code=APPLYMENT_00000000001
            wechatpay post v3/merchant/media/upload file=@licence.jpg
            wechatpay post v2/pay/orderquery appid=wxd678efh567h23787 \\
              mch_id=1900000109 out_trade_no=TEST20260101000001
            """
    )
    @OptionGroup var options: CallOptions
    func run() async throws { try await reportingErrors { try await CallRunner(options: options).run(.post) } }
}

struct PutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Call a path with PUT.",
        usage: "wechatpay put PATH [name=value ...] [options]"
    )
    @OptionGroup var options: CallOptions
    func run() async throws { try await reportingErrors { try await CallRunner(options: options).run(.put) } }
}

struct PatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patch",
        abstract: "Call a path with PATCH.",
        usage: "wechatpay patch PATH [name=value ...] [options]"
    )
    @OptionGroup var options: CallOptions
    func run() async throws { try await reportingErrors { try await CallRunner(options: options).run(.patch) } }
}

struct DeleteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Call a path with DELETE.",
        usage: "wechatpay delete PATH [name=value ...] [options]"
    )
    @OptionGroup var options: CallOptions
    func run() async throws { try await reportingErrors { try await CallRunner(options: options).run(.delete) } }
}
