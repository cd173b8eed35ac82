// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay
import WeChatPaySandbox

struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Run a sandbox of WeChat Pay on this machine until interrupted.",
        usage: "wechatpay sandbox [options]",
        discussion: """
            wechatpay sandbox
            wechatpay sandbox --sdk python > try.py

            Writes what a client in any language needs into .wechatpay-sandbox: wechatpay.env and the PEM files that \
            it names, readable by you alone. The same keys are used at the next start.
            """
    )

    /// Where a sandbox listens if nobody says otherwise.
    static let usualPort = 8921

    @Option(help: ArgumentHelp("Port; 0 takes a free one. By default 8921, or a free one.", valueName: "N"))
    var port: Int?

    @Option(
        help: ArgumentHelp(
            "Address to listen at; 0.0.0.0 is all of this machine's. Others can make signed calls then.",
            valueName: "ADDRESS"))
    var host = "127.0.0.1"

    @Flag(help: "Let other machines use the page and the control API, too, without a signature.")
    var allowRemoteControl = false

    @Option(help: ArgumentHelp("Directory for wechatpay.env and the PEM files.", valueName: "DIR"))
    var credentials: String?

    @Flag(help: "Write no credentials.")
    var noCredentials = false

    @Option(help: ArgumentHelp("Keep keys and state in FILE over restarts.", valueName: "FILE"))
    var state: String?

    @Option(help: ArgumentHelp("Print a program for an SDK that calls the sandbox, and end.", valueName: "SDK"))
    var sdk: SDK?

    @Option(
        help: ArgumentHelp("What random faults follow from, to replay a run; printed at every start.", valueName: "N"))
    var faultSeed: UInt64?

    @Flag(help: "Enforce documented limits of calls a second, minute or day: calls beyond answer 429.")
    var enforceLimits = false

    @Option(help: ArgumentHelp("Connections at a time; more wait until one ends.", valueName: "N"))
    var maxConnections = 512

    @OptionGroup var parent: ParentOptions

    func validate() throws {
        guard maxConnections > 0 else { throw ValidationError("--max-connections must be greater than 0.") }
        guard (0...65_535).contains(port ?? 0) else { throw ValidationError("--port must be from 0 to 65535.") }
        guard !noCredentials || credentials == nil && sdk == nil else {
            throw ValidationError("--no-credentials contradicts --credentials and --sdk.")
        }
    }

    func run() async throws {
        try await reportingErrors {
            if let sdk {
                let place = CredentialsPlace(directory: credentials)
                Terminal.standardOutput.write(Data(sdk.program(environmentFile: place.absoluteFile).utf8))
                return
            }
            parent.watchParent()
            var configuration = Sandbox.Configuration()
            configuration.host = host
            configuration.allowsRemoteControl = allowRemoteControl
            if let state, !Shown.looksLikePath(state) {
                throw UsageError("--state takes the path of a file; what was given does not look like one.")
            }
            configuration.stateFile = state
            // A state brings its own keys.
            if !noCredentials, state == nil { configuration.keys = try keptKeys() }
            configuration.faultSeed = faultSeed
            configuration.enforcesLimits = enforceLimits
            configuration.serverLimits.connections = maxConnections
            let sandbox = try Sandbox(configuration: configuration)
            do { try await serve(sandbox, on: port ?? Self.usualPort) } catch let error as SandboxPortError {
                guard port == nil, error.reason == .taken else { throw error }
                try await serve(sandbox, on: 0)
            }
        }
    }

    /// Those of the last start, so that programs need no new credentials after each.
    private func keptKeys() throws -> SandboxKeys {
        let place = CredentialsPlace(directory: credentials)
        do { return try SandboxKeys(keptAt: place.absoluteDirectory + "/keys.json") } catch let error as StateFileError
            where Shown.looksLikePath(place.absoluteDirectory)
        {
            throw error
        } catch { throw Self.unwritable(place, error) }
    }

    private static func unwritable(_ place: CredentialsPlace, _ error: any Error) -> UsageError {
        let isShown = Shown.looksLikePath(place.absoluteDirectory)
        let reason =
            isShown ? (error as? StateFileError)?.description ?? error.localizedDescription : "It cannot be made there."
        return UsageError(
            "The credentials cannot be written to \(Shown.file(place.absoluteDirectory)): \(reason) "
                + "Name another directory with --credentials, or leave them out with --no-credentials."
        )
    }

    private func serve(_ sandbox: Sandbox, on port: Int) async throws {
        let (announcements, announced) = AsyncThrowingStream.makeStream(of: Never.self, throwing: (any Error).self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await sandbox.run(port: port) { baseURL in
                    // A sandbox nobody has the keys of is no use: it ends when they cannot be written.
                    do { try announce(sandbox, at: baseURL) } catch { announced.finish(throwing: error) }
                }
            }
            group.addTask { for try await _ in announcements {} }
            try await group.next()
            group.cancelAll()
        }
    }

    private func announce(_ sandbox: Sandbox, at baseURL: String) throws {
        var announcement = SandboxAnnouncement(mchid: sandbox.credentials.mchid, baseURL: baseURL)
        announcement.program = SandboxAnnouncement.program(CommandLine.arguments.first ?? "wechatpay")
        let isSecond = port == nil && !baseURL.hasSuffix(":\(Self.usualPort)")
        announcement.faultSeed = sandbox.faults.seed
        announcement.listensAt = host
        announcement.isControlledByAll = allowRemoteControl
        if isSecond { announcement.takenPort = Self.usualPort }
        if !noCredentials {
            // Another sandbox of this directory must not lose the keys that its users have.
            let place = CredentialsPlace(directory: credentials, number: isSecond ? baseURL : nil)
            do { try sandbox.credentials.write(to: place.directory, baseURL: baseURL) } catch {
                throw Self.unwritable(place, error)
            }
            announcement.environmentFile = place.file
        }
        Terminal.standardOutput.write(lines: announcement.lines)
    }
}
