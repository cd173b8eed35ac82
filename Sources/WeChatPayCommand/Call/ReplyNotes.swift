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
        let verification =
            switch file.verification {
            case .unsigned: "not signed: WeChat Pay does not sign files. SHA-1 \(file.sha1)"
            case .verified(let serial): "verified with \(serial)"
            case .digestVerified(let serial, let sha1):
                "compressed: the file inside must have the SHA-1 \(sha1), which is verified with \(serial)"
            }
        return line(file.status, file.requestID, "\(file.body.count) bytes, \(verification)")
    }

    private static func line(_ status: Int, _ requestID: String?, _ verification: String) -> String {
        Wrapping.printable("\(status), Request-ID \(requestID ?? "absent"), \(verification)")
    }
}
