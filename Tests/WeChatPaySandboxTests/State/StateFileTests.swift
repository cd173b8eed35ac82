// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// What a sandbox remembers over restarts.
@Suite(.limited, .timeLimit(.minutes(10)))
final class StateFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("state-\(UUID().uuidString)")
    private let clock = TestClock()
    private var path: String { folder.appendingPathComponent("sandbox.state").path }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    private func sandbox(at path: String? = nil, seed: UInt64? = nil, mchid: String = "1900000109") throws -> Sandbox {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.stateFile = path ?? self.path
        configuration.seed = seed
        configuration.mchid = mchid
        let clock = clock
        configuration.now = { clock.now }
        return try Sandbox(configuration: configuration)
    }

    private func client(_ sandbox: Sandbox) throws -> WeChatPayClient {
        var configuration = WeChatPayClient.Configuration()
        let clock = clock
        configuration.now = { clock.now }
        return try sandbox.client(configuration: configuration)
    }

    private func preSign(_ client: WeChatPayClient, _ code: String) async throws -> String? {
        try await client["v3/ecommerce/individual-contracts/pre-entrust-sign/app"].post(
            json: ["appid": "wxd678efh567h23787", "out_contract_code": .string(code)]
        ).json["pre_entrustweb_id"]?.string
    }

    /// The state of a contract; `nil` when it is not known.
    private func state(_ sandbox: Sandbox, _ code: String) async throws -> String? {
        do {
            return try await client(sandbox)["v3/ecommerce/individual-contracts/out-contract-code/{code}"].get(
                query: ["appid": "wxd678efh567h23787"], path: ["code": code]
            ).json["auth_state"]?.string
        } catch let error as WeChatPayError where error.rejection?.code == "RESOURCE_NOT_EXISTS" { return nil }
    }

    @Test func remembersContractsKeysAndTheClock() async throws {
        var configuration = Sandbox.Configuration.patient
        configuration.stateFile = path
        let clock = clock
        configuration.now = { clock.now }
        var first: Sandbox? = try Sandbox(configuration: configuration)
        let credentials = try #require(first).credentials
        let session = try await preSign(client(#require(first)), "CONTRACT_1")
        await first?.advance(by: .seconds(60))
        first = nil

        // Without keys of its own: they come from the file.
        let second = try Sandbox(configuration: configuration)
        #expect(second.credentials.privateKeyPEM == credentials.privateKeyPEM)
        #expect(second.credentials.certificatePEM == credentials.certificatePEM)
        #expect(second.credentials.publicKeyID == credentials.publicKeyID)
        #expect(second.credentials.apiV3Key == credentials.apiV3Key)
        #expect(second.businessTime == clock.now.addingTimeInterval(60))
        #expect(session != nil)
        #expect(try await state(second, "CONTRACT_1") == "UNAUTHORIZED")
    }

    /// A process may die in the middle of any write: whatever stands in the file, the last committed step is there whole.
    @Test func losesNothingThatWasAnsweredWhereverTheFileEnds() async throws {
        var sizes: [(bytes: Int, contracts: Int)] = []
        do {
            let sandbox = try sandbox()
            let client = try client(sandbox)
            for number in 1...4 {
                _ = try await preSign(client, "CONTRACT_\(number)")
                sizes.append((try Data(contentsOf: URL(fileURLWithPath: path)).count, number))
            }
        }
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let start = try #require(sizes.first).bytes
        let cut = folder.appendingPathComponent("cut.state")
        for length in stride(from: start - 40, through: whole.count, by: 7) {
            try whole.prefix(length).write(to: cut)
            let sandbox = try sandbox(at: cut.path)
            let answered = sizes.last { $0.bytes <= length }?.contracts ?? 0
            for number in 1...4 {
                let known = try await state(sandbox, "CONTRACT_\(number)") != nil
                #expect(known == (number <= answered), "cut after \(length) bytes")
            }
            // And it goes on from there.
            #expect(try await preSign(client(sandbox), "CONTRACT_9") != nil)
        }
    }

    @Test func startsAnewWhereTheFirstWriteWasCut() throws {
        _ = try sandbox()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for length in [0, 1, 10, 40, 100, whole.count - 1] {
            let cut = folder.appendingPathComponent("cut-\(length).state")
            try whole.prefix(length).write(to: cut)
            #expect(throws: Never.self) { try sandbox(at: cut.path) }
        }
    }

    @Test(arguments: ["{\"name\": \"precious\"}\n", "[\"order\",\"1\",{}]\n", "precious", "\n"])
    func touchesNoFileThatIsNotItsOwn(text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: StateFileError.self) { try sandbox() }
        #expect(try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8) == text)
    }

    @Test func refusesAFlippedByteAndNamesTheFile() async throws {
        do {
            let sandbox = try sandbox()
            _ = try await preSign(client(sandbox), "CONTRACT_1")
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let place = try #require(bytes.range(of: Data("\"appid\"".utf8)))
        bytes[place.lowerBound] = UInt8(ascii: "}")
        try bytes.write(to: URL(fileURLWithPath: path))
        let error = #expect(throws: StateFileError.self) { try sandbox() }
        #expect(error?.description.contains(path) == true)
    }

    @Test func refusesAFileThatAnotherSandboxUses() throws {
        let first = try sandbox()
        let error = #expect(throws: StateFileError.self) { try sandbox() }
        #expect(error?.description.contains("in use") == true)
        withExtendedLifetime(first) {}
    }

    @Test func refusesAnotherMerchantsFile() throws {
        _ = try sandbox()
        let error = #expect(throws: StateFileError.self) { try sandbox(mchid: "1900000110") }
        #expect(error?.description.contains("1900000109") == true)
    }

    @Test func givesNoNumberTwiceFromOneSeed() async throws {
        var sessions: [String] = []
        for start in 0..<4 {
            let sandbox = try sandbox(seed: 7)
            let client = try client(sandbox)
            for number in 0..<3 {
                sessions.append(try #require(await preSign(client, "CONTRACT_\(start)_\(number)")))
            }
        }
        #expect(Set(sessions).count == sessions.count)
    }

    @Test func keepsItsFileFromOthers() throws {
        _ = try sandbox()
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func keepsKeysInAFileOfTheirOwn() throws {
        let file = folder.appendingPathComponent("keys.json").path
        let keys = try [SandboxKeys(keptAt: file), SandboxKeys(keptAt: file)]
        let credentials = try keys.map { keys in
            var configuration = Sandbox.Configuration.patient
            configuration.keys = keys
            return try Sandbox(configuration: configuration).credentials
        }
        #expect(credentials[0].privateKeyPEM == credentials[1].privateKeyPEM)
        #expect(credentials[0].platformCertificatePEM == credentials[1].platformCertificatePEM)
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)

        try Data("precious".utf8).write(to: URL(fileURLWithPath: file))
        #expect(throws: StateFileError.self) { try SandboxKeys(keptAt: file) }
        let later = Date().addingTimeInterval(6 * 365 * 86400)
        let old = folder.appendingPathComponent("old.json").path
        _ = try SandboxKeys(keptAt: old)
        let before = try Data(contentsOf: URL(fileURLWithPath: old))
        _ = try SandboxKeys(keptAt: old, now: later)
        #expect(try Data(contentsOf: URL(fileURLWithPath: old)) != before)
    }

    /// New keys in its place would lock out all who have the old ones.
    @Test func takesNoUnreadableFileForNone() throws {
        let file = folder.appendingPathComponent("keys.json").path
        try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "keys.json")
        let error = #expect(throws: StateFileError.self) { try SandboxKeys(keptAt: file) }
        #expect(error?.description.contains("cannot be read") == true)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == "keys.json")
    }

    /// A full disk: the write fails, so the caller must not be told that it was done.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
    func answersNoSuccessThatItCouldNotKeep() async throws {
        let error = #expect(throws: StateFileError.self) { try sandbox(at: "/dev/full") }
        #expect(error?.description.contains("/dev/full") == true)
    }
}
