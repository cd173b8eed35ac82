// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// A place in a request, from which generated code takes the value to put there.
struct Place {
    let pointer: String

    subscript(name: String) -> Place { Place(pointer: "\(pointer)/\(name)") }

    /// With characters that JSON, XML and URLs treat in different ways.
    var text: String { fitted() }
    /// Letters and digits, where there is a pattern.
    var code: String { Token.code(pointer) }
    var address: String { Token.address(pointer) }
    var ip: String { Token.ip(pointer) }
    var integer: Int { Token.number(pointer) % 999_983 + 1 }
    var number: JSON.Number {
        JSON.Number(Double(integer) + 0.5) ?? 0
    }
    var flag: Bool { Token.number(pointer) % 2 == 0 }
    /// Numbers of paths are texts.
    var integerText: String { String(integer) }
    var numberText: String { number.text }
    var json: JSON { ["any": .string(code)] }
    var sensitive: SensitiveText { SensitiveText(text) }

    /// A text, for a member with limits that ``text`` would not keep.
    func fitted(most: Int? = nil, bytes: Int? = nil, least: Int? = nil, isPlain: Bool = false) -> String {
        Token.text(pointer, most: most, bytes: bytes, least: least, isPlain: isPlain)
    }

    func list<Value>(_ name: String, _ element: (Place) -> Value) -> [Value] {
        let list = self[name]
        return (0..<Token.count(list.pointer)).map { element(list[String($0)]) }
    }

    /// The same value for each element.
    func list<Value>(_ name: String, of value: Value) -> [Value] {
        Array(repeating: value, count: Token.count(self[name].pointer))
    }
}

extension Place {
    static func text(_ place: Place) -> String { place.text }
    static func code(_ place: Place) -> String { place.code }
    static func address(_ place: Place) -> String { place.address }
    static func ip(_ place: Place) -> String { place.ip }
    static func integer(_ place: Place) -> Int { place.integer }
    static func number(_ place: Place) -> JSON.Number { place.number }
    static func flag(_ place: Place) -> Bool { place.flag }
    static func json(_ place: Place) -> JSON { place.json }
    static func sensitive(_ place: Place) -> SensitiveText { place.sensitive }
}
