// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transferdownload.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3TransferdownloadCalls: TypedCalls {
    let family = "v3/transferdownload"

    func add(to calls: inout RoundTrips) {
        calls.add("transferdownload.elecvoucherfile.get", Self.transferdownloadElecvoucherfileGet)
        calls.add(blocking: "transferdownload.elecvoucherfile.get", Self.transferdownloadElecvoucherfileGetBlocking)
        calls.add("transferdownload.signfile.get", Self.transferdownloadSignfileGet)
    }
}

extension V3TransferdownloadCalls {
    private static func transferdownloadElecvoucherfileGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.transferdownload.elecvoucherfile
        let reply = try await node.get(
            token: test.query["token"].text,
            source: test.query["source"].text
        )
        test.compare(reply)
    }

    private static func transferdownloadElecvoucherfileGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.transferdownload.elecvoucherfile
        let reply = try node.get(
            token: test.query["token"].text,
            source: test.query["source"].text
        )
        test.compare(reply)
    }

    private static func transferdownloadSignfileGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.transferdownload.signfile
        let reply = try await node.get(
            token: test.query["token"].text
        )
        test.compare(reply)
    }
}
