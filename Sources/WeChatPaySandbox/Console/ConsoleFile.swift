// SPDX-License-Identifier: Apache-2.0

/// A file of the sandbox's page.
struct ConsoleFile: Sendable {
    /// As in its folder: `app.js`.
    let name: String
    let text: String

    /// The file at a path of the sandbox's, if one is there.
    static func at(_ path: String) -> ConsoleFile? {
        switch path {
        case "/": indexHTML
        case "/cashdesk": cashdeskHTML
        case "/signing": signingHTML
        case "/favicon.ico": iconSVG
        default: path.hasPrefix(folder) ? byName[String(path.dropFirst(folder.count))] : nil
        }
    }

    /// Where the files are that the pages ask for.
    static let folder = "/console/"

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    var contentType: String {
        switch name.split(separator: ".").last {
        case "html": "text/html; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "svg": "image/svg+xml"
        default: "application/octet-stream"
        }
    }
}
