// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// Clients of WeChat Pay in other languages, and this one.
enum SDK: String, CaseIterable, ExpressibleByArgument {
    case go, java, node, php, python, swift

    /// A whole program that places an order at the sandbox and queries it.
    ///
    /// It reads the credentials when it runs, so it holds none, and fits the keys of the next start, too.
    ///
    /// - Parameter environmentFile: The absolute path of `wechatpay.env`.
    func program(environmentFile: String) -> String {
        let text =
            switch self {
            case .go: Self.goProgram
            case .java: Self.javaProgram
            case .node: Self.nodeProgram
            case .php: Self.phpProgram
            case .python: Self.pythonProgram
            case .swift: Self.swiftProgram
            }
        return text.replacing(Self.place, with: literal(environmentFile)) + "\n"
    }

    /// What stands for the path in the programs.
    static let place = "\"WECHATPAY_ENV\""

    /// A literal that all these languages read in the same way.
    private func literal(_ text: String) -> String {
        var escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        if self == .php { escaped = escaped.replacing("$", with: "\\$") }
        return "\"\(escaped)\""
    }
}
