// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPayGzip
import WeChatPayTestSupport

/// gzip that is right, however it comes.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct GunzipTests {
    private static func sha1(_ data: Data) -> String {
        Insecure.SHA1.hash(data: data).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    @Test(arguments: Vectors.all, [1, 2, 3, 7, 64, 1 << 20])
    func unpacksEveryKindInAnyPieces(_ vector: Vectors.Vector, pieces: Int) throws {
        let plain = try unpack(vector.bytes, pieces: pieces).bytes
        #expect(plain.count == vector.length)
        #expect(Self.sha1(plain) == vector.sha1)
    }

    /// Text with repetitions near and far, and noise that does not compress.
    static func sample(_ seed: UInt64, _ length: Int) -> Data {
        var random = Seeded(seed)
        var data = Data(capacity: length + 64)
        while data.count < length {
            switch random.next() % 4 {
            case 0:
                data.append(
                    contentsOf: (0..<Int(random.next() % 40)).map { _ in UInt8.random(in: 0...255, using: &random) })
            case 1: data.append(Data(repeating: UInt8(random.next() % 256), count: Int(random.next() % 700)))
            case 2 where !data.isEmpty:
                let back = Int(random.next() % UInt64(min(data.count, 40_000))) + 1
                let start = data.endIndex - back
                data.append(Data(data[start..<min(data.endIndex, start + Int(random.next() % 300))]))
            default: data.append(Data("`2026-01-01 00:00:0\(random.next() % 10),`\(random.next())\r\n".utf8))
            }
        }
        return data.prefix(length)
    }

    private static let gzip = ["/usr/bin/gzip", "/bin/gzip"].first(where: FileManager.default.isExecutableFile)

    private static func compressed(_ data: Data, _ level: Int) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gunzip-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("a")
        try data.write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(gzip))
        process.arguments = ["-\(level)", file.path]
        try process.run()
        process.waitUntilExit()
        return try Data(contentsOf: folder.appendingPathComponent("a.gz"))
    }

    @Test(.enabled(if: gzip != nil), arguments: [1, 6, 9], [0, 1, 100, 32_768, 65_536, 1_500_000])
    func unpacksWhatTheGzipOfTheSystemMakes(_ level: Int, length: Int) throws {
        let data = Self.sample(UInt64(level * 7 + length), length)
        let file = try Self.compressed(data, level)
        for pieces in [997, 65_536] { #expect(try unpack(file, pieces: pieces).bytes == data) }
    }

    @Test(.enabled(if: gzip != nil))
    func handsOutPiecesHoweverMuchIsInside() throws {
        let zeros = Data(count: 5_000_000)
        let (plain, longest) = try unpack(try Self.compressed(zeros, 9))
        #expect(plain == zeros)
        #expect(longest <= 160 << 10)
    }
}

/// What proxies make of bodies besides gzip, made by Python's zlib.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OtherWrappingTests {
    private static let plain = Data(String(repeating: "`2026-01-01 00:00:00,`1.00\r\n", count: 9).utf8)
    private static let zlib =
        Data(
            base64Encoded: "eNpLMDIwMtM1MAQiBQMDKzDSSTDUMzDg5UoY5nIABIwwPQ==") ?? Data()
    private static let bare = Data(base64Encoded: "SzAyMDLTNTAEIgUDAysw0kkw1DMw4OVKGOZyAA==") ?? Data()

    @Test(arguments: [(Gunzip.Wrapping.zlib, zlib), (.none, bare)], [1, 7, 1000])
    func unpacksThem(_ file: (wrapping: Gunzip.Wrapping, bytes: Data), pieces: Int) throws {
        let (wrapping, bytes) = file
        #expect(try unpack(bytes, wrapping, pieces: pieces).bytes == Self.plain)
        #expect(gunzipFailure { _ = try unpack(bytes + [0], wrapping) } == .damaged("what follows its end"))
        #expect(gunzipFailure { _ = try unpack(bytes + bytes, wrapping) } == .damaged("what follows its end"))
        #expect(gunzipFailure { _ = try unpack(bytes, wrapping, limit: 10) } == .tooLong(limit: 10))
        for length in 0..<bytes.count {
            #expect(gunzipFailure { _ = try unpack(bytes.prefix(length), wrapping) } == .truncated, "\(length)")
        }
    }

    @Test func noticesAWrongAdler32() {
        var bytes = Self.zlib
        bytes[bytes.count - 1] ^= 1
        #expect(gunzipFailure { _ = try unpack(bytes, .zlib) } == .wrongChecksum)
    }
}

/// gzip that is not right: each has its name, and none has an end that looks good.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct DamagedGzipTests {
    private static let vector = Vectors.all[0]

    @Test(arguments: Vectors.all)
    func everyCutIsNoticed(_ vector: Vectors.Vector) {
        // Between two members an end is an end.
        let ends = vector.name == "two members" ? [vector.bytes.count / 2] : []
        for length in 0..<vector.bytes.count where !ends.contains(length) {
            #expect(gunzipFailure { _ = try unpack(vector.bytes.prefix(length)) } == .truncated, "\(length)")
        }
    }

    @Test(arguments: Vectors.all)
    func everyBitCounts(_ vector: Vectors.Vector) throws {
        let plain = try unpack(vector.bytes).bytes
        for index in vector.bytes.indices {
            for bit in 0..<8 {
                var bytes = vector.bytes
                bytes[index] ^= 1 << bit
                // Time, system and speed in the head say nothing about the content, nor do names beside it.
                let result = try? unpack(bytes).bytes
                #expect(result == nil || result == plain, "\(index) \(bit)")
            }
        }
    }

    @Test func namesWhatIsWrong() {
        func failure(_ change: (inout Data) -> Void) -> GunzipFailure? {
            var bytes = Self.vector.bytes
            change(&bytes)
            return gunzipFailure { _ = try unpack(bytes) }
        }
        #expect(failure { $0[0] = 0x50 } == .notGzip)
        #expect(failure { $0[1] = 0 } == .notGzip)
        #expect(failure { $0 = Data("{\"code\":\"NO_AUTH\"}".utf8) } == .notGzip)
        #expect(failure { $0[2] = 7 } == .damaged("its method"))
        #expect(failure { $0[3] = 0x20 } == .damaged("its flags"))
        #expect(failure { $0[$0.count - 1] ^= 1 } == .wrongChecksum)
        #expect(failure { $0[$0.count - 8] ^= 1 } == .wrongChecksum)
        #expect(failure { $0.append(0) } == .damaged("what follows its end"))
        #expect(failure { $0.append(contentsOf: "rest".utf8) } == .damaged("what follows its end"))
        #expect(failure { $0 = Data() } == .truncated)
    }

    private static func member(_ blocks: [UInt8]) -> Data { Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + blocks) }

    @Test(
        arguments: [
            ([0x07], "a block's kind"), ([0x01, 1, 0, 0, 0], "a block's length"),
            // A fixed block whose first code is a copy: there is nothing to copy.
            ([0x03, 0x02, 0x00], "a distance"),
            ([0x05, 0xFE, 0xFF, 0xFF, 0xFF], "a block's number of codes"),
            ([0x05, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "a block's codes of lengths"),
        ] as [([UInt8], String)])
    func refusesBlocksThatBreakTheRules(_ blocks: [UInt8], what: String) {
        let bytes = Self.member(blocks + Array(repeating: 0, count: 16))
        #expect(gunzipFailure { _ = try unpack(bytes) } == .damaged(what))
    }

    @Test func repeatsItsRefusal() throws {
        let gunzip = Gunzip()
        gunzip.feed(Self.member([0x07]))
        #expect(throws: GunzipFailure.damaged("a block's kind")) { try gunzip.next() }
        gunzip.feed(Self.vector.bytes)
        #expect(throws: GunzipFailure.damaged("a block's kind")) { try gunzip.next() }
        #expect(throws: GunzipFailure.damaged("a block's kind")) { try gunzip.finish() }
    }

    @Test(arguments: Vectors.all)
    func theLimitIsExact(_ vector: Vectors.Vector) throws {
        #expect(try unpack(vector.bytes, limit: vector.length).bytes.count == vector.length)
        guard vector.length > 0 else { return }
        #expect(
            gunzipFailure { _ = try unpack(vector.bytes, limit: vector.length - 1) }
                == .tooLong(limit: vector.length - 1))
    }
}

/// Bytes that nobody meant: a defined outcome for each, without a crash. `WECHATPAY_FUZZ_COUNT` says how many.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct GzipFuzzTests {
    @Test func anyBytesHaveAnOutcome() {
        let count = ProcessInfo.processInfo.environment["WECHATPAY_FUZZ_COUNT"].flatMap { Int($0) } ?? 3000
        var random = Seeded(20_260_101)
        var outcomes: [String: Int] = [:]
        for _ in 0..<count {
            guard let vector = Vectors.all.randomElement(using: &random) else { return }
            var bytes = vector.bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<max(1, bytes.count), using: &random)
                switch random.next() % 6 {
                case 0 where !bytes.isEmpty: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1 where !bytes.isEmpty: bytes[index] ^= 1 << UInt8(random.next() % 8)
                case 2 where !bytes.isEmpty: bytes.removeSubrange(index..<min(bytes.count, index + 3))
                case 3: bytes.insert(contentsOf: [UInt8(random.next() % 256)], at: min(index, bytes.count))
                case 4: bytes = Data(bytes.prefix(index))
                default: bytes.append(bytes.prefix(index))
                }
            }
            do {
                let pieces = [1, 5, 64, .max][Int(random.next() % 4)]
                _ = try unpack(bytes, pieces: pieces, limit: 1 << 20)
                outcomes["whole", default: 0] += 1
            } catch { outcomes["\(error)".prefix { $0 != "(" }.description, default: 0] += 1 }
        }
        #expect(outcomes.values.reduce(0, +) == count)
        #expect(outcomes.count >= 4)
    }
}
