// SPDX-License-Identifier: Apache-2.0

/// What a text is, where a pattern would not say it well.
public struct TextForm: RawRepresentable, Sendable, Hashable {
    /// The name in the description.
    public var rawValue: String
    /// Wraps a name; one that is not known allows everything.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Where notifications go: an absolute address of http or https without query, fragment and blanks.
    public static let notifyURL = TextForm(rawValue: "notify-url")
    /// An address of IPv4 or IPv6, one and no list.
    public static let ipAddress = TextForm(rawValue: "ip-address")

    /// What a text is, in a few words: `one IPv4 or IPv6 address`; `nil` for a form that is not known.
    public var summary: String? {
        switch self {
        case .notifyURL: "http or https address without query"
        case .ipAddress: "one IPv4 or IPv6 address"
        default: nil
        }
    }

    /// What a text must be that is not, to follow the field's name; `nil` for one that is.
    public func fault(_ text: String) -> String? {
        switch self {
        case .notifyURL: Self.isNotifyURL(text) ? nil : Self.notifyRule
        case .ipAddress: IPAddress.isOne(text) ? nil : "must be one IPv4 or IPv6 address"
        default: nil
        }
    }

    private static let notifyRule =
        "must be an absolute http or https address, without query (?), fragment (#) and blanks"

    private static func isNotifyURL(_ text: String) -> Bool {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            !scalar.properties.isWhitespace && scalar.value > 0x20 && scalar.value != 0x7F && scalar != "?"
                && scalar != "#"
        }
        guard isPlain, let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://"),
            ["http", "https"].contains(text[..<colon].lowercased())
        else { return false }
        let rest = text[text.index(colon, offsetBy: 3)...]
        return isAuthority(rest.prefix { $0 != "/" })
    }

    /// A host, and perhaps a port.
    private static func isAuthority(_ authority: Substring) -> Bool {
        guard !authority.contains("@"), !authority.contains("\\") else { return false }
        var host = authority
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { return false }
            host = authority[...end]
            guard IPAddress.isOne(String(host.dropFirst().dropLast())) else { return false }
        } else if let colon = authority.firstIndex(of: ":") {
            host = authority[..<colon]
        }
        guard !host.isEmpty, !host.hasPrefix("."), !host.contains("..") else { return false }
        let port = authority[host.endIndex...]
        guard !port.isEmpty else { return true }
        let digits = port.dropFirst()
        let isNumber = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return port.hasPrefix(":") && isNumber && (1...65_535).contains(Int(digits) ?? 0)
    }
}

/// Addresses of the Internet Protocol as text.
enum IPAddress {
    /// Whether a text is one address: IPv4 with four numbers, or IPv6 in any of its forms, without a zone.
    static func isOne(_ text: String) -> Bool { text.contains(":") ? isV6(text[...]) : isV4(text[...]) }

    private static func isV4(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                let isNumber = (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                return isNumber && (part == "0" || !part.hasPrefix("0")) && (Int(part) ?? 256) < 256
            }
    }

    private static func isV6(_ text: Substring) -> Bool {
        var text = text
        var groups = 0
        // The last two groups may be written as IPv4.
        if text.contains(".") {
            guard let colon = text.lastIndex(of: ":"), isV4(text[text.index(after: colon)...]) else { return false }
            groups = 2
            text = text[...colon]
            if !text.hasSuffix("::") { text = text.dropLast() }
        }
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return false }
        for half in halves where !half.isEmpty {
            let parts = half.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.allSatisfy(isGroup) else { return false }
            groups += parts.count
        }
        return halves.count == 2 ? groups < 8 : groups == 8
    }

    private static func isGroup(_ text: Substring) -> Bool {
        (1...4).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
                default: false
                }
            }
    }
}
