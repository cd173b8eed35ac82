// SPDX-License-Identifier: Apache-2.0

package import Configuration

/// A key or certificate that two settings can give: one names its file, the other holds its text, for containers.
package struct PEMSetting: Sendable {
    package let textKey: ConfigKey
    package let textName: String
    package let pathKey: ConfigKey
    package let pathName: String
    /// Whether the second setting names several files.
    let isList: Bool

    private init(_ key: String, _ name: String, isList: Bool = false) {
        textKey = ConfigKey(key)
        textName = "WECHATPAY_\(name)"
        // privateKey, privateKeyPath; platformCertificates, platformCertificatePaths.
        pathKey = ConfigKey(isList ? "\(key.dropLast())Paths" : "\(key)Path")
        pathName = isList ? "WECHATPAY_\(name.dropLast())_PATHS" : "WECHATPAY_\(name)_PATH"
        self.isList = isList
    }

    /// The merchant API private key.
    package static let privateKey = PEMSetting("privateKey", "PRIVATE_KEY")
    /// The WeChat Pay public key.
    package static let publicKey = PEMSetting("publicKey", "PUBLIC_KEY")
    /// The merchant API certificate.
    package static let certificate = PEMSetting("certificate", "CERTIFICATE")
    /// Platform certificates.
    package static let platformCertificates = PEMSetting("platformCertificates", "PLATFORM_CERTIFICATES", isList: true)
    /// The root of downloaded certificates.
    package static let platformRoot = PEMSetting("platformRoot", "PLATFORM_ROOT")
    /// Every one.
    package static let all = [privateKey, publicKey, certificate, platformCertificates, platformRoot]
}
