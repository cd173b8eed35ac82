// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// What is said on stderr about a reply: its status, its number for support, and who vouches for it.
enum ReplyNotes {
    static func line(_ response: Response) -> String {
        line(response.status, response.requestID, "verified with \(response.verifiedBy)")
    }

    static func line(_ response: V2Response) -> String {
        let verification =
            switch response.verification {
            case .signed(let type): "verified with the APIv2 key (\(type.rawValue))"
            case .unsigned: "not signed: WeChat Pay documents these replies without a sign"
            }
        return line(response.status, response.requestID, verification)
    }

    static func line(_ file: Download) -> String {
        line(file.status, file.requestID, file.body.count, file.verification, sha1: file.sha1)
    }

    static func line(_ stream: DownloadStream, _ saved: SavedFile) -> String {
        line(stream.status, stream.requestID, saved.length, saved.verification, sha1: saved.sha1)
    }

    private static func line(
        _ status: Int, _ requestID: String?, _ length: Int, _ verification: Download.Verification, sha1: String
    ) -> String {
        let verification =
            switch verification {
            case .unsigned: "not signed: WeChat Pay does not sign files. SHA-1 \(sha1)"
            // outside: the id of a configured key
            case .verified(let serial): "verified with \(serial)"
            case .digestVerified(let serial, let sha1):
                // outside: the id of a configured key
                "compressed: the file inside must have the SHA-1 \(sha1), which is verified with \(serial)"
            }
        return line(status, requestID, "\(length) bytes, \(verification)")
    }

    private static func line(_ status: Int, _ requestID: String?, _ verification: String) -> String {
        Wrapping.printable("\(status), Request-ID \(requestID.map { Outside.id($0) } ?? "absent"), \(verification)")
    }
}
