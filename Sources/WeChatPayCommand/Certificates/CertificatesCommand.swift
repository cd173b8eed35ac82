// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay
import WeChatPaySandbox
import WeChatPayTesting

struct CertificatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificates",
        abstract: "Download and verify the platform certificates (平台证书).",
        usage: "wechatpay certificates [options]",
        discussion: """
            wechatpay certificates --env-file wechatpay.env
            wechatpay certificates --output keys

            They are opened with the APIv3 key (WECHATPAY_API_V3_KEY), and the reply is verified with what was opened. \
            Prints serial numbers and validity. The library does the same by itself; no file is needed for it.
            """
    )

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write each as wechatpay_SERIAL.pem into DIR.", valueName: "DIR"))
    var output: String?

    @OptionGroup var credentials: ConfigurationOptions

    func run() async throws {
        try await reportingErrors {
            let client = try await client()
            let certificates = try await PlatformCertificates(of: client).downloaded()
            Terminal.standardOutput.write(lines: try lines(certificates, now: client.configuration.now()))
        }
    }

    /// Writes the files and tells about them.
    func lines(_ certificates: [DownloadedCertificate], now: Date) throws -> [String] {
        try certificates.flatMap { item in
            let certificate = item.certificate
            var lines = [certificate.serialNumber, "  valid \(Self.validity(certificate, now: now))"]
            if let output {
                let folder = URL(fileURLWithPath: output, isDirectory: true)
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                let path = folder.appendingPathComponent("wechatpay_\(certificate.serialNumber).pem").path
                let pem = item.pem.hasSuffix("\n") ? item.pem : item.pem + "\n"
                try OutputFile(path).write(Data(pem.utf8))
                lines.append("  \(Wrapping.printable(path))")
            }
            return lines
        }
    }

    static func validity(_ certificate: Certificate, now: Date) -> String {
        let days = Int((certificate.notValidAfter.timeIntervalSince(now) / 86400).rounded(.down))
        return "\(day(certificate.notValidBefore)) to \(day(certificate.notValidAfter)), \(days) days left"
    }

    /// In China's time, as the merchant console shows days.
    static func day(_ date: Date) -> String {
        let style = Date.ISO8601FormatStyle(timeZone: TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt)
        return date.formatted(style.year().month().day())
    }

    private func client() async throws -> WeChatPayClient {
        let config = try await credentials.reader()
        if WeChatPayClient.hasConfiguration(config) || credentials.namesFile {
            return try ConfigurationOptions.configured(config)
        }
        Terminal.standardError.write(
            lines: Wrapping.prose("No credentials configured: answered by the embedded sandbox, not WeChat Pay."))
        return try EmbeddedSandbox.make().client()
    }
}
