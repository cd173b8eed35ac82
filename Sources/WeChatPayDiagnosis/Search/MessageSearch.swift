// SPDX-License-Identifier: Apache-2.0

/// Looks for the text that an opened signature covers, from one mistake to three at once.
struct MessageSearch {
    /// What was found.
    struct Result {
        let message: [UInt8]
        /// The mistakes in the order of the message's lines, the way the lines were put together last.
        let changes: [(code: Diagnosis.Code, words: String)]
    }

    private let opened: OpenedSignature
    /// For each line the right bytes, then its variants.
    private let lines: [(right: ArraySlice<UInt8>, variants: [Variant])]
    private let layouts: [Layout]
    private var budget: Effort
    private(set) var tried = 0

    /// Whether lines put together wrongly are likelier than lines that are wrong: not so where WeChat Pay signs.
    private let suspectsLayout: Bool

    init(
        _ opened: OpenedSignature, lines: [(right: ArraySlice<UInt8>, variants: [Variant])], effort: Effort,
        suspectsLayout: Bool
    ) {
        self.opened = opened
        self.lines = lines
        self.suspectsLayout = suspectsLayout
        // A body that ends in a line feed and lost it looks the same as a message that lost its own.
        let endsInLineFeed = lines.last?.right.last == 0x0A
        layouts = Layout.all(lineCount: lines.count).filter {
            !endsInLineFeed || $0.fault?.code != .messageFinalLineFeed
        }
        budget = effort
    }

    /// Searches until found or until the effort is spent.
    mutating func run() -> Result? {
        for mistakes in 0...3 {
            // The layout is one more place where a mistake may be made.
            let subsets = Self.subsets(of: lines.count + 1, count: mistakes)
            let layoutLast = subsets.filter { !$0.contains(lines.count) } + subsets.filter { $0.contains(lines.count) }
            for places in suspectsLayout ? subsets : layoutLast {
                if let result = search(places, onlyCommon: mistakes > 1) { return result }
                guard budget.candidates > 0 else { return nil }
            }
        }
        return nil
    }

    private mutating func search(_ places: [Int], onlyCommon: Bool) -> Result? {
        var chosen = [Variant?](repeating: nil, count: lines.count)
        return search(places[...], &chosen, layouts[0], onlyCommon)
    }

    private mutating func search(
        _ places: ArraySlice<Int>, _ chosen: inout [Variant?], _ layout: Layout, _ onlyCommon: Bool
    ) -> Result? {
        guard let place = places.first else { return check(chosen, layout) }
        let rest = places.dropFirst()
        if place == lines.count {
            for layout in layouts.dropFirst() {
                if let result = search(rest, &chosen, layout, onlyCommon) { return result }
            }
            return nil
        }
        for variant in lines[place].variants where variant.isCommon || !onlyCommon {
            guard budget.candidates > 0, budget.bytes > 0 else { break }
            chosen[place] = variant
            if let result = search(rest, &chosen, layout, onlyCommon) { return result }
        }
        chosen[place] = nil
        return nil
    }

    private mutating func check(_ chosen: [Variant?], _ layout: Layout) -> Result? {
        var pieces: [ArraySlice<UInt8>] = []
        var count = 0
        for (position, line) in layout.order.enumerated() {
            let bytes = chosen[line]?.bytes ?? lines[line].right
            pieces.append(bytes)
            pieces.append((position == layout.order.count - 1 ? layout.end : layout.separator)[...])
            count += bytes.count + 2
        }
        guard budget.candidates > 0, budget.bytes > 0 else { return nil }
        budget.candidates -= 1
        budget.bytes -= count
        tried += 1
        guard opened.covers(pieces) else { return nil }
        var changes = chosen.compactMap { $0.map { (code: $0.code, words: $0.words) } }
        if let fault = layout.fault { changes.append(fault) }
        return Result(message: pieces.flatMap { $0 }, changes: changes)
    }

    private static func subsets(of count: Int, count size: Int) -> [[Int]] {
        guard size > 0 else { return [[]] }
        // The body and the layout are what is got wrong most: the last places come first.
        var subsets: [[Int]] = []
        for last in (0..<count).reversed() where last + 1 >= size {
            subsets += Self.subsets(of: last, count: size - 1).map { $0 + [last] }
        }
        return subsets
    }
}
