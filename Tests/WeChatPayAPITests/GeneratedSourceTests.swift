// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayTestSupport

/// Generated Swift, read as text and held against the description: no call, member, type or value is missing, and none
/// reads or writes another than its name says.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct GeneratedSourceTests {
    @Test func everyOperationIsCalledFromItsPath() throws {
        let source = try DeclaredAPI()
        var checks = SourceChecks(source)
        for operation in APIDescription.shared.operations { checks.check(operation) }
        let known = Set(APIDescription.shared.operations.map(\.id))
        for id in source.calls.keys where !known.contains(id) { checks.report("\(id) is called, but not described") }
        #expect(checks.problems == [])
        // Were the reader blind, nothing would be wrong.
        #expect(source.calls.count == 1_147)
        #expect(source.objects.count > 2_500)
        #expect(checks.members > 20_000)
    }

    @Test func everyMemberReadsAndWritesWhatItIsNamedAfter() throws {
        let source = try DeclaredAPI()
        var problems: [String] = []
        var count = 0
        for (name, object) in source.objects {
            for member in object.members {
                count += 1
                let wires = member.wires
                if wires.count != 1 || !SourceChecks.isNamed(member.name, wires.first ?? "") {
                    problems.append("\(name).\(member.name) reaches \(wires.sorted())")
                }
            }
            let members = object.members.map(\.name)
            if Set(members).count != members.count { problems.append("\(name) has a member twice") }
            for stored in object.stored where !SourceChecks.isNamed(stored.argument, stored.wire) {
                problems.append("\(name).init stores \(stored.argument) as \(stored.wire)")
            }
            let arguments = Set(object.arguments.map(\.name))
            if arguments != Set(object.stored.map(\.argument)) { problems.append("\(name).init loses an argument") }
        }
        #expect(problems.sorted() == [])
        #expect(count > 16_000)
    }
}
