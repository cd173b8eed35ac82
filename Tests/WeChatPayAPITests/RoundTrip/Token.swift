// SPDX-License-Identifier: Apache-2.0

/// A number for a place in a message, so that every member has a value of its own.
enum Token {
    static func number(_ pointer: String) -> Int {
        Int(pointer.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 })
    }

    /// Fits every documented pattern and limit.
    static func code(_ pointer: String) -> String {
        let digits = String(number(pointer), radix: 16)
        return "t" + String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// Fits where the address of a receiver belongs.
    static func address(_ pointer: String) -> String { "https://example.com/\(code(pointer))" }

    /// Fits where the address of a machine belongs.
    static func ip(_ pointer: String) -> String {
        let number = number(pointer)
        return "10.\(number >> 16 & 255).\(number >> 8 & 255).\(number & 255)"
    }

    /// How many elements the list at this place has: one or two.
    static func count(_ pointer: String) -> Int { 1 + number(pointer) / 7 % 2 }

    /// Which of several documented values a member of this name gets: the generator counts in the same way.
    static func index(_ name: String, _ count: Int) -> Int {
        name.utf8.reduce(0) { ($0 * 31 + Int($1)) % 65_521 } % count
    }
}
