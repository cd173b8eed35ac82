// SPDX-License-Identifier: Apache-2.0

public import WeChatPaySandbox

extension Sandbox.Configuration {
    /// For tests that are not about limits: a server waits as long as a busy machine takes.
    public static var patient: Self {
        var configuration = Self()
        configuration.serverLimits = .patient
        return configuration
    }
}

extension ServerLimits {
    /// Limits that no test meets by accident.
    public static var patient: Self {
        var limits = Self()
        limits.idle = .seconds(600)
        limits.body = .seconds(600)
        limits.stall = .seconds(600)
        return limits
    }
}
