// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

/// Every operation of the description, by the dynamic chain alone.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct EveryChainTests {
    @Test func theChainsAreThoseOfTheDescription() throws {
        let client = try WeChatPayClient.test(RecordingTransport())
        let described = try DescribedPaths.read()
        let chains = ChainFamily.all.map { (family: $0, chains: $0.chains(client)) }
        #expect(Set(chains.map(\.family.source)) == Set(described.keys))
        for (family, chains) in chains {
            let documented = described[family.source] ?? []
            #expect(Set(chains.all.map(\.operation)) == Set(documented), "\(family.source)")
            #expect(chains.all.count == documented.count, "\(family.source) has an operation twice")
        }
        let counts = Dictionary(grouping: chains, by: \.family.isV2).mapValues { families in
            families.reduce(0) { $0 + $1.chains.all.count }
        }
        #expect(counts == [false: 1_018, true: 129])
    }

    @Test(arguments: ChainFamily.all)
    func everyChainShowsTheDocumentedPath(_ family: ChainFamily) throws {
        let client = try WeChatPayClient.test(RecordingTransport())
        for (operation, chain) in family.chains(client).all {
            #expect(chain.path == operation.path)
            #expect(client.chain(family.written(operation.path)).path == operation.path)
            #expect(client[family.underscored(operation.path)].path == operation.path)
        }
    }

    @Test(arguments: ChainFamily.all)
    func everyChainReachesItsTarget(_ family: ChainFamily) async throws {
        let transport = RecordingTransport()
        let client = try WeChatPayClient.test(transport)
        for (operation, chain) in family.chains(client).all {
            let values = Dictionary(operation.placeholders.map { ($0, "a/\($0) 中?") }, uniquingKeysWith: { $1 })
            let target = operation.path.replacing(/\{([^}]*)\}/) { "a%2F\($0.output.1)%20%E4%B8%AD%3F" }
            for form in [
                chain, client.chain(family.written(operation.path)), client[family.underscored(operation.path)],
            ] {
                let error = await failure {
                    try await call(operation, at: form, isV2: family.isV2, path: values)
                }
                #expect(error?.code == .network, "\(operation): \(error?.message ?? "no error")")
                let sent = transport.take()
                #expect(sent.map(\.method) == [operation.method], "\(operation)")
                // APIv2 puts the members of a GET behind the path.
                let parts = sent.map { $0.target.split(separator: "?", maxSplits: 1).map(String.init) }
                #expect(parts.map(\.first) == [target], "\(operation)")
                let hasQuery = family.isV2 && operation.method == "GET"
                #expect(parts.map(\.count) == [hasQuery ? 2 : 1], "\(operation)")
            }
        }
    }
}

extension ChainFamily {
    /// As `chain(_:)` takes it: APIv2 paths are marked.
    fileprivate func written(_ path: String) -> String { isV2 ? "v2\(path)" : String(path.dropFirst()) }

    /// The same with `_name_` in place of `{name}`.
    fileprivate func underscored(_ path: String) -> String {
        written(path).replacing("{", with: "_").replacing("}", with: "_")
    }
}

func failure<Value>(_ work: () async throws -> Value) async -> WeChatPayError? {
    do {
        _ = try await work()
        return nil
    } catch { return error as? WeChatPayError }
}
