// SPDX-License-Identifier: Apache-2.0

/// Why a message's signature is not accepted, or that it is.
///
/// ```swift
/// let diagnosis = Diagnosis(
///     of: .request(method: "POST", target: "/v3/pay/transactions/native", headers: headers, body: body),
///     knowing: Knowledge(keys: [merchantKey], mchid: "1900000109", receivedAt: Date())
/// )
/// print(diagnosis.sentence, diagnosis.advice)
/// ```
///
/// A signature is opened with every known key, which proves who made it and shows the digest that was signed. What has
/// that digest is then looked for among the mistakes that people make. Sentences never contain secrets, bodies or values
/// of a query; ``difference(width:)`` and ``expectedMessage`` do contain bodies, and are for whoever may see them.
public struct Diagnosis: Sendable, CustomStringConvertible, CustomReflectable {
    /// Who speaks to whom, as told from the message.
    public let direction: CapturedMessage.Direction
    /// Everything that is wrong, what matters most first; empty when the signature is good.
    public let findings: [Finding]
    /// What could not be checked, in sentences.
    public let unchecked: [String]
    /// What was done to the message before it was checked, in sentences: escapes of a log, headers that a proxy repeated.
    public let notes: [String]
    /// The key that made the signature, where that is proven.
    public let signer: KnownKey?
    /// The digest's and padding's name where they are not those that WeChat Pay asks for.
    let algorithm: String?
    /// The bytes that the signature should cover (签名串); `nil` where parts of it are missing.
    public let expectedMessage: [UInt8]?
    /// The bytes that the signature does cover, where they were found; the same as the expected ones if it is good.
    public let signedMessage: [UInt8]?
    /// Messages that were compared with the signature.
    public let candidatesTried: Int

    init(
        direction: CapturedMessage.Direction, findings: [Finding], unchecked: [String] = [], notes: [String] = [],
        signer: KnownKey? = nil, algorithm: String? = nil, expectedMessage: [UInt8]? = nil,
        signedMessage: [UInt8]? = nil,
        candidatesTried: Int = 0
    ) {
        self.direction = direction
        self.findings = findings
        self.unchecked = unchecked
        self.notes = notes
        self.signer = signer
        self.algorithm = algorithm
        self.expectedMessage = expectedMessage
        self.signedMessage = signedMessage
        self.candidatesTried = candidatesTried
    }

    /// Whether nothing is wrong.
    public var isGood: Bool { findings.isEmpty }
    /// The first finding's code, or ``Code/good``.
    public var code: Code { findings.first?.code ?? .good }
    /// The first finding's sentence.
    public var sentence: String { findings.first?.sentence ?? goodSentence }
    /// What to do about it; empty when nothing is wrong.
    public var advice: String { findings.first?.advice ?? "" }

    private var goodSentence: String {
        guard let signer else { return "The signature is good." }
        return "The signature is good: made with \(signer) over exactly these bytes."
    }

    /// Where the signed message departs from the expected one; `nil` where there is nothing to compare. It shows parts of
    /// the body.
    ///
    /// - Parameter width: Columns that a line may take.
    public func difference(width: Int = 80) -> MessageDifference? {
        guard let expectedMessage, let signedMessage, expectedMessage != signedMessage else { return nil }
        return MessageDifference(
            expected: expectedMessage, signed: signedMessage, direction: direction, width: width)
    }

    /// The first finding, or that the signature is good.
    public var description: String { isGood ? sentence : "\(sentence) \(advice)" }
    /// Keeps `dump` and reflection from showing messages.
    public var customMirror: Mirror { Mirror(self, children: ["code": code.rawValue]) }
}
