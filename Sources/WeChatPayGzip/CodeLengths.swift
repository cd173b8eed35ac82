// SPDX-License-Identifier: Apache-2.0

/// How long the codes of a block are, from which the codes themselves follow.
struct CodeLengths {
    private var lengths: [UInt8]
    private var literals: Int

    /// Those of blocks that do not say (RFC 1951, 3.2.6).
    static let fixed = CodeLengths(
        lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 } + Array(repeating: 5, count: 32),
        literals: 288
    )

    /// Those that stand at a block's beginning (RFC 1951, 3.2.7); `nil` when there are not enough bits.
    static func read(_ input: inout BitReader) throws(GunzipFailure) -> CodeLengths? {
        guard let counts = input.take(14) else { return nil }
        let literals = Int(counts & 31) + 257
        let distances = Int(counts >> 5 & 31) + 1
        guard literals <= 286, distances <= 30 else { throw .damaged("a block's number of codes") }
        var ofLengths = [UInt8](repeating: 0, count: 19)
        for index in 0..<Int(counts >> 10) + 4 {
            guard let length = input.take(3) else { return nil }
            ofLengths[order[index]] = UInt8(length)
        }
        let table = HuffmanTable(primary: 7, symbols: 19)
        do { try table.build(ofLengths[...], mayBeIncomplete: false) { UInt32($0) << 16 } } catch {
            throw .damaged("a block's codes of lengths")
        }
        var lengths: [UInt8] = []
        while lengths.count < literals + distances {
            let (bits, available) = input.peek(7)
            let entry = table.entries[Int(bits)]
            guard Int(entry & 0xFF) <= available else { return nil }
            input.drop(Int(entry & 0xFF))
            guard entry >> 8 & 0xFF == HuffmanTable.literal else { throw .damaged("a code's length") }
            switch entry >> 16 {
            case let length where length < 16: lengths.append(UInt8(length))
            case 16:
                guard let last = lengths.last else { throw .damaged("a repeated length") }
                guard let times = input.take(2) else { return nil }
                lengths += Array(repeating: last, count: Int(times) + 3)
            case 17:
                guard let times = input.take(3) else { return nil }
                lengths += Array(repeating: 0, count: Int(times) + 3)
            default:
                guard let times = input.take(7) else { return nil }
                lengths += Array(repeating: 0, count: Int(times) + 11)
            }
        }
        guard lengths.count == literals + distances else { throw .damaged("a repeated length") }
        guard lengths[256] > 0 else { throw .damaged("a block without an end") }
        return CodeLengths(lengths: lengths, literals: literals)
    }

    /// Makes the codes.
    func build(_ gunzip: Gunzip) throws(GunzipFailure) {
        do {
            try gunzip.codes.build(lengths[..<literals], mayBeIncomplete: true, Self.code)
            try gunzip.distances.build(lengths[literals...], mayBeIncomplete: true, Self.distance)
        } catch { throw .damaged("a block's codes") }
    }

    private static func code(_ symbol: Int) -> UInt32 {
        switch symbol {
        case ..<256: UInt32(symbol) << 16
        case 256: HuffmanTable.end << 8
        case ..<286: lengthEntries[symbol - 257]
        default: HuffmanTable.invalid << 8
        }
    }

    private static func distance(_ symbol: Int) -> UInt32 {
        symbol < 30 ? distanceEntries[symbol] : HuffmanTable.invalid << 8
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private static let lengthEntries: [UInt32] = {
        var entries = series(from: 3, extra: [0, 0, 0, 0, 0, 0, 0, 0] + (1...5).flatMap { [$0, $0, $0, $0] })
        // The longest has a symbol of its own.
        entries.append(258 << 16 | HuffmanTable.base << 8)
        return entries
    }()

    private static let distanceEntries = series(from: 1, extra: [0, 0, 0, 0] + (1...13).flatMap { [$0, $0] })

    /// Each base with as many extra bits, one after another without gaps.
    private static func series(from first: UInt32, extra: [UInt32]) -> [UInt32] {
        var base = first
        return extra.map { bits in
            defer { base += 1 << bits }
            return base << 16 | (HuffmanTable.base | bits) << 8
        }
    }
}
