// SPDX-License-Identifier: Apache-2.0

import Synchronization
import WeChatPayJSON

/// Parses the JSON of a line when it is first asked for, and keeps what it said.
final class DetailsCache: Sendable {
    private struct Place: Hashable {
        var text: Int
        var start: Int

        init(_ line: DescriptionLine) {
            text = line.text
            start = line.json.lowerBound
        }
    }

    let texts: [StaticString]
    /// What holds for all operations.
    let common: JSON
    private let operations = Mutex<[Place: APIOperation.Details]>([:])
    private let notifications = Mutex<[Place: APINotification.Details]>([:])

    init(texts: [StaticString], common: StaticString) {
        self.texts = texts
        // A few kilobytes; what is no JSON is excluded by the tests.
        self.common = common.withUTF8Buffer { bytes in (try? JSON(parsing: Array(bytes))) ?? .null }
    }

    func operation(_ line: DescriptionLine) -> APIOperation.Details {
        let place = Place(line)
        if let known = operations.withLock({ $0[place] }) { return known }
        // Parsed outside the lock: two threads may both do it once, which is better than one waiting for another.
        let details = APIOperation.Details(json(line), common: commonErrors(line))
        operations.withLock { $0[place] = details }
        return details
    }

    /// The errors of an operation without a table of its own.
    func commonErrors(_ line: DescriptionLine) -> APIErrorTable {
        if line.id.hasPrefix("v2.") { return APIErrorTable() }
        let isQuery = line.method == "GET"
        let isMoving = !isQuery && APIPath.movesMoneyOut(line.path)
        return APIErrorTable(common: common, isQuery: isQuery, movesMoneyOut: isMoving)
    }

    func notification(_ line: DescriptionLine) -> APINotification.Details {
        let place = Place(line)
        if let known = notifications.withLock({ $0[place] }) { return known }
        let details = APINotification.Details(json(line))
        notifications.withLock { $0[place] = details }
        return details
    }

    /// The line's JSON; `null` for a text that is none, which the tests exclude.
    func json(_ line: DescriptionLine) -> JSON {
        line.withJSON(of: texts) { bytes in try? JSON(parsing: Array(bytes)) }.flatMap { $0 } ?? .null
    }

    /// The value of a top-level list in the line's JSON, without parsing the rest.
    func list(_ key: String, _ line: DescriptionLine) -> JSON? {
        line.withJSON(of: texts) { bytes in
            JSONSlice.list(named: key, in: bytes).flatMap { try? JSON(parsing: Array(bytes[$0])) }
        }.flatMap { $0 }
    }
}
