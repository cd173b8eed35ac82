// SPDX-License-Identifier: Apache-2.0

extension KeyedDecodingContainer {
    /// A number that may be left out, but is in a range where it is given.
    ///
    /// - Throws: `DecodingError`, whose description names the member and the range.
    func limited<Value: Comparable & Decodable>(_ key: Key, _ range: ClosedRange<Value>) throws -> Value? {
        guard let value = try decodeIfPresent(Value.self, forKey: key) else { return nil }
        guard range.contains(value) else {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: self,
                debugDescription: "\(key.stringValue) must be from \(range.lowerBound) to \(range.upperBound)."
            )
        }
        return value
    }
}
