// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayDescription
import WeChatPayJSON
import WeChatPaySandbox
import WeChatPayTestSupport

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The sandbox's document. Whether it is valid is judged by `dev/check-api`.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OpenAPITests {
    private func get(_ path: String, method: String = "GET") async throws -> (status: Int, json: JSON, url: String) {
        try await Shared.sandbox().withServer { baseURL in
            var request = URLRequest(url: try #require(URL(string: baseURL + path)))
            request.httpMethod = method
            let (body, response) = try await URLSession.shared.data(for: request)
            let status = try #require(response as? HTTPURLResponse).statusCode
            return (status, try JSON(parsing: Array(body)), baseURL)
        }
    }

    @Test func describesWhatTheSandboxAnswersAndSends() async throws {
        let (status, document, url) = try await get("/openapi.json")
        #expect(status == 200)
        #expect(document["servers"] == [["url": .string(url)]])
        let operations = document["paths"]?.object?.map { $0.value.object?.count ?? 0 }.reduce(0, +) ?? 0
        #expect(operations > APIDescription.shared.operations.count)
        #expect(document["webhooks"]?.object?.count == APIDescription.shared.notifications.count)
        let pay = try #require(document["paths"]?["/sandbox/orders/{out_trade_no}/pay"]?["post"])
        #expect(pay["security"] == [])
        #expect(pay["parameters"]?[0]?["name"] == "out_trade_no")
        let body = pay["requestBody"]?["content"]?["application/json"]?["schema"]
        #expect(body?["properties"]?["openid"]?["description"]?.string?.isEmpty == false)
        #expect(document["paths"]?["/v3/pay/transactions/native"]?["post"]?["servers"] == nil)
    }

    /// The list that the sandbox gives of its routes, each of which it describes.
    @Test func describesEveryRouteOfItsOwn() async throws {
        let names = try #require(try await get("/sandbox").json["routes"]?.array?.compactMap(\.string))
        let paths = try #require(try await get("/openapi.json?family=sandbox").json["paths"]?.object)
        var ids: Set<String> = []
        for (path, item) in paths {
            for (_, operation) in item.object ?? JSON.Object() {
                #expect(path.hasPrefix("/sandbox") || path == "/openapi.json")
                let isNew = ids.insert(operation["operationId"]?.string ?? "").inserted
                #expect(isNew, "\(path)")
            }
        }
        for name in names {
            let words = name.split(separator: " ", maxSplits: 1).map(String.init)
            #expect(paths[words[1]]?[words[0].lowercased()] != nil, "\(name)")
        }
        let events = paths["/sandbox/events"]?["get"]?["parameters"]?.array?.compactMap { $0["name"]?.string }
        #expect(events == ["forward_to", "events", "allow_remote", "Last-Event-ID", "X-Sandbox"])
    }

    @Test func describesAFamilyAlone() async throws {
        let (status, document, _) = try await get("/openapi.json?family=v2.secapi")
        #expect(status == 200)
        let paths = document["paths"]?.object?.keys ?? []
        #expect(!paths.isEmpty && paths.allSatisfy { $0.hasPrefix("/secapi/") })
    }

    @Test func refusesWhatItHasNot() async throws {
        #expect(try await get("/openapi.json?family=nothing").status == 404)
        #expect(try await get("/openapi.json?page=2").status == 400)
        #expect(try await get("/openapi.json", method: "DELETE").status == 405)
    }
}
