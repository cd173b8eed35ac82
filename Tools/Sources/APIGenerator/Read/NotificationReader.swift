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
                reply: try reply.map { try schemas.schema($0, at: "\(hook.key) reply") }
            )
        }
    }
}
