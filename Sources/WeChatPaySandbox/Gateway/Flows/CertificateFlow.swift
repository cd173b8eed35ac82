// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Download of the platform certificates (平台证书) under the APIv3 key: all that are in play.
enum CertificateFlow: Flow {
    static func answers(_ operation: APIOperation) -> Bool { operation.path == "/v3/certificates" }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let certificates = world.keysInPlay(.certificate)
        guard world.keyMigration.stage != .publicKeyOnly, !certificates.isEmpty else {
            throw GatewayRefusal(
                status: 404, code: "RESOURCE_NOT_EXISTS", message: "无可用的平台证书，请使用微信支付公钥验签"
            )
        }
        var list: [JSON] = []
        for certificate in certificates { list.append(try sealed(certificate, apiV3Key: world.keys.apiV3Key)) }
        return GatewayAnswer(.json(["data": .array(list)]))
    }

    private static func sealed(_ certificate: PlatformKey, apiV3Key: String) throws(GatewayRefusal) -> JSON {
        // The text is the same every time, so the nonce may be as well.
        let nonce = Derivation([certificate.keyId, "nonce"]).text(12)
        let sealed = Sealing.seal(
            Array(certificate.publicPem.utf8), key: apiV3Key, nonce: nonce, associated: "certificate")
        guard let sealed else { throw .system }
        return [
            "serial_no": .string(certificate.keyId),
            "effective_time": .string(ChinaTime.rfc3339(certificate.notBefore)),
            "expire_time": .string(ChinaTime.rfc3339(certificate.notAfter ?? certificate.notBefore)),
            "encrypt_certificate": [
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": .string(nonce),
                "associated_data": "certificate",
                "ciphertext": .string(sealed.base64),
            ],
        ]
    }
}
