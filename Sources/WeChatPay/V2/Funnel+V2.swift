// SPDX-License-Identifier: Apache-2.0

import Foundation

extension WeChatPayClient {
    func signed(_ call: Call, _ payload: V2Payload) throws -> (request: TransportRequest, message: Data) {
        let members = payload.signed(nonce: Nonce.random())
        let message = Data(APIv2Key.message(members.texts) + "&key=•••".utf8)
        var headers = HTTPFields()
        headers[.accept] = "*/*"
        headers[.userAgent] = Self.userAgent
        guard !payload.inQuery else {
            return (request(call, Self.target(call.target, adding: members), headers, Data(), nil), message)
        }
        let (body, contentType) = try V2Payload.body(members, upload: payload.upload)
        return (request(call, call.target, headers, body, contentType), message)
    }

    static func target(_ target: String, adding members: XML) -> String {
        let query = Query(pairs: members.texts.map { ($0.name, $0.value) }).suffix
        return target.contains("?") ? target + "&" + query.dropFirst() : target + query
    }
}
