// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Keeps a world in a file: reads it at the start, and adds what each step changed.
struct StateStore: Sendable {
    let mchid: String
    let keys: SandboxKeys
    private var file: StateFile
    private var rows: [Substring: [ArraySlice<UInt8>]] = [:]
    private var last: StateRows.Commit

    /// Opens a file, or makes one with these keys.
    ///
    /// - Parameter keys: Asked for when the file is new.
    init(path: String, mchid: String, keys newKeys: () throws -> SandboxKeys) throws {
        var header: StateHeader?
        var rows: [Substring: [ArraySlice<UInt8>]] = [:]
        var last = StateRows.Commit(offset: 0, number: 0)
        var file = try StateFile(path: path) { lines in
            guard lines.count > 1 else { return }
            header = try StateHeader(lines[1], path: path)
            for line in lines.dropFirst(2) {
                if let commit = StateRows.Commit(line) {
                    last = commit
                } else {
                    rows[StateRows.kind(line), default: []].append(line)
                }
            }
        }
        if let header {
            guard header.mchid == mchid else {
                throw StateFileError(
                    "The state file \(path) is merchant \(Outside.id(header.mchid))'s, not \(mchid)'s.")
            }
            self.keys = try header.keys
        } else {
            let keys = try newKeys()
            file.append(try Self.start(mchid, keys) + last.line)
            if let problem = file.problem { throw problem }
            self.keys = keys
        }
        self.mchid = mchid
        self.file = file
        self.rows = rows
        self.last = last
    }

    /// Puts what the file holds into a new world, and writes the file anew without what was changed since.
    mutating func restore(_ world: inout World) throws -> TimeInterval {
        var reader = RowReader(rows: rows)
        rows = [:]
        world.visitTables(&reader)
        if let error = reader.error {
            throw StateFileError("The state file \(file.path) has a line that cannot be read: \(error).")
        }
        if let kind = reader.rows.keys.min() {
            throw StateFileError("The state file \(file.path) holds a \(kind), which this version does not know.")
        }
        world.awake(after: last.number)
        if last.number > 0 { try compact(&world) }
        return last.offset
    }

    /// Adds a step.
    mutating func save(_ changes: ChangeCollector, offset: TimeInterval, _ world: inout World) {
        if changes.lines.isEmpty, offset == last.offset {
            file.flush()
            if file.mustCompact { try? compact(&world) }
            return
        }
        last = StateRows.Commit(offset: offset, number: last.number + 1)
        file.append(changes.lines + last.line)
        // A file that cannot be written anew still takes steps.
        if file.mustCompact || file.isWasteful { try? compact(&world) }
    }

    /// Begins again: the file holds this world and nothing else, and steps count on, so that a seed does not repeat.
    mutating func restart(_ world: inout World) {
        last = StateRows.Commit(offset: 0, number: last.number + 1)
        file.abandon()
        var problem: (any Error)?
        do { try compact(&world) } catch { problem = error }
        if let problem = problem as? StateFileError { file.abandon(problem) }
    }

    /// Why the last step is not in the file; `nil` when it is.
    var problem: StateFileError? { file.problem }

    private mutating func compact(_ world: inout World) throws {
        var writer = SnapshotWriter()
        world.visitTables(&writer)
        try file.replace(with: Self.start(mchid, keys) + writer.lines + last.line)
    }

    private static func start(_ mchid: String, _ keys: SandboxKeys) throws -> [UInt8] {
        try StateRows.mark + [UInt8(ascii: "\n")] + StateHeader(mchid: mchid, keys: keys).line
    }
}
