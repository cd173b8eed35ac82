// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing
import WeChatPayDescription
import WeChatPayNotifications
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Every documented notification, as the sandbox composes it: verified, decrypted, and read member by member.
@Suite(.limited, .timeLimit(.minutes(10)))
struct EveryNotificationTests {
    private static let v3 = APIDescription.shared.notifications.filter { !$0.isV2 }.map(\.id)
    private static let v2 = APIDescription.shared.notifications.filter(\.isV2).map(\.id)

    @Test func allAreDocumentedOnce() {
        #expect(Self.v3.count == 102)
        #expect(Self.v2.count == 10)
    }

    @Test(arguments: v3)
    func readsEachOfAPIv3(_ event: String) async throws {
        let world = try World()
        let handler = try world.handler()
        let read = Mutex<WeChatPayNotification?>(nil)
        world.receiver.answer { delivery in
            await handler.process(NotificationRequest(delivery)) { notification in read.withLock { $0 = notification } }
        }
        let sent = try await world.sandbox.trigger(event: event, to: World.address)
        #expect(sent.state == .delivered)
        #expect(world.receiver.responses.map(\.status) == [204])
        let notification = try #require(read.withLock { $0 })
        #expect(notification.eventType == event)
        #expect(notification.id == sent.id)
        #expect(notification.createdAt == world.clock.now)
        #expect(notification.resource.description == sent.resource)
        let payload = try #require(notification.event.payload, "\(notification.event)")
        let place = PayloadPlace("", notification.resource)
        payload.compare(to: place)
        let members = try #require(notification.resource.object)
        #expect(place.log.count == members.count, "a member of \(members.keys) has no type")
    }

    @Test(arguments: v2)
    func readsEachOfAPIv2(_ page: String) async throws {
        let world = try World()
        let handler = try world.handler()
        let read = Mutex<V2Notification?>(nil)
        world.receiver.answer { delivery in
            await handler.processV2(Data(delivery.body)) { notification in read.withLock { $0 = notification } }
        }
        let isShared = Self.v3.contains(page)
        let sent = try await world.sandbox.trigger(event: (isShared ? "v2." : "") + page, to: World.address)
        #expect(sent.state == .delivered)
        let response = try #require(world.receiver.responses.first)
        #expect(String(decoding: response.body, as: UTF8.self) == Self.success)
        #expect(response.contentType == "text/xml; charset=utf-8")
        let notification = try #require(read.withLock { $0 })
        let payload = try #require(notification.event.payload, "\(notification.event)")
        let members = (notification.resource ?? notification.xml).object
        let place = PayloadPlace("", .object(members))
        payload.compare(to: place)
        let unsigned = members.keys.filter { !["sign", "nonce_str", "sign_type"].contains($0) }
        #expect(place.log.count == unsigned.count, "a member of \(unsigned) has no type")
    }

    private static let success =
        "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>"
}
