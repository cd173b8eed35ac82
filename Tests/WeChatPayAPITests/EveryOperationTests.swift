// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayTestSupport
import WeChatPayTyped

/// Every operation: all members of the request there and as documented, all members of the reply read.
///
/// The calls are made of the description. That generated code makes the same calls, ``GeneratedSourceTests`` reads in
/// its source, and ``CompiledSampleTests`` tries in a sample.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct EveryOperationTests {
    @Test func theDescriptionHasAllOperations() {
        #expect(APIDescription.shared.operations.count == 1_147)
    }

    @Test(arguments: OperationFamily.all)
    func sendsAndReadsAllMembers(_ family: OperationFamily) async {
        for operation in family.operations {
            do {
                let test = try RoundTrip(id: operation.id)
                let call = DescribedCall(test).call()
                switch test.details.response.kind {
                case .redirect: test.compare(address: try call.address())
                case .binary: test.compare(try await call.download())
                case .empty: try await call.completion()
                case .json, .xml:
                    let reply: DescribedReply = try await call.reply()
                    try reply.compare(test.details.response.fields, with: test.reply)
                }
                try test.finish()
            } catch { Issue.record(error, "\(operation.id)") }
        }
    }
}

/// The operations below one first segment, as an argument of a test.
struct OperationFamily: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let operations: [APIOperation]

    static let all: [OperationFamily] = {
        let families = Dictionary(grouping: APIDescription.shared.operations) { operation in
            operation.path.split(separator: "/").prefix(operation.isV2 ? 1 : 2).joined(separator: "/")
        }
        return families.keys.sorted().map { OperationFamily(testDescription: $0, operations: families[$0] ?? []) }
    }()
}
