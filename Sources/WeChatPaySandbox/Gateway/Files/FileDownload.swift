// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// Answers downloads of files that no state stands behind.
struct FileDownload {
    let tokens: FileTokens

    func answer(_ call: DocumentedCall) throws(GatewayRefusal) -> GatewayAnswer {
        let wanted: SampleFile =
            switch call.details.response.content {
            case "image": .image
            case "pdf": .document
            default: call.operation.path.contains("fundflow") ? .fundFlow : .tradeBill
            }
        var token = tokens.make(wanted, for: call.fingerprint, date: call.now)
        switch tokens.read(call.text("token"), now: call.now) {
        case .token(let known): token = known
        case .expired, .forged, .bill: throw .staleAddress
        case .foreign: break  // Assumption: foreignTokensAreServed
        }
        var bytes = tokens.bytes(token)
        var contentType = token.file.contentType
        let isZipped = call.text("tartype").lowercased() == "gzip" || call.text("tar_type") == "GZIP"
        if isZipped, token.file == .tradeBill || token.file == .fundFlow {
            bytes = Gzip.stored(bytes)
            contentType = "application/x-gzip"
        }
        if call.operation.path.hasSuffix("/statements") {
            return GatewayAnswer(.statement(bytes, contentType: contentType))
        }
        return GatewayAnswer(.file(bytes, contentType: contentType))
    }
}
