// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription

/// One call of an operation: a client whose transport answers with a reply made from the description.
struct RoundTrip: Sendable {
    let operation: APIOperation
    let details: APIOperation.Details
    let client: WeChatPayClient
    let gateway: Gateway
    let keys: TestKeys
    /// The reply, JSON inside texts not yet a text.
    private let sent: JSON
    private let log: ReadLog

    /// Bytes of a file, on its way to WeChat Pay or from there.
    static let fileBytes = Data("a file, 中\r\n--x".utf8)
    static let fileName = "licence.png"

    init(id: String) throws {
        operation = try #require(APIDescription.shared.operation(id: id), "\(id) is not described")
        details = operation.details
        keys = try TestKeys.shared.get()
        log = ReadLog(operation: id)
        var documented = Documented()
        documented.isV2Reply = operation.isV2
        var builder = ReplyBuilder(
            keys: keys, operation: operation, sent: .object(documented.object(details.response.fields, at: "/reply"))
        )
        gateway = Gateway(try builder.reply())
        sent = builder.sent
        client = try keys.client(gateway)
    }

    var body: Place { Place(pointer: "/request") }
    /// What is sent beside a file: APIv2 has no part for it.
    var meta: Place { operation.isV2 ? body : body["meta"] }
    var query: Place { Place(pointer: "/query") }
    var headers: Place { Place(pointer: "/header") }
    var path: Place { Place(pointer: "/path") }
    var file: Upload {
        var upload = Upload(Self.fileBytes, fileName: Self.fileName)
        // One name for all operations, which want different formats.
        upload.checksLimits = false
        return upload
    }
    var reply: ReplyPlace { ReplyPlace(pointer: "/reply", sent: sent, log: log) }

    func compare(_ file: Download) {
        #expect(file.body == Self.fileBytes)
        log.note("/file")
    }

    func compare(address: String) {
        RequestCheck(self).check(address: address)
        log.note("/address")
    }

    /// What can be told only after the call: what went out, and that all of the reply was read.
    func finish() throws {
        switch details.response.kind {
        case .redirect:
            #expect(gateway.requests.isEmpty)
            #expect(log.read == ["/address"])
            return
        case .binary: #expect(log.read == ["/file"])
        default:
            let documented = Set(Self.leaves(details.response.fields, sent, "/reply"))
            let unread = documented.subtracting(log.read).sorted()
            #expect(unread.isEmpty, "\(operation.id) does not read \(unread)")
        }
        try #require(gateway.requests.count == 1, "\(operation.id)")
        try RequestCheck(self).check(gateway.requests[0])
    }

    /// Pointers of all members that are no typed objects.
    private static func leaves(_ fields: [APIField], _ sent: JSON, _ pointer: String) -> [String] {
        fields.flatMap { field -> [String] in
            let name = Documented.name(field)
            let place = "\(pointer)/\(name)"
            guard !field.fields.isEmpty, field.encoding != "form", let value = sent[name] else { return [place] }
            guard let elements = value.array else { return leaves(field.fields, value, place) }
            return elements.enumerated().flatMap { leaves(field.fields, $1, "\(place)/\($0)") }
        }
    }
}
