// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTyped

/// Documented values, to which WeChat Pay may add.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OpenValueTests {
    typealias State = V3.Reference.State

    @Test func knownValuesAreMembersAndUnknownOnesStay() {
        let known: State = .success
        #expect(known.rawValue == "SUCCESS")
        #expect(known == "SUCCESS")
        #expect(State(rawValue: "SUCCESS") == .success)
        let unknown = State(rawValue: "A_NEW_ONE")
        #expect(unknown.rawValue == "A_NEW_ONE")
        #expect(unknown != .success)
        #expect("\(unknown)" == "A_NEW_ONE")
    }

    @Test func theyAreKeysAndCases() {
        let counts: [State: Int] = [.success: 1, "NEW": 2]
        #expect(counts[.success] == 1)
        #expect(counts[State(rawValue: "NEW")] == 2)
        func isFinal(_ state: State) -> Bool {
            switch state {
            case .success, .refund: true
            default: false
            }
        }
        #expect(isFinal(.refund))
        #expect(!isFinal("PROCESSING"))
    }

    @Test func caseCounts() {
        #expect(State(rawValue: "success") != .success)
    }

    @Test func theyAreReadFromNumbersToo() throws {
        let fields = Fields(object(["state": 1]), origin: nil)
        let state: State = try fields.required("state")
        #expect(state.rawValue == "1")
        #expect(throws: WeChatPayError.self) {
            try Fields(object(["state": ["x": 1]]), origin: nil).required("state") as State
        }
    }
}
