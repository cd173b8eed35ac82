// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import Testing
import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Keys that change while the client works.
@Suite(.limited, .timeLimit(.minutes(10)))
struct KeyRotationTests {
    @Test func aReplyUnderANewCertificateIsVerifiedWithinTheCall() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        _ = try await client.balance()
        try desk.sandbox.faults.add(.certificateRotated, path: "/v3/merchant/*", times: 1)
        let response = try await client.balance()
        #expect(response.verifiedBy != desk.firstSerial)
        #expect(desk.wire.downloads.count == 2)
        #expect(client.platformKeys.keys.count == 2)
    }

    @Test func manyCallsUnderANewCertificateCauseOneDownload() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        try await client.preparePlatformKeys()
        let new = try desk.sandbox.keys.rotateCertificate().id
        // Every reply is signed with the new one, whatever the call asks for.
        try desk.sandbox.faults.add(.certificateRotated, path: "/v3/merchant/*")
        desk.wire.closeGate()
        let signers = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<100 { group.addTask { try await client.balance().verifiedBy } }
            try await desk.wire.sent(100) { $0.calls }
            desk.wire.openGate()
            return try await group.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        }
        #expect(signers == [new: 100])
        #expect(desk.wire.downloads.count == 2)
    }

    @Test func aThousandWhoAskForAnUnknownSerialCauseOneDownload() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates()
        _ = try await source.ready()
        let new = try desk.sandbox.keys.rotateCertificate().id
        desk.wire.closeGate()
        let found = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<1000 { group.addTask { try await source.keys(for: new)[new] != nil } }
            try await desk.wire.sent(2) { $0.downloads }
            for _ in 0..<1000 { await Task.yield() }
            desk.wire.openGate()
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(found == 1000)
        #expect(desk.wire.downloads.count == 2)
    }

    @Test func rotationUnderLoadLosesNoCall() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        try await client.preparePlatformKeys()
        let (signers, last) = try await withThrowingTaskGroup(of: Set<String>.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var signers: Set<String> = []
                    while !Task.isCancelled {
                        // Nothing in this process ever waits, and others want to run as well.
                        await Task.yield()
                        do { signers.insert(try await client.balance().verifiedBy) } catch is CancellationError {
                            break
                        } catch {
                            // In the way of the others, which the test would wait for.
                            Issue.record(error)
                            break
                        }
                    }
                    return signers
                }
            }
            // While they call: a second certificate, then the first one is retired, and in the end refused; twice over.
            for _ in 0..<2 {
                try desk.sandbox.keys.rotateCertificate()
                try await desk.wire.sent(desk.wire.calls.count + 12) { $0.calls }
                desk.sandbox.keys.retireOldKeys()
                try await desk.wire.sent(desk.wire.calls.count + 12) { $0.calls }
                await desk.sandbox.advance(by: .seconds(3601))
                try await desk.wire.sent(desk.wire.calls.count + 12) { $0.calls }
            }
            let last = desk.sandbox.keys.status.keysInPlay(.certificate).last?.id
            group.cancelAll()
            return (try await group.reduce(into: Set<String>()) { $0.formUnion($1) }, last)
        }
        #expect(signers.count == 3)
        #expect(signers.contains(last ?? ""))
    }

    @Test func aCallIsRepeatedOnceWhenTheCertificateThatItNamedIsRefused() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        _ = try await client.balance()
        let new = try desk.sandbox.keys.rotateCertificate().id
        desk.sandbox.keys.retireOldKeys()
        await desk.sandbox.advance(by: .seconds(3601))
        let response = try await client.balance()
        #expect(response.verifiedBy == new)
        #expect(desk.wire.calls.map(\.namedSerial) == [desk.firstSerial, desk.firstSerial, new])
        #expect(desk.wire.downloads.count == 2)
    }

    @Test func anotherRefusalOfAParameterIsNotRepeated() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        _ = try await client.balance()
        let error = await failure { try await client[preSignPath].post(json: ["appid": "wx"]) }
        #expect(error?.rejection?.code == "PARAM_ERROR")
        #expect(desk.wire.calls.count == 2)
        #expect(desk.wire.downloads.count == 1)
    }

    @Test func anUnknownSerialIsAskedForOnceAMinute() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        _ = try await client.balance()
        try desk.sandbox.faults.add(.unknownSerial, path: "/v3/merchant/*")
        for _ in 0..<5 {
            let error = await failure { try await client.balance() }
            #expect(error?.code == .unknownSerial)
            guard case .unknownSerial(let serial, _) = error?.verification else {
                Issue.record("another reason: \(String(describing: error))")
                return
            }
            #expect(error?.message.contains(serial) == true)
        }
        // Each fault invents a serial of its own; the limit for all together holds.
        #expect(desk.wire.downloads.count <= 6)
        let source = try #require(client.platformKeySource as? PlatformCertificates)
        desk.clock.advance(by: .seconds(120))
        let before = desk.wire.downloads.count
        for _ in 0..<10 { _ = try await source.keys(for: "7F0000000000000000000000000000000000AB01") }
        #expect(desk.wire.downloads.count == before + 1)
        desk.clock.advance(by: .seconds(61))
        _ = try await source.keys(for: "7F0000000000000000000000000000000000AB01")
        #expect(desk.wire.downloads.count == before + 2)
    }

    @Test func inventedSerialsCauseFiveDownloadsAMinute() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates()
        _ = try await source.ready()
        for number in 0..<1000 { _ = try await source.keys(for: "7F00\(number)") }
        #expect(desk.wire.downloads.count == 6)
        for number in 0..<10 { _ = try await source.keys(for: "PUB_KEY_ID_01\(number)") }
        #expect(desk.wire.downloads.count == 6)
    }

    @Test func aFailedRefreshKeepsTheOldKeysAndSaysSo() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates()
        let client = try desk.client(source)
        _ = try await client.balance()
        desk.wire.changeDownloads { _ in throw WeChatPayError(.network, "The connection broke.") }
        await #expect(throws: WeChatPayError.self) { try await source.refresh() }
        #expect(source.current.keys.map(\.id) == [desk.firstSerial])
        #expect(try await client.balance().verifiedBy == desk.firstSerial)
        let warnings = desk.messages(.warning)
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("the old ones stay in use") == true)
    }

    @Test func aCallWhoseKeyCannotBeFetchedSaysWhy() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        _ = try await client.balance()
        try desk.sandbox.faults.add(.certificateRotated, path: "/v3/merchant/*")
        desk.wire.changeDownloads { _ in throw WeChatPayError(.network, "The connection broke.") }
        let error = await failure { try await client.balance() }
        #expect(error?.code == .unknownSerial)
        #expect(error?.message.contains("may have taken effect") == true)
        #expect(error?.message.contains("The connection broke.") == true)
        #expect((error?.cause as? WeChatPayError)?.code == .platformKeysUnavailable)
    }

    @Test func theCertificateThatLastsLongestIsNamedAndOldOnesVerify() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates()
        _ = try await source.ready()
        desk.clock.advance(by: .seconds(86400))
        let new = try desk.sandbox.keys.rotateCertificate().id
        try await source.refresh()
        #expect(source.current.preferred(at: desk.clock.now)?.id == new)
        desk.sandbox.keys.retireOldKeys()
        try await source.refresh()
        // Not listed any more, but replies to calls under way still come.
        #expect(source.current[desk.firstSerial] != nil)
        #expect(source.current.preferred(at: desk.clock.now)?.id == new)
        desk.clock.advance(by: .seconds(601))
        try await source.refresh()
        #expect(source.current[desk.firstSerial] == nil)
    }

    @Test func anExpiredCertificateIsNotChosen() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates()
        let client = try desk.client(source)
        _ = try await client.balance()
        let old = try #require(source.current.preferred(at: desk.clock.now))
        desk.clock.advance(by: .seconds(6 * 365 * 86400))
        #expect(source.current.preferred(at: desk.clock.now) == nil)
        #expect(throws: WeChatPayError.self) { try client.encrypt("x") }
        // The list still has it alone: there is nothing to call with.
        let error = await failure { try await client.balance() }
        #expect(error?.code == .platformKeysUnavailable)
        #expect(error?.message.contains("expired") == true)
        let new = try desk.sandbox.keys.rotateCertificate().id
        // Either would sign the list, and one that has expired proves nothing.
        desk.sandbox.keys.retireOldKeys()
        desk.clock.advance(by: .seconds(10))
        #expect(try await client.pinningPlatformKey().balance().status == 200)
        #expect(source.current.preferred(at: desk.clock.now)?.id == new)
        #expect(old.id != new)
    }

    @Test func aListThatIsOldIsRefreshedByACall() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        _ = try await client.balance()
        desk.clock.advance(by: .seconds(23 * 3600))
        _ = try await client.balance()
        #expect(desk.wire.downloads.count == 1)
        desk.clock.advance(by: .seconds(2 * 3600))
        desk.wire.changeDownloads { _ in throw WeChatPayError(.network, "The connection broke.") }
        _ = try await client.balance()
        let attempts = desk.wire.downloads.count
        #expect(attempts == 3)
        _ = try await client.balance()
        #expect(desk.wire.downloads.count == attempts)
        desk.clock.advance(by: .seconds(120))
        desk.wire.changeDownloads(nil)
        _ = try await client.balance()
        #expect(desk.wire.downloads.count == attempts + 1)
    }

    @Test func aFieldIsEncryptedWithTheKeyThatTheCallNames() async throws {
        struct Body: Encodable, Sendable { var name: SensitiveText }
        let desk = try KeyDesk()
        let source = try desk.certificates()
        let client = try desk.client(source)
        let path = "v3/applyment4sub/applyment"
        // The body's key is chosen before the call, and a newer one comes between.
        try await client.preparePlatformKeys()
        let call = try Call(.post, client[path], body: Body(name: "张三"))
        let plain = try Call(.post, client[path], json: ["name": "x"])
        let pinned = try await client.pinningPlatformKey()
        desk.clock.advance(by: .seconds(86400))
        let new = try desk.sandbox.keys.rotateCertificate().id
        try await source.refresh()
        func named(_ client: WeChatPayClient, _ call: Call) async throws -> String? {
            let request = try await client.sign(call)
            return request.headers.first { $0.name == "Wechatpay-Serial" }?.value
        }
        #expect(try await named(client, call) == desk.firstSerial)
        #expect(try await named(client, plain) == new)
        #expect(try await named(pinned, Call(.get, pinned[path])) == desk.firstSerial)
        let after = try Call(.post, client[path], body: Body(name: "张三"))
        #expect(try await named(client, after) == new)
    }

    @Test func bodiesWithSensitiveFieldsFetchTheKeyThemselves() async throws {
        struct Body: Encodable, Sendable { var name: SensitiveText }
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        // The sandbox refuses the rest of the body, but has opened what was encrypted.
        let error = await failure { try await client["v3/applyment4sub/applyment"].post(body: Body(name: "张三")) }
        #expect(error?.code == .gatewayError)
        #expect(desk.wire.calls.map(\.namedSerial) == [desk.firstSerial])
    }

    @Test func typedCallsFetchTheKeyAndNameIt() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        let app = client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app
        let reply = try await app.post(
            .init(
                appid: appid, outContractCode: "K1", realName: "张三", credType: "ID_CARD", credID: "11010119900307001X")
        )
        #expect(try !reply.preEntrustwebID.isEmpty)
        #expect(desk.wire.calls.map(\.namedSerial) == [desk.firstSerial])
        #expect(desk.wire.downloads.count == 1)
    }

    @Test func typedBlockingCallsFetchTheKeyToo() throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        let app = client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app
        let reply = try app.post(
            .init(
                appid: appid, outContractCode: "K2", realName: "张三", credType: "ID_CARD", credID: "11010119900307001X")
        )
        #expect(try !reply.preEntrustwebID.isEmpty)
        #expect(desk.wire.downloads.count == 1)
    }

    private struct Applicant: Encodable, Sendable { var name: SensitiveText }

    /// The first certificate is retired, and refused.
    private func retireFirst(_ desk: KeyDesk) async throws -> String {
        let new = try desk.sandbox.keys.rotateCertificate().id
        desk.sandbox.keys.retireOldKeys()
        await desk.sandbox.advance(by: .seconds(3601))
        return new
    }

    @Test func anEncryptedCallIsEncryptedAnewWhenItsCertificateIsRefused() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        try await client.preparePlatformKeys()
        let new = try await retireFirst(desk)
        let app = client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app
        let reply = try await app.post(
            .init(
                appid: appid, outContractCode: "K3", realName: "张三", credType: "ID_CARD", credID: "11010119900307001X")
        )
        // The sandbox opens the fields with the key that the call names, and with no other.
        #expect(try !reply.preEntrustwebID.isEmpty)
        #expect(desk.wire.calls.map(\.namedSerial) == [desk.firstSerial, new])
        #expect(desk.wire.calls[0].body.count == desk.wire.calls[1].body.count)
        #expect(desk.wire.calls[0].body != desk.wire.calls[1].body)
        #expect(desk.wire.downloads.count == 2)
    }

    @Test func bodiesTooAreEncryptedAnewAndOnlyOnce() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        try await client.preparePlatformKeys()
        let call = try Call(.post, client["v3/applyment4sub/applyment"], body: Applicant(name: "张三"))
        let new = try await retireFirst(desk)
        // The sandbox refuses the rest of the body, but has opened what was encrypted.
        let error = await failure { try await client.send(call) }
        #expect(error?.rejection?.field != "Wechatpay-Serial")
        #expect(desk.wire.calls.map(\.namedSerial) == [desk.firstSerial, new])
    }

    /// Another refusal is none of a certificate, whatever was encrypted.
    @Test func anotherRefusalOfAnEncryptedCallIsNotRepeated() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        try await client.preparePlatformKeys()
        for _ in 0..<2 {
            _ = await failure { try await client["v3/applyment4sub/applyment"].post(body: Applicant(name: "张三")) }
        }
        #expect(desk.wire.calls.count == 2)
        #expect(desk.wire.downloads.count == 1)
    }

    /// A reply that was under way when its certificate left the list.
    @Test func aReplyUnderTheOldCertificateIsGoodJustAfterARefresh() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates()
        let client = try desk.client(source)
        let call = try Call(.get, client["v3/merchant/fund/balance/BASIC"])
        _ = try await client.send(call)
        let reply = try await desk.wire.reply(to: #require(desk.wire.calls.last))
        try desk.sandbox.keys.rotateCertificate()
        desk.sandbox.keys.retireOldKeys()
        try await source.refresh()
        #expect(source.current.preferred(at: desk.clock.now)?.id != desk.firstSerial)
        let late = try WeChatPayClient(
            merchant: desk.merchant(), platformKeySource: source, configuration: desk.configuration,
            transport: ScriptedGateway { _ in reply })
        let downloads = desk.wire.downloads.count
        #expect(try await late.balance().verifiedBy == desk.firstSerial)
        #expect(desk.wire.downloads.count == downloads)
    }
}
