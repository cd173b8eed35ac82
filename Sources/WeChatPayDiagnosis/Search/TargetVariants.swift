// SPDX-License-Identifier: Apache-2.0

/// What may have been signed in place of a target.
struct TargetVariants {
    private let target: String
    private let path: String
    /// With its question mark.
    private let query: String
    private var variants: [Variant] = []

    /// - Parameter host: Of the `Host` header.
    static func all(_ target: String, host: String?) -> [Variant] {
        // Nobody's target is longer, and each variant is a copy.
        guard target.utf8.count <= 8 << 10 else { return [] }
        var maker = TargetVariants(target)
        maker.addHosts(host)
        maker.addQueries()
        maker.addEncodings()
        maker.addPaths()
        return Variant.distinct(maker.variants, from: Array(target.utf8)[...])
    }

    private init(_ target: String) {
        self.target = target
        let mark = target.firstIndex(of: "?") ?? target.endIndex
        path = String(target[..<mark])
        query = String(target[mark...])
    }

    private mutating func add(_ text: String, _ code: Diagnosis.Code, _ words: String, isCommon: Bool = true) {
        variants.append(Variant(text, code, words, isCommon: isCommon))
    }

    private mutating func addHosts(_ host: String?) {
        if !target.hasPrefix("/") {
            // The target itself is a URL.
            let scheme = ["https://", "http://"].first { target.lowercased().hasPrefix($0) }
            if let scheme {
                let rest = target.dropFirst(scheme.count)
                let start = rest.firstIndex(of: "/")
                add(start.map { String(rest[$0...]) } ?? "/", .targetWithHost, "the path and query alone")
            }
            add("/" + target, .targetSlash, "the target with a slash in front")
        }
        var hosts = host.map { [$0] } ?? []
        hosts += ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com", "api.wechatpay.cn", "apihk.mch.weixin.qq.com"]
        for host in hosts {
            for scheme in ["https://", "http://"] {
                add(scheme + host + target, .targetWithHost, "the whole URL, scheme and host included")
                add(scheme + host + path, .targetWithHost, "the whole URL without its query")
            }
            add(host + target, .targetWithHost, "the target with the host in front")
        }
        if target.hasPrefix("/") { add(String(target.dropFirst()), .targetSlash, "the target without its first slash") }
        add("/" + target, .targetSlash, "the target with two slashes in front")
    }

    private mutating func addQueries() {
        guard !query.isEmpty else {
            add(target + "?", .targetMismatch, "the target with a question mark behind it")
            return
        }
        add(path, .targetWithoutQuery, "the path without the query")
        add(path + "?", .targetWithoutQuery, "the path with a bare question mark")
        let pairs = query.dropFirst().split(separator: "&", omittingEmptySubsequences: false).map(String.init)
        let sorted = pairs.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        add("\(path)?\(sorted.joined(separator: "&"))", .targetMismatch, "the query in alphabetical order")
        if pairs.contains(where: { $0.hasSuffix("=") }) {
            let filled = pairs.filter { !$0.hasSuffix("=") }.joined(separator: "&")
            add(filled.isEmpty ? path : "\(path)?\(filled)", .targetMismatch, "the query without its empty values")
        }
        if (2...5).contains(pairs.count) {
            for number in 1..<(1...pairs.count).reduce(1, *) {
                let order = MemberOrders.permutation(pairs, number).joined(separator: "&")
                add("\(path)?\(order)", .targetMismatch, "the query in another order", isCommon: false)
            }
        }
        add(target.replacing("&amp;", with: "&"), .targetEncoding, "the query with & for &amp;")
        add(target.replacing("&", with: "&amp;"), .targetEncoding, "the query with &amp; for &")
    }

    private mutating func addEncodings() {
        if let decoded = Percent.decoded(target) { add(decoded, .targetEncoding, "the target percent-decoded") }
        if let decoded = Percent.decoded(path) {
            add(decoded + query, .targetEncoding, "the path percent-decoded")
        }
        if let decoded = Percent.decoded(query) { add(path + decoded, .targetEncoding, "the query percent-decoded") }
        add(target.replacing("%", with: "%25"), .targetEncoding, "the target percent-encoded twice")
        add(path.replacing("%", with: "%25") + query, .targetEncoding, "the path percent-encoded twice")
        add(path + query.replacing("%", with: "%25"), .targetEncoding, "the query percent-encoded twice")
        add(target.replacing("%25", with: "%"), .targetEncoding, "the target percent-encoded once instead of twice")
        add(target.replacing("%20", with: "+"), .targetEncoding, "the target with + for %20")
        add(target.replacing("+", with: "%20"), .targetEncoding, "the target with %20 for +")
        add(target.replacing("+", with: "%2B"), .targetEncoding, "the target with %2B for +")
        add(target.replacing("%2B", with: "+"), .targetEncoding, "the target with + for %2B")
        add(target.replacing("+", with: " "), .targetEncoding, "the target with a space for +")
        add(Percent.cased(target, upper: false), .targetEncoding, "the target with lower-case percent escapes")
        add(Percent.cased(target, upper: true), .targetEncoding, "the target with upper-case percent escapes")
        for allowed in Percent.Allowed.allCases {
            let words = "the target with other characters percent-encoded"
            add(Percent.encoded(path, .path) + Percent.encodedQuery(query, allowed), .targetEncoding, words)
            add(path + Percent.encodedQuery(query, allowed), .targetEncoding, words)
            if let decoded = Percent.decoded(path) {
                add(Percent.encodedPath(decoded, allowed) + query, .targetEncoding, words)
            }
        }
    }

    private mutating func addPaths() {
        if path.hasSuffix("/") {
            add(path.dropLast() + query, .targetSlash, "the path without its last slash")
        } else {
            add(path + "/" + query, .targetSlash, "the path with a slash behind it")
        }
        add(path.lowercased() + query, .targetCase, "the path in lower case")
        add(target.lowercased(), .targetCase, "the target in lower case")
        add(kebab(path) + query, .targetCase, "the path with hyphens in place of capitals")
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        // A proxy or a base URL puts something in front, or takes it away.
        for count in 1...2 where segments.count > count + 1 {
            let rest = "/" + segments.dropFirst(count + 1).joined(separator: "/")
            add(rest + query, .targetMismatch, "the path without its first \(count == 1 ? "segment" : "2 segments")")
        }
        for prefix in ["/v3", "/hk", "/api", "/wechatpay"] {
            add(prefix + target, .targetMismatch, "the path with \(prefix) in front")
        }
    }

    private func kebab(_ path: String) -> String {
        path.reduce(into: "") { text, character in
            if character.isASCII, character.isUppercase {
                text += "-" + character.lowercased()
            } else {
                text.append(character)
            }
        }
    }
}
