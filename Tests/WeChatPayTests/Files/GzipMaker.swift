// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import WeChatPaySandbox

/// Gzip as the sandbox writes it.
func gzipped(_ bytes: Data) -> Data { Data(Gzip.stored(Array(bytes))) }
