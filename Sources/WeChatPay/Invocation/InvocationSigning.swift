// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Moment, random text and signature of one invocation.
struct SignedInvocation {
    let timestamp: String
    let nonce: String
    let signature: String
}

extension WeChatPayClient {
    /// Seconds since 1970, by the client's clock.
    var unixTime: Int64 { Int64(configuration.now().timeIntervalSince1970) }

    /// Signs what opens a page in WeChat (调起签名) with the merchant's key.
    ///
    /// - Parameter package: The value as it stands before URL encoding.
    func signedInvocation(appid: String, package: String) async throws -> SignedInvocation {
        let timestamp = unixTime
        let nonce = Nonce.random()
        let message = SignatureMessage.invocation(appid: appid, timestamp: timestamp, nonce: nonce, package: package)
        return SignedInvocation(
            timestamp: String(timestamp), nonce: nonce, signature: try await signature(for: message)
        )
    }

    /// Signs parameters of an invocation that WeChat Pay checks with the APIv2 key.
    ///
    /// - Parameter parameters: Empty values are signed and sent by none.
    func signedWithV2Key(
        _ parameters: [(name: String, value: String)], _ type: APIv2SignType, what: String
    ) throws -> [(name: String, value: String)] {
        guard let key = apiV2Key else {
            throw WeChatPayError(
                .invalidConfiguration,
                "\(what) is signed with the APIv2 key; give the client its apiV2Key, or set WECHATPAY_API_V2_KEY."
            )
        }
        let present = parameters.filter { !$0.value.isEmpty }
        return present + [("sign", key.signature(of: present, with: type))]
    }
}

/// What may stand in an invocation.
enum InvocationRules {
    /// Ids that WeChat Pay gives out, AppIDs and numbers: whatever else stood there would forge a line of the signed
    /// message, or a member of the package.
    static func checkIDs(_ values: (name: String, value: String)...) throws {
        for (name, value) in values {
            guard !value.isEmpty, value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"&=?#%".utf8.contains($0) }) else {
                throw WeChatPayError(.invalidRequest, "\(name) is empty or contains a character that no such id has.")
            }
        }
    }

    /// Texts that WeChat Pay gave for handing on: printable ASCII, of no known form.
    static func checkToken(_ name: String, _ value: String, limit: Int) throws {
        guard (1...limit).contains(value.utf8.count), value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw WeChatPayError(
                .invalidRequest, "\(name) has to have 1 to \(limit) characters, as WeChat Pay's reply gave it.")
        }
    }

    static func query(_ parameters: [(name: String, value: String)]) -> String {
        parameters.map { "\($0.name)=\(PercentEncoding.encode($0.value))" }.joined(separator: "&")
    }
}
