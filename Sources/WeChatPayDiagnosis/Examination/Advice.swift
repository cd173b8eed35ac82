// SPDX-License-Identifier: Apache-2.0

/// What to do about a difference between what was signed and what arrived.
enum Advice {
    static func text(_ code: Diagnosis.Code, _ direction: CapturedMessage.Direction) -> String {
        direction == .request ? request(code) : reply(code)
    }

    private static func request(_ code: Diagnosis.Code) -> String {
        switch code {
        case .methodMismatch: "Sign the method that is sent, in capitals."
        case .targetWithHost: "Sign path and query alone, from the first slash on."
        case .targetWithoutQuery: "Sign path, question mark and query, as they stand on the request line."
        case .targetEncoding:
            "Encode once, sign that text, and give the very same text to the HTTP client; some clients encode again."
        case .targetSlash, .targetCase, .targetMismatch:
            "Sign the target exactly as it goes on the wire; a proxy or base URL must not change it afterwards."
        case .bodyEmpty:
            "Sign the bytes of the body; a stream or a body that is set after signing is not seen by the signer."
        case .bodyReserialized:
            "Encode the JSON to bytes once, sign these bytes and send these bytes; do not hand the object to the client."
        case .bodyEnds, .bodyMark, .bodyLineEnds, .bodyMismatch:
            "Sign and send the same bytes; read them from one variable."
        case .bodyCharset: "Use UTF-8 for the signed text and for the body that is sent."
        case .bodyMultipart: "Of an upload sign only the JSON of the part meta, byte for byte."
        case .messageFinalLineFeed: "Put a line feed behind every line, the last one included."
        case .messageLineEnds: "End every line with one line feed (0x0A), written \"\\n\" and not '\\n' or CRLF."
        case .messageExtraLine: "There are five lines, each with one line feed; the body's line is the last."
        case .messageLines: "The lines are method, target, timestamp, nonce and body; the last stays when it is empty."
        case .timestampMilliseconds:
            "Take the seconds once, and use the same text in the header and in the signed text."
        case .timestampMismatch: "Take the time once, and use the same text in the header and in the signed text."
        case .nonceMismatch: "Make the nonce once, and use the same text in the header and in the signed text."
        default: "Sign exactly what is sent."
        }
    }

    private static func reply(_ code: Diagnosis.Code) -> String {
        switch code {
        case .bodyEmpty:
            "The body does not belong to these headers, or was added on the way; look at caches and error pages."
        case .bodyReserialized:
            "Verify the raw bytes before any JSON decoder or middleware touches them; what a framework writes again is "
                + "not what was signed."
        case .bodyEnds, .bodyMark, .bodyLineEnds:
            "Verify the raw bytes; something on the way, or an editor that saved them, changed them."
        case .bodyCharset: "Verify the raw bytes, without decoding them to text and encoding them again."
        case .timestampMilliseconds, .timestampMismatch, .nonceMismatch, .timestampMalformed:
            "Take the header as it came; something on the way, or the code that copied it, changed it."
        case .messageFinalLineFeed, .messageLineEnds, .messageExtraLine, .messageLines:
            "The sender is not WeChat Pay, or a test's signer of its own: timestamp, nonce and body each end in one line "
                + "feed."
        default: "Verify the raw bytes and the headers as they came."
        }
    }
}
