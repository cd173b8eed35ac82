// SPDX-License-Identifier: Apache-2.0

/// A name that is told from others by its bytes.
///
/// Swift compares and hashes texts after normalising them, in a time that grows with the square of the combining marks in a
/// row: one name of a megabyte would hold a thread for a minute. WeChat Pay's names are the same only where their bytes are.
package struct TextKey: Sendable, Hashable, ExpressibleByStringLiteral {
    package let text: String

    package init(_ text: String) { self.text = text }

    package init(stringLiteral value: String) { text = value }

    package static func == (left: TextKey, right: TextKey) -> Bool { left.text.hasSameBytes(as: right.text) }

    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        // No byte of UTF-8, so that two names in a row never run together.
        hasher.combine(0xFF as UInt8)
    }
}

extension String {
    /// Whether both are the same in UTF-8, in a time that grows with their length alone.
    package func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }
}
