// SPDX-License-Identifier: Apache-2.0

/// Reads a page: strict, so that what it does not understand becomes a ``PageProblem``.
package struct OfficialPageReader {
    private var problems: [PageProblem] = []
    private var tables: [OfficialTable] = []
    private var errors: [OfficialError] = []
    private let blocks: [PageBlock]

    private init(_ blocks: [PageBlock]) { self.blocks = blocks }

    /// - Parameters:
    ///   - text: The page as Markdown.
    ///   - id: Where it stands.
    ///   - name: Its title in the list of pages.
    ///   - isListed: The list of pages has it.
    package static func page(_ text: String, id: PageID, name: String = "", isListed: Bool = true) -> OfficialPage {
        let blocks = PageBlockReader.blocks(text)
        var reader = OfficialPageReader(blocks)
        var content = OfficialPage.Content.guide
        let start = text.unicodeScalars.drop { PageText.isBlank($0) || $0 == "\u{FEFF}" }.prefix(16)
        if blocks.isEmpty {
            reader.problems.append(.init(.page, "the page is empty"))
        } else if String(start).lowercased().hasPrefix("<!doctype") || String(start).lowercased().hasPrefix("<html") {
            reader.problems.append(.init(.page, "the page is HTML, not Markdown"))
        } else {
            content = reader.content()
        }
        return OfficialPage(id: id, name: name, isListed: isListed, content: content, problems: reader.problems)
    }

    private mutating func content() -> OfficialPage.Content {
        let lines = blocks.compactMap {
            if case .text(let text, let line) = $0 { (text: text, line: line) } else { nil }
        }
        if let method = lines.first(where: { $0.text.hasPrefix("请求方式：") || $0.text.hasPrefix("请求方式:") }) {
            checkEnd()
            return .operation(operation(method.text, line: method.line))
        }
        let isNotification = blocks.contains { block in
            guard case .table(let table) = block, table.columns.contains("参数名") else { return false }
            let names = table.rows.compactMap { $0.cells.first.map { PageText.unescaping($0) } }
            return names.contains("event_type") || names.contains("resource.ciphertext")
        }
        if isNotification {
            checkEnd()
            return .notification(notification())
        }
        guideProblems()
        return .guide
    }

    // MARK: Operations

    private mutating func operation(_ words: String, line: Int) -> OfficialOperation {
        readTables(locations: Self.operationLocation)
        let text = PageText.unescaping(words.drop { $0 != "：" && $0 != ":" }.dropFirst())
        let method = text.firstMatch(of: /GET|POST|PUT|PATCH|DELETE/).map { String($0.0) }
        var paths = text.matches(of: /\/v3\/[A-Za-z0-9_.\-\/{}]*/).map { String($0.0) }
        let isFromReply =
            paths.isEmpty
            && blocks.contains { if case .text(let text, _) = $0 { text.hasPrefix("请求URL") } else { false } }
        if isFromReply { paths = samplePath() }
        if method == nil {
            problems.append(.init(.path, line: line, "the method is not GET, POST, PUT, PATCH or DELETE"))
        }
        if paths.isEmpty, !isFromReply {
            problems.append(.init(.path, line: line, "the path is not beside the method"))
        }
        if !isFromReply { checkWhole() }
        return OfficialOperation(
            method: method ?? "",
            paths: paths,
            isFromReply: isFromReply,
            hosts: hosts(),
            tables: tables,
            status: status(),
            errors: errors,
            rates: rates()
        )
    }

    /// A page that was cut off ends in the middle of something.
    private mutating func checkEnd() {
        if case .code(_, let line, false) = blocks.last {
            problems.append(.init(.page, line: line, "the page ends inside of a sample"))
        }
    }

    /// A page that was cut off lacks what stands near its end.
    private mutating func checkWhole() {
        let hasReply = blocks.contains { block in
            if case .heading(let text, _) = block { Self.operationLocation(text) == .response } else { false }
        }
        if !hasReply { problems.append(.init(.page, "the page has no part about the reply")) }
        if tables.isEmpty { problems.append(.init(.page, "the page has no table of parameters")) }
        let hasErrors = blocks.contains { if case .table(let table) = $0 { Self.holdsErrors(table) } else { false } }
        if !hasErrors { problems.append(.init(.page, place: "errors", "the page has no table of errors")) }
    }

    /// Pages about files name the path in a sample only: in the one of a request, not in the reply before it.
    private func samplePath() -> [String] {
        for case .code(let lines, _, _) in blocks {
            for line in lines where line.contains("curl") {
                if let match = line.firstMatch(of: /https:\/\/[a-z0-9.]+(\/v3\/[A-Za-z0-9_.\-\/]*)/) {
                    return [String(match.1)]
                }
            }
        }
        return []
    }

    private func hosts() -> [String] {
        var hosts: [String] = []
        for case .text(let text, _) in blocks where text.contains("域名】") {
            guard let match = text.firstMatch(of: /域名】\s*(https:\/\/[a-z0-9.]+)/) else { continue }
            if !hosts.contains(String(match.1)) { hosts.append(String(match.1)) }
        }
        return hosts
    }

    private func status() -> Int? {
        for case .text(let text, _) in blocks {
            if let match = text.wholeMatch(of: /(?:>\s*)?(2\d\d)\s+(?:OK|Accepted|Created|No\s+Content)/) {
                return Int(match.1)
            }
        }
        return nil
    }

    private mutating func rates() -> [OfficialRate] {
        var rates: [OfficialRate] = []
        var announced: Int?
        for case .text(let text, let line) in blocks {
            guard let sentence = RateSentence(text) else { continue }
            if sentence.announces, announced == nil { announced = line }
            for rate in sentence.rates where !rates.contains(rate) { rates.append(rate) }
        }
        if let announced, rates.isEmpty {
            problems.append(
                .init(.rate, line: announced, "the line says how often, without a figure that is understood"))
        }
        return rates
    }

    private static func operationLocation(_ heading: String) -> OfficialTable.Location? {
        switch heading.split(separator: " ").joined(separator: " ") {
        case "Header 参数": .header
        case "Path 参数": .path
        case "Query 参数": .query
        case "Body 参数", "Form 参数": .body
        case "应答参数", "应答字段", "返回参数": .response
        default: nil
        }
    }

    // MARK: Notifications

    private mutating func notification() -> OfficialNotification {
        readTables(locations: Self.notificationLocation)
        for location in [OfficialTable.Location.envelope, .answer, .resource]
        where !tables.contains(where: { $0.location == location }) {
            problems.append(.init(.page, place: location.rawValue, "the page has no table of the \(location.rawValue)"))
        }
        let row = blocks.lazy.compactMap(Self.eventRow).first
        let pattern = /[A-Z][A-Z0-9_]*(?:\.[A-Z0-9_]+)+/
        var told: [String] = []
        for match in (row?.text ?? "").matches(of: pattern) where !told.contains(String(match.0)) {
            told.append(String(match.0))
        }
        let sampled = sample("event_type").filter { $0.wholeMatch(of: pattern) != nil }
        let line = row?.line ?? 0
        let isInDoubt = !told.isEmpty && !sampled.isEmpty && Set(told).isDisjoint(with: sampled)
        if told.isEmpty, sampled.isEmpty {
            problems.append(.init(.event, line: line, place: "event_type", "the page names no event type"))
        } else if isInDoubt {
            problems.append(
                .init(
                    .event, line: line, place: "event_type",
                    "the event type is \(told.joined(separator: ", ")), its sample has \(sampled.joined(separator: ", "))"
                ))
        }
        var delays: [Int]?
        for case .text(let text, _) in blocks where delays == nil { delays = RetryWords.delays(text) }
        return OfficialNotification(
            events: told.isEmpty ? sampled : told,
            otherEvents: isInDoubt ? sampled : [],
            originalType: sample("original_type").first,
            tables: tables,
            delays: delays
        )
    }

    private static func eventRow(_ block: PageBlock) -> (text: String, line: Int)? {
        guard case .table(let table) = block, table.columns.contains("参数名") else { return nil }
        return table.rows
            .first { $0.cells.first.map { PageText.unescaping($0) } == "event_type" }
            .map { (PageText.unescaping($0.cells.dropFirst().joined(separator: " ")), $0.line) }
    }

    /// The values of a key in the samples.
    private func sample(_ key: String) -> [String] {
        var found: [String] = []
        for case .code(let lines, _, _) in blocks {
            for line in lines where line.contains(key) {
                for match in line.matches(of: /"\s*([a-z_]+)\s*"\s*:\s*"\s*([^"]*?)\s*"/) {
                    guard match.1 == key, !match.2.isEmpty, !found.contains(String(match.2)) else { continue }
                    found.append(String(match.2))
                }
            }
        }
        return found
    }

    private static func notificationLocation(_ heading: String) -> OfficialTable.Location? {
        if heading.contains("接收回调通知报文") { return .envelope }
        if heading.contains("回调通知进行应答") { return .answer }
        return heading.contains("回调通知内容进行解密") ? .resource : nil
    }

    // MARK: Tables

    private mutating func readTables(locations: (String) -> OfficialTable.Location?) {
        var heading = ""
        for block in blocks {
            switch block {
            case .heading(let text, _): heading = text
            case .table(let table) where Self.holdsErrors(table):
                let read = ErrorTable(table)
                for error in read.errors where !errors.contains(error) { errors.append(error) }
                problems += read.problems
            case .table(let table) where Self.holdsParameters(table):
                let read = ParameterTable(table)
                problems += read.problems
                if let location = locations(heading) {
                    tables.append(OfficialTable(location: location, members: read.members))
                } else {
                    problems.append(
                        .init(
                            .heading, line: table.line, place: heading,
                            "the heading \"\(heading)\" holds a table of parameters"))
                }
            case .table, .text, .code: break
            }
        }
    }

    /// Two of the columns tell, so that a table that lost one is missed by nobody.
    private static func holdsParameters(_ table: PageTable) -> Bool {
        ParameterTable.columns.filter(table.columns.contains).count > 1
    }

    private static func holdsErrors(_ table: PageTable) -> Bool {
        table.columns.contains("错误码") || table.columns.contains("状态码")
    }

    /// A guide has no request and no reply: a page with one lost its method.
    private mutating func guideProblems() {
        var heading = ""
        for block in blocks {
            if case .heading(let text, _) = block { heading = text }
            if case .text(let text, let line) = block, text.hasPrefix("请求URL"), problems.isEmpty {
                problems.append(.init(.path, line: line, "the page has the address of a call without its method"))
            }
            guard case .table(let table) = block, Self.holdsParameters(table) else { continue }
            let location = Self.operationLocation(heading) ?? Self.notificationLocation(heading)
            if let location, location != .response, problems.isEmpty {
                problems.append(
                    .init(
                        .path, line: table.line,
                        "the page has a table of \(location.rawValue), and neither a method nor an event type"))
            }
        }
    }
}
