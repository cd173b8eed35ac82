// SPDX-License-Identifier: Apache-2.0

public import WeChatPaySandbox

/// One set of keys for all tests of a process: making RSA keys takes longer than most tests.
public enum SharedKeys {
    /// Made when first asked for.
    public static let sandbox = Result { try SandboxKeys() }
}
