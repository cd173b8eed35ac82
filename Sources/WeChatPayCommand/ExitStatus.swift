// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WeChatPay

/// What the process tells its caller: 1 says that the gateway did nothing, 2 that more has to be found out. A sandbox's refusals are like the gateway's, and a reply that is here but cannot be
/// shown or kept is no success either; 64 is also ArgumentParser's own status for wrong usage.
enum ExitStatus: Int32 {
    case refusedByGateway = 1
    case networkOrVerification = 2
    case usage = 64

    init(_ error: any Error) {
        self =
            switch error {
            case is UsageError, is RefusedRequest: .usage
            case let error as SandboxRefusal: error.status < 500 ? .refusedByGateway : .networkOrVerification
            case let error as WeChatPayError:
                switch error.code {
                case .gatewayError: error.outcome == .refused ? .refusedByGateway : .networkOrVerification
                case .publicKeyOnly: .refusedByGateway
                case .invalidPath, .invalidRequest, .invalidConfiguration, .encryptionFailed, .signingFailed: .usage
                default: .networkOrVerification
                }
            default: .networkOrVerification
            }
    }
}

/// Arguments that contradict each other or cannot be read; nothing was sent.
struct UsageError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

extension AsyncParsableCommand {
    /// Runs the command's work and turns what it throws into words on stderr and an exit status.
    func reportingErrors(_ work: () async throws -> Void) async throws {
        do { try await work() } catch let status as ExitCode {
            throw status
        } catch {
            Terminal.standardError.write(lines: ErrorReport.lines(for: error))
            throw ExitCode(ExitStatus(error).rawValue)
        }
    }
}
