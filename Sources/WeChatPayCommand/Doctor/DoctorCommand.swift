// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check credentials against each other, and by one call.",
        usage: "wechatpay doctor [options]",
        discussion: """
            wechatpay doctor --env-file .wechatpay-sandbox/wechatpay.env

            ✓ is good, ! is to be looked at, ✗ is wrong; what to do stands below. The call is GET v3/certificates, \
            which changes nothing. No secret is printed.

            Exit status: 0 nothing is wrong, 1 something is.
            """
    )

    @Flag(help: "Make no call; nothing leaves this machine.")
    var offline = false

    @OptionGroup var credentials: ConfigurationOptions

    func run() async throws {
        try await reportingErrors {
            var doctor = Doctor(config: try await credentials.reader())
            doctor.settingFiles = [credentials.envFile, credentials.config].compactMap { $0 }
            doctor.isLive = !offline
            doctor.environment = ProcessInfo.processInfo.environment
            doctor.notes = try credentials.notes(doctor.environment)
            let list = await doctor.examine()
            Terminal.standardOutput.write(lines: list.lines)
            if list.hasFailed { throw ExitCode(1) }
        }
    }
}
