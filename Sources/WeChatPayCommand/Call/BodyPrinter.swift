// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// Writes bodies to stdout or a file: as received, but indented on a terminal, which never gets what it cannot show.
struct BodyPrinter {
    let output: Terminal
    /// Instead of stdout.
    var file: OutputFile?

    private var isTerminal: Bool { file == nil && output.isTerminal }

    /// Refuses a call whose reply could not be printed, before it is made: some addresses work once.
    func checkCanPrint(_ content: String) throws {
        guard isTerminal, content != "table" else { return }
        throw UsageError(
            "The reply is a file (\(content)), which a terminal cannot show; add --output FILE, or redirect stdout."
        )
    }

    func print(_ response: Response) throws {
        try print(body: response.body) { try? response.json.prettyPrinted }
    }

    func print(_ response: V2Response) throws {
        try print(body: response.body) {
            response.xml.members.isEmpty
                ? try? response.json.prettyPrinted
                : XMLText.lines(response.xml).joined(separator: "\n")
        }
    }

    func print(text: String) throws { try print(body: Data(text.utf8)) { Wrapping.printable(text) } }

    /// The bytes of a file, which end as they end.
    func print(file bytes: Data) throws {
        if let file { return try file.write(bytes) }
        guard isTerminal else { return try output.deliver(bytes) }
        guard TerminalText.canShow(bytes) else {
            throw UnshownReply(bytes: bytes.count)
        }
        try output.deliver(bytes)
    }

    /// A request that was not sent.
    func print(request: Data, isForm: Bool) throws {
        guard isTerminal, isForm, !TerminalText.canShow(request) else {
            if let file { return try file.write(request) }
            return try output.deliver(request)
        }
        let end = request.range(of: Data("\n\n".utf8))?.lowerBound ?? request.endIndex
        output.write(request[..<end] + Data("\n".utf8))
        throw UsageError("The body has bytes that a terminal cannot show; add --output FILE, or redirect stdout.")
    }

    private func print(body: Data, indented: () -> String?) throws {
        guard !body.isEmpty else { return }
        if let file { return try file.write(body) }
        guard isTerminal else { return try output.deliver(body + Data("\n".utf8)) }
        let text = indented() ?? Wrapping.printable(String(decoding: body, as: UTF8.self))
        try output.deliver(Data((text + "\n").utf8))
    }
}

/// The reply is here, but a terminal cannot show it.
struct UnshownReply: Error, CustomStringConvertible {
    let bytes: Int
    var description: String {
        "The reply is a file of \(bytes) bytes that a terminal cannot show. The call was made; repeat it, if it may be "
            + "repeated, with --output FILE, or redirect stdout."
    }
}
