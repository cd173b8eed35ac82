// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Synchronization

/// A trade bill (交易账单), line by line.
public typealias TradeBill = Bill<TradeBillRow>
/// A fund-flow bill (资金账单), line by line.
public typealias FundFlowBill = Bill<FundFlowRow>

/// A bill (账单) as a sequence of its lines, read while it is downloaded: it takes little memory however long it is.
///
/// ```swift
/// let bill = try await client.tradeBill(date: "2026-01-01")
/// for try await row in bill { total += row.settlementTotal ?? 0 }
/// let summary = try bill.summary
/// if !summary.addsUp { print(summary.problems, summary.differences, summary.uncompared) }
/// ```
///
/// The file's hash is checked before its last bytes are read, so a loop that ends without an error has seen the whole
/// file and nothing else; book nothing for good before that. It can be read once.
///
/// A row that cannot be read for certain is left out, so that it does not hide the others of the day:
/// ``BillSummary/problems`` names it with its line, and ``BillSummary/isComplete`` says that there is one.
public struct Bill<Row: BillRow>: AsyncSequence, Sendable {
    /// A line between the two headings.
    public typealias Element = Row

    fileprivate struct Progress {
        var isTaken = false
        var summary: BillSummary?
    }

    /// Where the bytes come from.
    typealias Pieces = @Sendable () async throws -> Data?

    private let pieces: Pieces
    private let progress = Shared()

    fileprivate final class Shared: Sendable {
        let progress = Mutex(Progress())
    }

    /// Reads a bill from a download.
    ///
    /// - Parameter copy: Gets each piece of the file before its lines are read, to keep it besides; what it throws ends
    ///   the reading.
    public init(_ file: DownloadStream, copy: (@Sendable (Data) throws -> Void)? = nil) {
        self.init {
            guard let piece = try await file.next() else { return nil }
            try copy?(piece)
            return piece
        }
    }

    /// Reads a bill from a file on the disk, saved before.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` where the file cannot be opened.
    public init(contentsOfFile path: String) throws {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw WeChatPayError(.invalidRequest, "The bill's file cannot be opened; check its path and permissions.")
        }
        let pieces = BillFile(file)
        self.init { try pieces.next() }
    }

    init(pieces: @escaping Pieces) { self.pieces = pieces }

    /// The sums at the end, and what the lines add up to.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` before the bill was read to its end.
    public var summary: BillSummary {
        get throws {
            guard let summary = progress.progress.withLock({ $0.summary }) else {
                throw WeChatPayError(.invalidRequest, "The bill was not read to its end; its sums come last.")
            }
            return summary
        }
    }

    /// Begins to read. A second reader gets an error: the lines are gone.
    public func makeAsyncIterator() -> Iterator {
        let isFirst = progress.progress.withLock { progress in
            defer { progress.isTaken = true }
            return !progress.isTaken
        }
        return Iterator(reader: isFirst ? BillReader() : nil, pieces: pieces, shared: progress)
    }

    /// Takes the lines one after another.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let reader: BillReader<Row>?
        fileprivate let pieces: Pieces
        fileprivate let shared: Shared

        /// The next line that can be read for certain; `nil` after the last.
        ///
        /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/billMalformed`` for a file that is no bill or is cut,
        ///   and as ``DownloadStream`` does; the same for ever after.
        public mutating func next() async throws -> Row? {
            guard let reader else {
                throw WeChatPayError(.invalidRequest, "The bill was read before; ask for it again to read it again.")
            }
            while true {
                if let row = try reader.next() { return row }
                if let summary = reader.summary {
                    shared.progress.withLock { $0.summary = summary }
                    return nil
                }
                try reader.feed(try await pieces())
            }
        }
    }
}

extension Bill: CustomStringConvertible, CustomReflectable {
    /// What kind of bill it is.
    public var description: String { Row.name }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: [] as [(label: String?, value: Any)]) }
}

/// A bill's file, read in pieces.
private final class BillFile: Sendable {
    private let file: Mutex<FileHandle>

    init(_ file: sending FileHandle) { self.file = Mutex(file) }

    func next() throws -> Data? {
        do {
            let piece = try file.withLock { try $0.read(upToCount: 128 << 10) }
            return piece?.isEmpty == false ? piece : nil
        } catch {
            throw WeChatPayError(.invalidRequest, "The bill's file cannot be read.", cause: error)
        }
    }
}
