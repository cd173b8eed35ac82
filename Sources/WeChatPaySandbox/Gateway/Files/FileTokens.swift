// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayWire

/// Tokens of download addresses. A token says by itself which file it is for and since when, so nothing is stored.
struct FileTokens: Sendable {
    let mchid: String
    let secret: String

    /// How long an address holds: 5 minutes, the newer of the two documented figures.
    static let lifetime = 300.0

    /// A token that was made here.
    struct Token: Sendable {
        let text: String
        let file: SampleFile
        let date: Date
        let number: String
    }

    enum Reading: Sendable {
        case token(Token)
        /// Of a bill: what ``Bill/token`` says.
        case bill(String)
        /// Made here, but too long ago.
        case expired
        /// In the shape of one made here, but changed.
        case forged
        /// Of another shape altogether.
        case foreign
    }

    private static let billLetter: Character = "b"

    func make(_ file: SampleFile, for name: String, date: Date) -> Token {
        token(text(file.rawValue, Derivation([name]).digits(16), date), file)
    }

    /// The token of a bill; what it is for stands in the table of bills.
    func make(_ bill: Bill, date: Date) -> String { text(Self.billLetter, bill.token, date) }

    private func text(_ letter: Character, _ number: String, _ date: Date) -> String {
        let seconds = String(UInt32(max(0, min(date.timeIntervalSince1970, 4e9))), radix: 16)
        let padded = String(("00000000" + seconds).suffix(8))
        let head = "\(letter)\(padded)\(number)"
        return head + seal(head)
    }

    func read(_ text: String, now: Date) -> Reading {
        guard text.utf8.count == 41, let letter = text.first else { return .foreign }
        let file = SampleFile(rawValue: letter)
        guard file != nil || letter == Self.billLetter else { return .foreign }
        let head = String(text.prefix(25))
        guard text == head + seal(head) else { return .forged }
        let seconds = UInt32(text.dropFirst().prefix(8), radix: 16) ?? 0
        guard now.timeIntervalSince1970 - Double(seconds) <= Self.lifetime else { return .expired }
        return file.map { .token(token(text, $0)) } ?? .bill(String(head.suffix(16)))
    }

    /// The file's bytes.
    func bytes(_ token: Token) -> [UInt8] {
        token.file.bytes(mchid: mchid, number: token.number, date: token.date)
    }

    /// The key of an encrypted bill (加密账单) with this token, 32 characters.
    func key(_ text: String) -> String { Derivation([secret, "key", text]).hex(32) }

    /// The nonce of an encrypted bill with this token, 12 characters.
    func nonce(_ text: String) -> String { Derivation([secret, "nonce", text]).text(12) }

    private func token(_ text: String, _ file: SampleFile) -> Token {
        let seconds = UInt32(text.dropFirst().prefix(8), radix: 16) ?? 0
        return Token(
            text: text, file: file, date: Date(timeIntervalSince1970: Double(seconds)),
            number: String(text.dropFirst(9).prefix(16))
        )
    }

    private func seal(_ head: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(head.utf8), using: SymmetricKey(data: Array(secret.utf8))
        )
        return Hexadecimal.text(code.prefix(8))
    }
}
