// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import WeChatPayDescription
import WeChatPayJSON

/// An exchange as the control API shows it.
struct ExchangeView {
    let exchange: Exchange
    private var masking: Masking

    init(_ exchange: Exchange, _ masking: Masking) {
        self.exchange = exchange
        self.masking = masking
        hidePathVariables()
    }

    /// A line of the list.
    mutating func line() -> JSON {
        var json: JSON = [
            "id": .string(exchange.id),
            "received_at": .string(ChinaTime.rfc3339(exchange.receivedAt)),
            "business_time": .string(ChinaTime.rfc3339(exchange.businessTime)),
            "method": .string(exchange.request.method),
            "path": .string(masking.text(exchange.request.target)),
            "status": .number(JSON.Number(exchange.reply.status)),
            "operation": exchange.operationID.map(JSON.string) ?? .null,
            "mchid": exchange.mchid.map(JSON.string) ?? .null,
            "request_bytes": .number(JSON.Number(exchange.requestBytes)),
            "reply_bytes": .number(JSON.Number(exchange.replyBytes)),
        ]
        switch exchange.verdict {
        case .answered: json["verdict"] = "answered"
        case .refused(let code, let message):
            json["verdict"] = "refused"
            json["code"] = .string(code)
            json["message"] = .string(masking.text(message))
        }
        if !exchange.notes.isEmpty { json["notes"] = .array(exchange.notes.map { .string(masking.text($0)) }) }
        json["fault"] = exchange.faultID.map(JSON.string)
        json["fault_kind"] = exchange.faultKind.map { .string($0.name) }
        return json
    }

    /// Everything, and why its signature failed, if so.
    mutating func detail(_ diagnosis: ExchangeDiagnosis?) -> JSON {
        // The bodies go first: what is hidden in them is hidden in the rest, too.
        let request = message(exchange.request.headers, exchange.request.body, exchange.requestBytes)
        let reply = message(exchange.reply.headers, exchange.reply.body, exchange.replyBytes)
        var json = line()
        json["request"] = request
        json["reply"] = reply
        json["signed_message"] = exchange.signedMessage.map { .string(masking.text($0)) }
        json["diagnosis"] = diagnosis?.json(&masking)
        json["masked"] = .bool(!masking.isOff)
        return json
    }

    private mutating func message(_ headers: HTTPFields, _ body: [UInt8], _ bytes: Int) -> JSON {
        // Characters that were cut through at the end do not make a text unreadable.
        let isText =
            body.isEmpty || !String(decoding: body.dropLast(min(3, body.count - 1)), as: UTF8.self).contains("\u{FFFD}")
        let isCompressed = headers[.contentEncoding] != nil
        var json: JSON = [
            "headers": .array(
                headers.map { ["name": .string($0.name.rawName), "value": .string(masking.text($0.value))] }
            ),
            "bytes": .number(JSON.Number(bytes)),
            "kept": .number(JSON.Number(body.count)),
        ]
        json["body"] = isText && !isCompressed ? .string(masking.text(String(decoding: body, as: UTF8.self))) : .null
        // A text that was cut within a character is not its bytes.
        let isExact = isText && body.elementsEqual(String(decoding: body, as: UTF8.self).utf8)
        if masking.isOff, isCompressed || !isExact { json["body_base64"] = .string(Data(body).base64EncodedString()) }
        return json
    }

    /// What stands in the path has no name there; the documentation has one.
    private mutating func hidePathVariables() {
        guard let id = exchange.operationID, let operation = APIDescription.shared.operation(id: id) else { return }
        let parts = operation.path.split(separator: "/").reversed()
        let segments = exchange.request.path.split(separator: "/").reversed()
        for (part, segment) in zip(parts, segments) where part.hasPrefix("{") {
            masking.hide(value: String(segment), name: String(part.dropFirst().dropLast()))
        }
    }
}

extension Exchange {
    /// Exactly what the signature of the request covers; `nil` where the request gives none, or its body was cut.
    var signedMessage: String? {
        guard requestBytes == request.body.count,
            let fields = request.header("Authorization").flatMap(RequestAuthenticator.parse),
            let timestamp = fields["timestamp"], let nonce = fields["nonce_str"]
        else { return nil }
        let body = String(decoding: RequestAuthenticator.signedBody(request), as: UTF8.self)
        return "\(request.method)\n\(request.target)\n\(timestamp)\n\(nonce)\n\(body)\n"
    }
}
