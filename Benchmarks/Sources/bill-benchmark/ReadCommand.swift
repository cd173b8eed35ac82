// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Crypto
import Foundation
import WeChatPay
import WeChatPaySandbox
import WeChatPayTesting

/// A bill from a socket through gzip, hash and CSV, against SHA-1 alone over the same bytes.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Read FILE.gz over a socket as rows, and hash FILE alone."
    )

    @Argument(help: "A bill made by make.")
    var file: String

    func run() async throws {
        let start = ContinuousClock.now
        let (sha1, length) = try Self.sha1(of: file)
        let hashing = start.duration(to: .now) / .seconds(1)
        print("SHA-1 alone        \(Self.line(length, hashing))")
        let before = Self.peakMegabytes()

        let file = file
        try await FileServer.withServer(file + ".gz") { port in
            let client = try Sandbox().client(baseURL: "http://127.0.0.1:\(port)")
            let link = DownloadLink(
                url: "http://127.0.0.1:\(port)/v3/billdownload/file?token=1", digest: try .sha1(sha1),
                isCompressed: true)

            var begun = ContinuousClock.now
            var bytes = 0
            for try await piece in try await client.stream(from: link) { bytes += piece.count }
            print("unpacked, hashed   \(Self.line(bytes, begun.duration(to: .now) / .seconds(1)))")

            begun = .now
            let bill = TradeBill(try await client.stream(from: link))
            var rows = 0
            var total: Int64 = 0
            for try await row in bill {
                rows += 1
                total += row.orderTotal ?? 0
            }
            let seconds = begun.duration(to: .now) / .seconds(1)
            let summary = try bill.summary
            guard summary.differences.isEmpty, summary.rows == rows else { throw ValidationError("it does not add up") }
            print("rows               \(Self.line(bytes, seconds)), \(rows) rows, \(total) 分")
            print(String(format: "ratio to SHA-1     %.1f", seconds / hashing))
        }
        print("peak memory        \(Self.peakMegabytes()) MB (\(before) MB before)")
    }

    private static func line(_ bytes: Int, _ seconds: Double) -> String {
        String(format: "%7.2f s  %6.0f MB/s", seconds, Double(bytes) / seconds / 1e6)
    }

    private static func sha1(of path: String) throws -> (String, Int) {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw ValidationError("cannot read \(path)") }
        var hash = Insecure.SHA1()
        var length = 0
        while let piece = try handle.read(upToCount: 128 << 10), !piece.isEmpty {
            hash.update(data: piece)
            length += piece.count
        }
        let digits = hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        return (digits.joined(), length)
    }

    /// The most memory that this process ever had, as Linux tells it; 0 elsewhere.
    private static func peakMegabytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
    }
}
