// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayAPI
import WeChatPayDescription
import WeChatPayTestSupport

/// Every operation: all members of the request there and as documented, all members of the reply read.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct RoundTripTests {
    @Test func everyOperationHasATypedCall() {
        let ids = RoundTrips.families.flatMap { RoundTrips.of($0).awaited.map(\.id) }
        #expect(ids.count == 1_147)
        #expect(Set(ids) == Set(APIDescription.shared.operations.map(\.id)))
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
