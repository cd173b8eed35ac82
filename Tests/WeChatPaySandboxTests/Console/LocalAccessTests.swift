// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import NIOCore
import Testing
import WeChatPayJSON
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Who may use what needs no signature.
@Suite(.limited, .timeLimit(.minutes(10)))
struct LocalAccessTests {
    private func status(
        _ headers: HTTPFields = [:], method: String = "GET", path: String = "/sandbox", host: String? = "127.0.0.1:1",
        peer: String = "127.0.0.1", remote: Bool = false
    ) throws -> Int? {
        LocalAccess(allowsRemote: remote).refusal(
            method: method, path: path, authority: host, headers: headers,
            peer: try SocketAddress(ipAddress: peer, port: 9)
        )?.status
    }

    @Test(arguments: [
        "127.0.0.1", "127.0.0.1:8080", "localhost:8080", "LocalHost", "[::1]:8080", "app.localhost:1", "127.8.9.1",
    ])
    func takesNamesOfThisMachine(host: String) throws {
        #expect(try status(host: host) == nil)
    }

    @Test(arguments: [
        "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example", "192.168.1.2", "", "0.0.0.0",
        "127.0.0.1@x",
        "::1", "[::2]:1", "1.127.0.0.1", "sandbox:8080",
    ])
    func refusesOtherNames(host: String) throws {
        #expect(try status(host: host) == 403)
    }

    @Test func refusesRequestsWithoutHost() throws {
        #expect(try status(host: nil) == 403)
    }

    @Test func refusesPagesOfOtherOrigins() throws {
        #expect(try status([.origin: "http://127.0.0.1:1"]) == nil)
        for origin in [
            "http://127.0.0.1:2", "https://127.0.0.1:1", "http://evil.example", "null", "http://localhost:1",
        ] {
            #expect(try status([.origin: origin]) == 403)
        }
    }

    @Test func refusesCrossSiteReadsButNotLinks() throws {
        let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let mode = try #require(HTTPField.Name("Sec-Fetch-Mode"))
        #expect(try status([site: "cross-site", mode: "no-cors"]) == 403)
        #expect(try status([site: "cross-site", mode: "navigate"]) == 403)
        #expect(try status([site: "cross-site", mode: "navigate"], path: "/cashdesk") == nil)
        #expect(try status([site: "cross-site", mode: "no-cors"], path: "/console/app.js") == 403)
        #expect(try status([site: "same-origin", mode: "cors"]) == nil)
        #expect(try status([site: "none", mode: "navigate"]) == nil)
    }

    /// http://localhost:3000 is of the same site as the sandbox, and a GET of `<img>` has no Origin.
    @Test func refusesReadsByPagesOfTheSameSite() throws {
        let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let mode = try #require(HTTPField.Name("Sec-Fetch-Mode"))
        for value in ["same-site", "cross-site", "anything"] {
            #expect(try status([site: value, mode: "no-cors"], path: "/sandbox/events") == 403)
            #expect(try status([site: value], path: "/sandbox") == 403)
            #expect(try status([site: value, mode: "navigate"], path: "/sandbox/events") == 403)
            #expect(try status([site: value, mode: "navigate"], path: "/signing") == nil)
        }
    }

    @Test func postsMustBeJSON() throws {
        #expect(try status([.contentType: "application/json"], method: "POST") == nil)
        #expect(try status([.contentType: "Application/JSON; charset=utf-8"], method: "POST") == nil)
        for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonx"] {
            #expect(try status([.contentType: type], method: "POST") == 415)
        }
        // Tools that have nothing to say send no media type; pages always say where they are from.
        #expect(try status(method: "POST") == nil)
        #expect(try status([.contentLength: "0"], method: "POST") == nil)
        #expect(try status([.contentLength: "1"], method: "POST") == 415)
        #expect(try status([.transferEncoding: "chunked"], method: "POST") == 415)
        #expect(try status([.origin: "http://127.0.0.1:8921"], method: "POST", host: "127.0.0.1:8921") == 415)
        let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
        #expect(try status([site: "none"], method: "POST") == 415)
    }

    @Test func otherMachinesComeInOnlyWhereAllowed() throws {
        for peer in ["192.168.1.7", "10.0.0.1", "128.0.0.1", "::2", "fe80::1"] {
            #expect(try status(peer: peer) == 403)
            #expect(try status(peer: peer, remote: true) == nil)
        }
        for peer in ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"] {
            #expect(try status(peer: peer) == nil)
        }
    }

    @Test func remoteControlStillRefusesNamesThatOthersCouldLeadHere() throws {
        for host in ["192.168.1.2:80", "sandbox:8080", "[fe80::1]:80", "mac.local"] {
            #expect(try status(host: host, remote: true) == nil)
        }
        #expect(try status(host: "evil.example", remote: true) == 403)
        #expect(try status([.origin: "http://evil.example"], host: "192.168.1.2", remote: true) == 403)
    }

    @Test func serverListensWhereItIsTold() async throws {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.host = "0.0.0.0"
        configuration.allowsRemoteControl = true
        try await Sandbox(configuration: configuration).withServer { address in
            let http = try RawHTTP(address)
            #expect(http.host == "127.0.0.1")
            #expect(try await http.get("/sandbox", ["Host": "sandbox:8080"]).status == 200)
            #expect(try await http.get("/sandbox", ["Host": "evil.example"]).status == 403)
        }
    }

    @Test func serverRefusesReboundNamesAndForeignForms() async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            let http = try RawHTTP(sandbox.baseURL)
            for path in ["/", "/sandbox", "/sandbox/events", "/console/app.js", "/cashdesk"] {
                let reply = try await http.get(path, ["Host": "evil.example"])
                #expect(reply.status == 403)
                #expect(!reply.body.contains("1900000109"))
            }
            let form = try await http.post("/sandbox/clock", "advance_seconds=1", ["Content-Type": "text/plain"])
            #expect(form.status == 415)
            let foreign = try await http.post(
                "/sandbox/clock", #"{"advance_seconds":1}"#, ["Origin": "http://evil.example"])
            #expect(foreign.status == 403)
            let summary = try await http.get("/sandbox")
            #expect(summary.json["clock"]?["offset_seconds"] == 0)
            #expect(summary.headers["access-control-allow-origin"] == nil)
            #expect(try await http.send("OPTIONS", "/sandbox/clock").headers["access-control-allow-origin"] == nil)
            // What is signed is the gateway's, whatever the name.
            #expect(try await http.get("/v3/certificates", ["Host": "api.mch.weixin.qq.com"]).status == 401)
        }
    }
}
