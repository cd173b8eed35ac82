// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayNotifications
import WeChatPayTestSupport

/// Notifications of each form, made with other software: `Vectors/notifications.json`.
@Suite(.limited, .timeLimit(.minutes(10)))
struct VectorTests {
    private let file: JSON
    private let handler: NotificationHandler

    private static let vectors = Result {
        let url = try #require(Bundle.module.url(forResource: "Vectors/notifications", withExtension: "json"))
        return try JSON(parsing: Array(Data(contentsOf: url)))
    }

    private static var names: (v3: [String], v2: [String]) {
        let file = try? vectors.get()
        let names = { (list: String) in file?[list]?.array?.compactMap { $0["name"]?.string } ?? [] }
        return (names("v3"), names("v2"))
    }

    init() throws {
        file = try Self.vectors.get()
        let text = { [file] (name: String) in try #require(file[name]?.string) }
        let now = try #require(file["now"]?.double)
        handler = try NotificationHandler(
            platformKeys: [.publicKey(id: text("public_key_id"), RSAPublicKey(pem: text("platform_public_key")))]
                as PlatformKeys,
            apiV3Key: APIv3Key(text("api_v3_key")), apiV2Key: APIv2Key(text("api_v2_key")),
            configuration: .init(now: { Date(timeIntervalSince1970: now) }))
    }

    private func vector(_ list: String, _ name: String) throws -> JSON {
        try #require(file[list]?.array?.first { $0["name"]?.string == name })
    }

    private func name(_ event: Any) -> String? { Mirror(reflecting: event).children.first?.label }

    @Test func thereAreVectorsOfEachForm() {
        #expect(Self.names.v3.count == 5)
        #expect(Self.names.v2.count == 4)
    }

    @Test(arguments: names.v3)
    func readsAPIv3(_ name: String) async throws {
        for vector in file["v3"]?.array ?? [] where vector["name"]?.string == name {
            let body = Data(try #require(vector["body"]?.string).utf8)
            let headers = try #require(vector["headers"]?.object).reduce(into: [String: String]()) {
                $0[$1.key] = $1.value.string
            }
            let notification = try await handler.read(NotificationRequest(headers: headers, body: body))
            #expect(notification.eventType == vector["event"]?.string)
            #expect(notification.plaintext == Data(try #require(vector["plaintext"]?.string).utf8))
            #expect(self.name(notification.event) == vector["case"]?.string)
            let place = PayloadPlace("", notification.resource)
            notification.event.payload?.compare(to: place)
            #expect(place.log.count == notification.resource.object?.count)
        }
    }

    @Test(arguments: names.v2)
    func readsAPIv2(_ name: String) throws {
        let vector = try vector("v2", name)
        let notification = try handler.readV2(Data(try #require(vector["body"]?.string).utf8))
        #expect(notification.verification.description == vector["verification"]?.string)
        #expect(self.name(notification.event) == vector["case"]?.string)
        for (member, value) in try #require(vector["members"]?.object) {
            #expect(notification[member] == value.string)
        }
    }
}
