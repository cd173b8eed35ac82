// SPDX-License-Identifier: Apache-2.0

/// Reads the webhooks of a document.
struct NotificationReader {
    let source: String
    let document: YAMLValue

    func notifications() throws -> [Notification] {
        let schemas = SchemaReader(source: source)
        return try (document["webhooks"]?.members ?? []).map { hook in
            guard let post = hook.value["post"] else { throw DescriptionError(source, "\(hook.key) has no post") }
            let body = post["requestBody"]?["content"]?.members.first?.value["schema"]
            let isEnvelope = body?["$ref"] != nil
            let reply = post["responses"]?.members.first?.value["content"]?.members.first?.value["schema"]
            return Notification(
                id: hook.key,
                name: post["summary"]?.text ?? "",
                docs: OperationReader.docs(post),
                facts: post,
                resource: try post["x-wechatpay-resource"].map { try schemas.schema($0, at: hook.key) },
                body: isEnvelope ? nil : try body.map { try schemas.schema($0, at: hook.key) },
                reply: try reply.map { try schemas.schema($0, at: "\(hook.key) reply") },
                events: try events(post, at: hook.key)
            )
        }
    }

    /// `x-wechatpay-events` where one notification stands for several events, else `x-wechatpay-payload`, else the name.
    private func events(_ post: YAMLValue, at place: String) throws -> [Notification.Event] {
        let known: Set<String> = ["case", "payload", "original-type", "member", "properties", "required"]
        let list = post["x-wechatpay-events"]?.elements ?? [.map([])]
        return try list.map { event in
            if let unknown = event.members.first(where: { !known.contains($0.key) }) {
                throw DescriptionError(source, "\(place) has an event with the unknown keyword \(unknown.key)")
            }
            return Notification.Event(
                name: event["case"]?.text,
                payload: event["payload"]?.text ?? post["x-wechatpay-payload"]?.text,
                originalType: event["original-type"]?.text,
                member: event["member"]?.text,
                properties: (event["properties"]?.elements ?? []).compactMap(\.text),
                required: event["required"].map { $0.elements.compactMap(\.text) }
            )
        }
    }
}
