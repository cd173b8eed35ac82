// SPDX-License-Identifier: Apache-2.0

extension WeChatPayError.Code {
    /// A file changed between its digest and its upload.
    public static let fileChanged = Self(rawValue: "fileChanged")
    /// A file that was downloaded is not the one whose hash the reply with its address gave.
    public static let fileDigestMismatch = Self(rawValue: "fileDigestMismatch")
    /// A file that was downloaded cannot be unpacked or decrypted.
    public static let fileDamaged = Self(rawValue: "fileDamaged")
    /// A file that was downloaded could not be written: no space, no permission.
    public static let fileNotWritten = Self(rawValue: "fileNotWritten")
    /// A bill is not in the shape of bills.
    public static let billMalformed = Self(rawValue: "billMalformed")
}
