// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

extension GatewayRefusal {
    /// The same as the operation documents it: under its code, however that is spelt there, else under one that says nearly
    /// the same. Assumption: undocumentedRefusalsAreInvalidRequests
    ///
    /// Where no errors are documented of the operation, and for what is the sandbox's own failure, nothing is known better.
    func documented(by operation: APIOperation) -> GatewayRefusal {
        let table = operation.errors
        guard table.isDocumented else { return self }
        let general = status < 500 ? ["INVALID_REQUEST"] : []
        for code in [code] + alternatives + general {
            // `ORDERNOTEXIST` is `ORDER_NOT_EXIST` on other pages.
            let named = table.entries.filter { $0.code == code }
            let spelt = named.isEmpty ? table.entries.filter { $0.code.letters == code.letters } : named
            guard let entry = spelt.first(where: { $0.status == status }) ?? spelt.first else { continue }
            var copy = self
            copy.status = entry.status
            copy.code = entry.code
            return copy
        }
        return self
    }
}

extension String {
    /// Without what joins words.
    fileprivate var letters: [UInt8] { utf8.filter { $0 != UInt8(ascii: "_") } }
}
