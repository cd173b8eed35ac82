// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayGzip

extension TransportReply {
    /// The reply without its content coding. WeChat Pay is asked for none and signs the plain bytes; where there is one
    /// nevertheless, a middleman has compressed them.
    ///
    /// What says that it is gzip and is not stays as it is, for the signature to tell.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/bodyTooLarge`` for more than `limit` bytes, or with
    ///   ``WeChatPayError/Code/signatureInvalid`` for a coding that is not understood.
    func decoded(limit: Int) throws -> TransportReply {
        let coding = (headers[.contentEncoding] ?? "").lowercased().filter { $0 != " " }
        guard !body.isEmpty, !["", "identity"].contains(coding) else { return self }
        guard ["gzip", "x-gzip"].contains(coding) else {
            var error = WeChatPayError(
                .signatureInvalid,
                "The reply (status \(status)) is compressed (Content-Encoding \(Outside.name(coding))), so that it cannot be "
                    + "verified. WeChat Pay does not do that: turn it off in the proxy that does. "
                    + WeChatPayError.unknownAdvice
            )
            error.unverifiedReply = UnverifiedReply(status: status, headers: headers, body: body)
            throw error
        }
        let gunzip = Gunzip(maximumBytes: limit)
        var plain = Data()
        do throws(GunzipFailure) {
            gunzip.feed(body)
            while let piece = try gunzip.next() { plain += piece }
            try gunzip.finish()
        } catch {
            guard case .tooLong = error else { return self }
            throw CollectedExchange.tooLong(limit)
        }
        var copy = self
        copy.body = plain
        copy.headers[.contentEncoding] = nil
        copy.headers[.contentLength] = String(plain.count)
        return copy
    }
}
