// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A setting's value in a message, shown only where it can be nothing but what the setting is for.
///
/// Keys end up where paths belong, and numbers where keys belong. Every message that quotes a setting asks here first.
package enum Shown {
    /// The path; words in its place where the text does not look like one.
    package static func path(_ text: String) -> String {
        looksLikePath(text) ? text : "(not shown, as it does not look like a path)"
    }

    /// Whether a text looks like the path of a file, and holds no part that may be a secret.
    package static func looksLikePath(_ text: String) -> Bool {
        guard (1...512).contains(text.utf8.count), !text.contains("-----") else { return false }
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
            default: !"+=\"'`;|<>".unicodeScalars.contains(scalar)
            }
        }
        guard isPlain, !hasSecretRun(text) else { return false }
        let isRooted =
            ["/", "./", "../", "~", "\\\\"].contains { text.hasPrefix($0) } || text.dropFirst().hasPrefix(":\\")
        return isRooted || text.utf8.count <= 20 || hasExtension(text)
    }

    /// Whether a text is that of a key or certificate, or some other secret, rather than a path.
    package static func looksLikeKey(_ text: String) -> Bool {
        text.contains("-----") || text.contains(where: \.isNewline) || text.contains("\\n")
            || text.utf8.count > 128 && !text.contains(".") && text.utf8.allSatisfy(isBase64)
    }

    /// The address without what may be secret in it.
    package static func url(_ text: String) -> String {
        guard let url = URLComponents(string: text), let scheme = url.scheme, let host = url.host, !host.isEmpty,
            looksLikePath("/" + scheme), looksLikePath("/" + host)
        else { return "(not shown, as it is no URL)" }
        let isPathShown = url.path.isEmpty || looksLikePath(url.path)
        // outside: found to look like a host above
        return "\(scheme)://\(host)" + (url.port.map { ":\($0)" } ?? "") + (isPathShown ? url.percentEncodedPath : "/…")
    }

    /// A host; words in its place where it may be a key.
    package static func host(_ text: String) -> String { looksLikePath("/" + text) ? text : "(not shown)" }

    /// A merchant number; words in its place where it is too long for one.
    package static func merchantNumber(_ text: String) -> String {
        (1...20).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
            ? text : "(not shown)"
    }

    /// A serial number; words in its place where it may be a key: those have 32 characters.
    package static func serialNumber(_ text: String) -> String {
        (1...64).contains(text.utf8.count) && text.utf8.count != 32 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
            ? text : "(not shown)"
    }

    /// The id of a WeChat Pay public key; words in its place where it is none.
    package static func publicKeyID(_ text: String) -> String {
        let rest = text.dropFirst("PUB_KEY_ID_".count)
        return text.hasPrefix("PUB_KEY_ID_") && rest.utf8.count <= 64
            && rest.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
            ? text : "(not shown)"
    }

    /// A platform key's id.
    package static func key(_ key: PlatformKey) -> String {
        switch key {
        case .publicKey(let id, _): publicKeyID(id)
        case .certificate(let certificate): certificate.serialNumber
        }
    }

    // MARK: Secrets

    /// Keys are runs of letters and digits; names of files are words, dates and serial numbers.
    private static func hasSecretRun(_ text: String) -> Bool {
        text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.contains { run in
            if run.utf8.count >= 24 {
                // A certificate is often named by its serial number, 40 digits.
                return !((33...40).contains(run.utf8.count) && run.utf8.allSatisfy(isUpperHexadecimal))
            }
            return run.utf8.count >= 20 && run.contains(where: \.isNumber) && run.contains(where: \.isLowercase)
                && run.contains(where: \.isUppercase)
        }
    }

    private static func hasExtension(_ text: String) -> Bool {
        guard let dot = text.lastIndex(of: ".") else { return false }
        let name = text[text.index(after: dot)...]
        return (1...5).contains(name.utf8.count) && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    private static func isUpperHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == 0x2B || byte == 0x2F || byte == 0x3D || byte == 0x20
    }
}
