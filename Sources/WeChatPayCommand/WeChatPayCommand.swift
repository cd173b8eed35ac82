// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay

@main
struct WeChatPayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wechatpay",
        abstract: "Call WeChat Pay (微信支付), or a sandbox of it.",
        discussion: """
            Without credentials, calls are answered by a sandbox inside this process. Credentials come from the \
            environment (WECHATPAY_MCHID, WECHATPAY_SERIAL_NO, WECHATPAY_PRIVATE_KEY_PATH, WECHATPAY_PUBLIC_KEY_ID, \
            WECHATPAY_PUBLIC_KEY_PATH, WECHATPAY_PLATFORM_CERTIFICATE_PATHS, WECHATPAY_API_V3_KEY, for APIv2 \
            WECHATPAY_API_V2_KEY and WECHATPAY_CERTIFICATE_PATH, WECHATPAY_BASE_URL) or from a file with the same names. \
            WECHATPAY_PRIVATE_KEY, WECHATPAY_PUBLIC_KEY, WECHATPAY_PLATFORM_CERTIFICATES and WECHATPAY_CERTIFICATE take \
            the text in place of a path. Calls leave through WECHATPAY_PROXY, else as HTTPS_PROXY and NO_PROXY say.

            Exit status: 0 success, 1 refused by the gateway or a sandbox, 2 network, verification or output failure, \
            64 wrong usage or refused before anything was sent.
            """,
        version: "0.1.0",
        subcommands: [
            DemoCommand.self, GetCommand.self, PostCommand.self, PutCommand.self, PatchCommand.self,
            DeleteCommand.self, UploadCommand.self, BillCommand.self, APIsCommand.self, CertificatesCommand.self,
            DoctorCommand.self, ExplainCommand.self, NotificationCommand.self, SandboxCommand.self, TriggerCommand.self,
            ListenCommand.self, ResendCommand.self,
        ]
    )

    /// The parser repeats the arguments that it does not know; a key that was pasted among them is stopped before.
    static func main() async {
        guard !CommandLine.arguments.contains(where: { $0.hasPrefix("-----BEGIN") }) else {
            Terminal.standardError.write(
                lines: Wrapping.prose(
                    "An argument is the text of a key or certificate. Keys are settings: WECHATPAY_PRIVATE_KEY takes the "
                        + "text, WECHATPAY_PRIVATE_KEY_PATH the path of its file."))
            Foundation.exit(ExitStatus.usage.rawValue)
        }
        await main(nil)
    }
}
