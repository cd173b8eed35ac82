// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayAPI
import WeChatPayDescription
import WeChatPayTestSupport

/// Typed calls as a user writes them, of a sample in which every form of generated code stands.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct CompiledSampleTests {
    @Test func theSampleHasTheFoundingPageAndBothVersions() {
        let ids = RoundTrips.families.flatMap { RoundTrips.of($0).awaited.map(\.id) }
        #expect(ids.contains("ecommerce.individual-contracts.pre-entrust-sign.app.post"))
        #expect(ids.contains { $0.hasPrefix("v2.") })
        #expect(Set(ids).isSubset(of: APIDescription.shared.operations.map(\.id)))
        #expect(ids.count == Set(ids).count)
    }

    @Test(arguments: RoundTrips.families.map(FamilyName.init))
    func everyTypedCallSendsAndReadsAllMembers(_ family: FamilyName) async {
        for (id, call) in RoundTrips.of(family.calls).awaited {
            do {
                let test = try RoundTrip(id: id)
                try await call(test)
                try test.finish()
            } catch { Issue.record(error, "\(id)") }
        }
    }

    @Test(arguments: RoundTrips.families.map(FamilyName.init))
    func everyKindOfTypedCallBlocksInASynchronousFunction(_ family: FamilyName) {
        for (id, call) in RoundTrips.of(family.calls).blocking {
            do {
                let test = try RoundTrip(id: id)
                try call(test)
                try test.finish()
            } catch { Issue.record(error, "\(id)") }
        }
    }
}

/// A family as an argument of a test.
struct FamilyName: Sendable, CustomTestStringConvertible {
    let calls: any TypedCalls
    var testDescription: String { calls.family }
}
