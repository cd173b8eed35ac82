// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPaySandbox

/// The sandbox in this process, for commands without credentials.
enum EmbeddedSandbox {
    /// Names a file that keeps the keys, as `wechatpay sandbox` keeps its own. A script that runs many commands saves
    /// the time that three new RSA keys take each time.
    static let keysVariable = "WECHATPAY_SANDBOX_KEYS"

    /// - Throws: `UsageError` where the file holds something else, or cannot be read or written.
    static func make() throws -> Sandbox {
        var configuration = Sandbox.Configuration()
        if let path = ProcessInfo.processInfo.environment[keysVariable], !path.isEmpty {
            // The text is not repeated: it may be a key in the place of a path.
            do { configuration.keys = try SandboxKeys(keptAt: path) } catch {
                throw UsageError(
                    "\(keysVariable) names no file that keeps the keys of a sandbox, or it cannot be read or written.")
            }
        }
        return try Sandbox(configuration: configuration)
    }
}
