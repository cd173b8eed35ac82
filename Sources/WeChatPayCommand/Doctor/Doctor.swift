// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import WeChatPay

/// Looks at each credential by itself, then at how they fit together, and then lets WeChat Pay judge by one call.
///
/// It reads settings one by one, unlike a client: a configuration that no client takes is what it is for. Nothing it
/// says contains a secret.
struct Doctor {
    let config: ConfigReader
    /// Files of settings that were named; they may hold secrets.
    var settingFiles: [String] = []
    var now: @Sendable () -> Date = { Date() }
    /// What carries the one call; AsyncHTTPClient by default.
    var transport: any Transport = HTTPClientTransport.shared
    /// Whether the call is made; without it nothing leaves the machine.
    var isLive = true

    /// Looks at everything.
    func examine() async -> CheckList {
        var list = CheckList()
        guard WeChatPayClient.hasConfiguration(config) else {
            list.bad(
                "No credentials are configured.",
                "Set WECHATPAY_MCHID and the others, or name a file with --env-file; `wechatpay sandbox` writes one."
            )
            return list
        }
        var credentials = DoctorCredentials(config)
        credentials.checkMerchant(&list, now: now())
        credentials.checkPlatform(&list, now: now())
        credentials.checkSecrets(&list)
        credentials.checkAddress(&list)
        checkFiles(credentials, &list)
        guard isLive else { return list }
        await LiveCheck(credentials: credentials, now: now, transport: transport).run(&list)
        return list
    }

    private func checkFiles(_ credentials: DoctorCredentials, _ list: inout CheckList) {
        var open: [String] = []
        if let file = credentials.text("privateKeyPath").flatMap(CredentialFile.init), file.isOpenToOthers {
            open.append(file.path)
        }
        open += settingFiles.compactMap(CredentialFile.init).filter(\.isOpenToOthers).map(\.path)
        for path in open {
            list.warning("Others on this machine can read \(path).", "It holds secrets: chmod 600 it.")
        }
    }
}
