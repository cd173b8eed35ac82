// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPaySigning
import WeChatPayTestSupport

@Suite(.limited, .timeLimit(.minutes(10)))
struct APIv3KeyTests {
    /// AES would take keys of 16 and 24 bytes, and fail at the first notification.
    @Test(arguments: [0, 1, 16, 24, 31, 33, 64])
    func takesKeysOf32BytesOnly(_ length: Int) throws {
        let error = #expect(throws: SigningError.self) { try APIv3Key(String(repeating: "k", count: length)) }
        #expect(error?.code == .invalidAPIv3Key)
        _ = try APIv3Key(String(repeating: "k", count: 32))
    }
}
