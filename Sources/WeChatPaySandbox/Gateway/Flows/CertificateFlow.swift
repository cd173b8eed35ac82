// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Download of the platform certificate (平台证书) under the APIv3 key.
enum CertificateFlow: Flow {
    static func answers(_ operation: APIOperation) -> Bool { operation.path == "/v3/certificates" }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let keys = world.keys
        let certificate = keys.platformCertificate
        // The text is the same every time, so the nonce may be as well.
        let nonce = Derivation([certificate.serialNumber, "nonce"]).text(12)
        guard let gcmNonce = try? AES.GCM.Nonce(data: Array(nonce.utf8)),
            let box = try? AES.GCM.seal(
                Array(certificate.pem.utf8), using: SymmetricKey(data: Array(keys.apiV3Key.utf8)), nonce: gcmNonce,
                authenticating: Array("certificate".utf8)
            )
        else { throw .system }
        let reply: JSON = [
            "data": [
                [
                    "serial_no": .string(certificate.serialNumber),
                    "effective_time": .string(ChinaTime.rfc3339(certificate.notBefore)),
                    "expire_time": .string(ChinaTime.rfc3339(certificate.notAfter)),
                    "encrypt_certificate": [
                        "algorithm": "AEAD_AES_256_GCM",
                        "nonce": .string(nonce),
                        "associated_data": "certificate",
                        "ciphertext": .string((box.ciphertext + box.tag).base64EncodedString()),
                    ],
                ]
            ]
        ]
        return GatewayAnswer(.json(reply))
    }
}
