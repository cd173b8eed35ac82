// SPDX-License-Identifier: Apache-2.0

extension Diagnosis {
    /// Explains a message.
    ///
    /// It does no I/O and never traps, whatever the message contains; the work is bounded by ``Knowledge/effort``.
    public init(of message: CapturedMessage, knowing knowledge: Knowledge) {
        let (message, notes) = message.tidied()
        if knowledge.isSaved, let diagnosis = Self.undoingLog(message, knowledge) {
            self = diagnosis.noting(notes)
        } else {
            self = Self.examining(message, knowledge).noting(notes)
        }
    }

    private static func examining(_ message: CapturedMessage, _ knowledge: Knowledge) -> Diagnosis {
        if V2Examination.fits(message) {
            V2Examination(message: message, knowledge: knowledge).run()
        } else if message.direction == .request {
            RequestExamination(message: message, knowledge: knowledge).run()
        } else {
            ReplyExamination(message: message, knowledge: knowledge).run()
        }
    }

    /// The message with its body as it was before a log or framework wrote it, where the signature proves which that was.
    private static func undoingLog(_ message: CapturedMessage, _ knowledge: Knowledge) -> Diagnosis? {
        guard let body = message.body else { return nil }
        // What is right as it is needs nothing; to see that costs no search.
        var quick = knowledge
        quick.effort = Effort(candidates: 0, bytes: 0)
        let guesses = LoggedBody.guesses(body)
        guard !guesses.isEmpty, !examining(message, quick).isProven else { return nil }
        for guess in guesses {
            var message = message
            message.body = guess.bytes
            let diagnosis = examining(message, quick)
            if diagnosis.isProven { return diagnosis.noting([note(guess)]) }
        }
        return undoingXML(message, body, guesses, knowledge)
    }

    /// A body of APIv2 whose `sign` cannot be proven, for want of the key or because it is wrong: what was escaped is undone
    /// because nothing else of it is XML.
    private static func undoingXML(
        _ message: CapturedMessage, _ body: [UInt8], _ guesses: [LoggedBody.Guess], _ knowledge: Knowledge
    ) -> Diagnosis? {
        guard message.header("Wechatpay-Signature") == nil, message.header("Authorization") == nil,
            !LoggedBody.isXML(body)
        else { return nil }
        // XML that was cut is none, but no message of APIv3 either.
        let isOther = !V2Examination.fits(message)
        guard
            let guess = guesses.first(where: { LoggedBody.isXML($0.bytes) })
                ?? (isOther ? guesses.first { V2Examination.fits(.notification(headers: [], body: $0.bytes)) } : nil)
        else { return nil }
        var message = message
        message.body = guess.bytes
        return examining(message, knowledge).noting([note(guess)])
    }

    private static func note(_ guess: LoggedBody.Guess) -> String {
        "The body was saved \(guess.words). That was undone before it was checked; your program must "
            + (guess.isCompressed
                ? "undo the compression too before it verifies: WeChat Pay signs what is inside."
                : "verify the bytes that arrived, not such a text.")
    }

    /// Whether the signature is that of the very text that it should cover.
    private var isProven: Bool { signedMessage != nil && signedMessage == expectedMessage }

    private func noting(_ more: [String]) -> Diagnosis {
        guard !more.isEmpty else { return self }
        return Diagnosis(
            direction: direction, findings: findings, unchecked: unchecked, notes: notes + more, signer: signer,
            algorithm: algorithm, expectedMessage: expectedMessage, signedMessage: signedMessage,
            candidatesTried: candidatesTried)
    }
}
