// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/billdownload.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPay
import WeChatPayTyped

struct V3BilldownloadCalls: TypedCalls {
    let family = "v3/billdownload"

    func add(to calls: inout RoundTrips) {
        calls.add("billdownload.file.get", Self.billdownloadFileGet)
        calls.add(blocking: "billdownload.file.get", Self.billdownloadFileGetBlocking)
    }
}

extension V3BilldownloadCalls {
    private static func billdownloadFileGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.billdownload.file
        let reply = try await node.get(
            token: test.query["token"].text,
            tartype: test.query["tartype"].text
        )
        test.compare(reply)
    }

    private static func billdownloadFileGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.billdownload.file
        let reply = try node.get(
            token: test.query["token"].text,
            tartype: test.query["tartype"].text
        )
        test.compare(reply)
    }
}
