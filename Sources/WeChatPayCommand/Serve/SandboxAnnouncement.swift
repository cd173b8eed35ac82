// SPDX-License-Identifier: Apache-2.0

/// What a sandbox says when it is ready: where it is, and what to do first.
struct SandboxAnnouncement {
    var mchid: String
    var baseURL: String
    /// The usual port, where another process has it.
    var takenPort: Int?
    /// Where the credentials are, if they were written.
    var environmentFile: String?

    /// The address it listens at.
    var listensAt = "127.0.0.1"
    /// Whether other machines may use what works without a signature.
    var isControlledByAll = false
    /// What random faults follow from, where that is to be said.
    var faultSeed: UInt64?

    /// How the reader runs this program.
    var program = "wechatpay"

    /// Lines of at most 80 columns, but for paths that are longer.
    var lines: [String] {
        var lines = ["WeChat Pay sandbox on \(baseURL), merchant \(mchid)"]
        if let takenPort { lines.append("Port \(takenPort) is taken by another process.") }
        lines.append("Page: \(baseURL)/")
        if !isLocal {
            lines.append(
                "It listens at \(Wrapping.printable(listensAt)): other machines can make signed calls,")
            lines.append(
                isControlledByAll
                    ? "and use the page and the control API, which ask for no signature."
                    : "the page and the control API stay with this one.")
        }
        if let faultSeed { lines.append("Random faults follow from --fault-seed \(faultSeed).") }
        guard let environmentFile else {
            return lines + ["No credentials were written, as --no-credentials says.", "Ctrl-C ends it."]
        }
        lines += ["Credentials: \(environmentFile)", "", "From another terminal, an order:"]
        lines += Self.call([
            "\(program) post v3/pay/transactions/native", "--env-file \(Self.quoted(environmentFile))",
            "appid=wxd678efh567h23787", "mchid=\(mchid)", "description=示例", "out_trade_no=TEST20260101000001",
            "notify_url=http://127.0.0.1:8080/notify", "amount.total=100",
        ])
        let sdks = SDK.allCases.map(\.rawValue).joined(separator: "|")
        lines += ["", "A program that calls it with an SDK:"]
        lines += Self.call(["\(program) sandbox --sdk \(sdks)"] + directoryOption)
        return lines + ["", "Ctrl-C ends it."]
    }

    private var isLocal: Bool { listensAt.hasPrefix("127.") || listensAt == "localhost" || listensAt == "::1" }

    private var directoryOption: [String] {
        guard let environmentFile, environmentFile != CredentialsPlace(directory: nil).file else { return [] }
        return ["--credentials \(Self.quoted(String(environmentFile.dropLast("/wechatpay.env".count))))"]
    }

    /// A call over as many lines as it needs, which a shell reads as one.
    private static func call(_ words: [String]) -> [String] {
        var lines: [String] = []
        var line = " "
        for word in words {
            // Two columns are for the space and the backslash.
            if line.contains(where: { $0 != " " }),
                Wrapping.columns(line) + Wrapping.columns(word) + 3 > Terminal.width
            {
                lines.append(line + " \\")
                line = "   "
            }
            line += " " + word
        }
        return lines + [line]
    }

    /// A word for a shell.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0)) }
        return isPlain ? text : "'\(text.replacing("'", with: #"'\''"#))'"
    }

    /// How a process that was started with this path is started again from the same directory.
    static func program(_ path: String) -> String {
        if path.hasPrefix(".build/") || path.contains("/.build/") { return "swift run wechatpay" }
        return path.contains("/") ? quoted(path) : "wechatpay"
    }
}
