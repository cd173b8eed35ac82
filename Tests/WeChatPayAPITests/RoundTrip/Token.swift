// SPDX-License-Identifier: Apache-2.0

/// A number for a place in a message, so that every member has a value of its own.
enum Token {
    static func number(_ pointer: String) -> Int {
        Int(pointer.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 })
    }

    /// A text of its own for the place, that fits the limits of its member.
    ///
    /// - Parameters:
    ///   - most: In characters.
    ///   - bytes: Most bytes in UTF-8.
    ///   - least: In characters.
    ///   - isPlain: Letters and digits only, else with what JSON, XML and URLs treat in different ways where it fits.
    static func text(_ pointer: String, most: Int?, bytes: Int?, least: Int?, isPlain: Bool) -> String {
        let code = code(pointer)
        let ending = " 中&\""
        let room = min(most ?? .max, bytes ?? .max)
        let isRoomy = (most ?? .max) >= code.count + ending.count && (bytes ?? .max) >= (code + ending).utf8.count
        var text = isRoomy && !isPlain ? code + ending : code
        if text.count > room { text = room == 1 ? String(code.suffix(1)) : "t" + code.suffix(room - 1) }
        if let least, text.count < least { text += String(repeating: "x", count: least - text.count) }
        return text
    }

    /// Fits every documented pattern.
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
