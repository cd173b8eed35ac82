// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPaySandbox
import WeChatPayTesting

/// Makes one call and prints it: the reply's body on stdout, everything else on stderr.
struct CallRunner {
    let options: CallOptions
    var output = Terminal.standardOutput
    var notes = Terminal.standardError

    func run(_ method: Call.Method) async throws {
        let parts = try options.parts(method) { notes.write(lines: Wrapping.prose($0)) }
        let config = try await options.configuration.reader()
        if WeChatPayClient.hasConfiguration(config) || options.configuration.namesFile {
            try await run(method, parts, with: WeChatPayClient(config: config))
        } else {
            notes.write(lines: ["No credentials configured: answered by the embedded sandbox, not WeChat Pay."])
            try await run(method, parts, with: Sandbox().client())
        }
    }

    private func run(_ method: Call.Method, _ parts: CallParts, with client: WeChatPayClient) async throws {
        let call = try parts.call(method, client: client)
        if options.dryRun {
            output.write(Self.text(of: try await client.sign(call)))
        } else {
            show(try await client.send(call))
        }
    }

    /// The request as HTTP/1.1 would carry it; the body's bytes are those that were signed.
    static func text(of request: SignedRequest) -> Data {
        var lines = ["\(request.method) \(request.target) HTTP/1.1"]
        if let host = URLComponents(string: request.url).flatMap(authority) { lines.append("Host: \(host)") }
        lines += request.headers.map { "\($0.name): \($0.value)" }
        if !request.body.isEmpty { lines.append("Content-Length: \(request.body.count)") }
        var text = Data(lines.map { $0 + "\n" }.joined().utf8)
        if !request.body.isEmpty { text += Data("\n".utf8) + request.body + Data("\n".utf8) }
        return text
    }

    private static func authority(_ url: URLComponents) -> String? {
        url.host.map { host in url.port.map { "\(host):\($0)" } ?? host }
    }

    private func show(_ response: Response) {
        notes.write(
            lines: Wrapping.prose(
                Wrapping.printable(
                    "\(response.status), Request-ID \(response.requestID ?? "absent"), "
                        + "verified with \(response.verifiedBy)"
                )
            )
        )
        guard !response.body.isEmpty else { return }
        if output.isTerminal, let json = try? response.json {
            output.write(lines: [json.prettyPrinted])
        } else {
            output.write(response.body + Data("\n".utf8))
        }
    }
}
