// SPDX-License-Identifier: Apache-2.0

extension RetryClass {
    /// What an error of this class means, in a few words: `outcome unknown`.
    public var meaning: String {
        switch self {
        case .never: "nothing was done"
        case .repeatSame: "perhaps not done"
        case .repeatLater: "too early or too often"
        case .queryFirst: "outcome unknown"
        case .terminal: "outcome unknown, but final"
        case .pollPayer: "the payer has still to act"
        }
    }

    /// What to do about an error of this class, in a few words: `query by out_bill_no, then repeat with the same number`.
    ///
    /// - Parameters:
    ///   - numbers: Members of the request that hold the merchant's own numbers, as ``APIErrorTable/numbers``.
    ///   - keepsNumber: Whether a later call for the same thing has to keep those numbers.
    ///   - isQuery: Whether the call changes nothing, as every GET.
    public func action(numbers: [String] = [], keepsNumber: Bool = false, isQuery: Bool = false) -> String {
        if isQuery {
            switch self {
            case .never: return "correct the cause first"
            case .repeatSame, .queryFirst: return "ask again"
            case .repeatLater: return "wait, then ask again"
            case .terminal: return "there is no need to ask again"
            case .pollPayer: return "ask again until it is settled"
            }
        }
        let names = numbers.joined(separator: " and ")
        let by = numbers.isEmpty ? "" : " by \(names)"
        let same = "with the same " + (numbers.isEmpty ? "number" : names)
        switch self {
        case .never:
            return keepsNumber
                ? "correct the cause, keep the \(numbers.isEmpty ? "number" : names)" : "correct the cause first"
        case .repeatSame: return "repeat the same request" + (numbers.isEmpty && !keepsNumber ? "" : ", \(same)")
        case .repeatLater: return "wait, then repeat \(numbers.isEmpty && !keepsNumber ? "it" : same)"
        case .queryFirst:
            return "query\(by)" + (keepsNumber ? ", then repeat with the same number" : " before anything else")
        case .terminal: return "query\(by), do not repeat"
        case .pollPayer: return "query\(by) until it is settled"
        }
    }

    /// What an error of this class means and what to do: `outcome unknown: query by out_bill_no before anything else`. A
    /// query changes nothing, so that there is only what to do.
    ///
    /// - Parameters:
    ///   - numbers: Members of the request that hold the merchant's own numbers, as ``APIErrorTable/numbers``.
    ///   - keepsNumber: Whether a later call for the same thing has to keep those numbers.
    ///   - isQuery: Whether the call changes nothing, as every GET.
    public func advice(numbers: [String] = [], keepsNumber: Bool = false, isQuery: Bool = false) -> String {
        let action = action(numbers: numbers, keepsNumber: keepsNumber, isQuery: isQuery)
        return isQuery ? action : "\(meaning): \(action)"
    }
}
