// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What DER bytes hold, as far as their structure tells; no key is made of them.
enum DERContent: Equatable {
    /// PKCS#8, or PKCS#1 where it has no wrapping.
    case rsaPrivateKey(bits: Int, isPKCS1: Bool)
    /// SPKI, or PKCS#1 where it has no wrapping.
    case rsaPublicKey(bits: Int, isPKCS1: Bool)
    case ellipticCurveKey
    case encryptedPrivateKey
    case certificate
    case certificateRequest
    case unknown

    /// Bytes that the outermost sequence says it has, with its header; `nil` where the bytes begin with none.
    static func length(_ data: Data) -> Int? {
        guard data.first == 0x30 else { return nil }
        let reader = Reader(Array(data.prefix(8))[...])
        return reader.header().map { $0.header + $0.length }
    }

    init(_ data: Data) {
        var outer = Reader(Array(data)[...])
        guard let sequence = outer.next(0x30) else {
            self = .unknown
            return
        }
        var rest = Reader(sequence)
        if let version = rest.next(0x02) {
            self = Self.numbered(version, rest)
        } else if let first = rest.next(0x30) {
            self = Self.nested(first, rest)
        } else {
            self = .unknown
        }
    }

    /// A sequence that begins with a number: private keys, and public ones of PKCS#1.
    private static func numbered(_ version: ArraySlice<UInt8>, _ rest: Reader) -> DERContent {
        var rest = rest
        if let algorithm = rest.next(0x30) {
            switch Algorithm(algorithm) {
            case .rsa: return rest.next(0x04).flatMap(rsaPrivateKey) ?? .unknown
            case .ellipticCurve: return .ellipticCurveKey
            case nil: return .unknown
            }
        }
        if let number = rest.next(0x02) {
            if Array(version) == [0] { return .rsaPrivateKey(bits: bits(number), isPKCS1: true) }
            return rest.bytes.isEmpty ? .rsaPublicKey(bits: bits(version), isPKCS1: true) : .unknown
        }
        return Array(version) == [1] && rest.next(0x04) != nil ? .ellipticCurveKey : .unknown
    }

    private static func rsaPrivateKey(_ bytes: ArraySlice<UInt8>) -> DERContent? {
        var outer = Reader(bytes)
        var numbers = Reader(outer.next(0x30) ?? [])
        guard numbers.next(0x02) != nil, let modulus = numbers.next(0x02) else { return nil }
        return .rsaPrivateKey(bits: bits(modulus), isPKCS1: false)
    }

    /// A sequence that begins with another: public keys, certificates and requests.
    private static func nested(_ first: ArraySlice<UInt8>, _ rest: Reader) -> DERContent {
        var rest = rest
        guard first.first == 0x06 else {
            return first.starts(with: [0x02, 0x01, 0x00, 0x30]) ? .certificateRequest : .certificate
        }
        guard let text = rest.next(0x03) else { return rest.next(0x04) == nil ? .unknown : .encryptedPrivateKey }
        switch Algorithm(first) {
        case .ellipticCurve: return .ellipticCurveKey
        case nil: return .unknown
        case .rsa:
            var outer = Reader(text.dropFirst())
            var numbers = Reader(outer.next(0x30) ?? [])
            return numbers.next(0x02).map { .rsaPublicKey(bits: bits($0), isPKCS1: false) } ?? .unknown
        }
    }

    private static func bits(_ number: ArraySlice<UInt8>) -> Int {
        let digits = number.drop { $0 == 0 }
        return digits.count * 8 - (digits.first?.leadingZeroBitCount ?? 0)
    }

    private enum Algorithm {
        case rsa
        case ellipticCurve

        init?(_ sequence: ArraySlice<UInt8>) {
            var reader = Reader(sequence)
            guard let identifier = reader.next(0x06) else { return nil }
            if identifier.elementsEqual([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]) {
                self = .rsa
            } else if identifier.elementsEqual([0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]) {
                self = .ellipticCurve
            } else {
                return nil
            }
        }
    }

    /// Reads one value after the other.
    private struct Reader {
        private(set) var bytes: ArraySlice<UInt8>

        init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

        /// Lengths of the header and of the content that follows it.
        func header() -> (header: Int, length: Int)? {
            let start = Array(bytes.prefix(6))
            guard start.count >= 2 else { return nil }
            guard start[1] >= 0x80 else { return (2, Int(start[1])) }
            let count = Int(start[1] & 0x7F)
            guard (1...4).contains(count), start.count >= 2 + count else { return nil }
            return (2 + count, start[2..<(2 + count)].reduce(0) { $0 << 8 | Int($1) })
        }

        /// The content of the next value where it has this tag and is whole.
        mutating func next(_ tag: UInt8) -> ArraySlice<UInt8>? {
            guard bytes.first == tag, let (header, length) = header(), bytes.count >= header + length else {
                return nil
            }
            let content = bytes.dropFirst(header).prefix(length)
            bytes = bytes.dropFirst(header + length)
            return content
        }
    }
}
