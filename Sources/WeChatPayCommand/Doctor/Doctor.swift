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
    /// What is odd about the names in them.
    var notes: [SettingNote] = []
    var now: @Sendable () -> Date = { Date() }
    /// What carries the one call; AsyncHTTPClient by default.
    var transport: (any Transport)?
    /// Variables that may name an outgoing proxy.
    var environment: [String: String] = [:]
    /// Whether the call is made; without it nothing leaves the machine.
    var isLive = true

    /// Looks at everything.
    func examine() async -> CheckList {
        var list = CheckList()
        for note in notes { list.warning(note.fact, note.advice) }
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
        let proxy: OutgoingProxy?
        do { proxy = try ConfigurationOptions.proxy(config, environment) } catch {
            list.bad("The outgoing proxy cannot be used.", (error as? WeChatPayError)?.message ?? "Leave it out.")
            return list
        }
        if let proxy { list.good("Calls leave through the proxy \(proxy.shown).") }
        guard isLive else { return list }
        let usual = proxy.map { HTTPClientTransport.through($0) } ?? .shared
        await LiveCheck(credentials: credentials, now: now, transport: transport ?? usual).run(&list)
        return list
    }

    private func checkFiles(_ credentials: DoctorCredentials, _ list: inout CheckList) {
        var open: [String] = []
        for path in [credentials.text("privateKeyPath")].compactMap({ $0 }) + settingFiles {
            if let file = CredentialFile(path), file.isOpenToOthers { open.append(path) }
        }
        for path in open {
            list.warning("Others on this machine can read \(Shown.path(path)).", "It holds secrets: chmod 600 it.")
        }
    }
}
