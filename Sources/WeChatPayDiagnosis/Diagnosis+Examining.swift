// SPDX-License-Identifier: Apache-2.0

extension Diagnosis {
    /// Explains a message.
    ///
    /// It does no I/O and never traps, whatever the message contains; the work is bounded by ``Knowledge/effort``.
    public init(of message: CapturedMessage, knowing knowledge: Knowledge) {
        if V2Examination.fits(message) {
            self = V2Examination(message: message, knowledge: knowledge).run()
        } else if message.direction == .request {
            self = RequestExamination(message: message, knowledge: knowledge).run()
        } else {
            self = ReplyExamination(message: message, knowledge: knowledge).run()
        }
    }
}
