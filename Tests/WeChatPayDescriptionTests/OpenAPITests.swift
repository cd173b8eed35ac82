// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayTestSupport

/// Whether the document is valid and says all that `API/` says is judged by `dev/check-api`.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct OpenAPITests {
    private static let whole = Result { try JSON(parsing: APIDescription.shared.openAPI().bytes) }

    private func document() throws -> JSON { try Self.whole.get() }

    private func operation(_ path: String, _ method: String = "post") throws -> JSON {
        try #require(try document()["paths"]?[path]?[method], "\(method) \(path)")
    }

    @Test func hasEveryOperationOnce() throws {
        let paths = try #require(try document()["paths"]?.object)
        var ids: [String] = []
        for (path, item) in paths {
            for (method, operation) in try #require(item.object) {
                let id = try #require(operation["operationId"]?.string)
                ids.append(id)
                let known = try #require(APIDescription.shared.operation(id: id))
                #expect(known.path == path)
                #expect(known.method.lowercased() == method)
            }
        }
        #expect(ids.count == APIDescription.shared.operations.count)
        #expect(Set(ids).count == ids.count)
    }

    @Test func hasEveryNotificationWithItsResource() throws {
        let hooks = try #require(try document()["webhooks"]?.object)
        #expect(hooks.count == APIDescription.shared.notifications.count)
        let paid = try #require(hooks["TRANSACTION.SUCCESS"]?["post"])
        #expect(paid["x-wechatpay-resource"]?["properties"]?["trade_state"]?["type"] == "string")
        #expect(
            paid["requestBody"]?["content"]?["application/json"]?["schema"]
                == ["$ref": "#/components/schemas/Notification"]
        )
        let old = try #require(hooks["v2.CHECK.FAIL"]?["post"]?["requestBody"]?["content"]?["application/xml"])
        #expect(old["schema"]?["xml"]?["name"] == "xml")
        let sealed = old["schema"]?["properties"]?["event_ciphertext"]
        #expect(sealed?["x-wechatpay-encrypted"] == "apiv3-aes-gcm")
        #expect(sealed?["x-wechatpay-plaintext"] == "xml")
        #expect(sealed?["contentSchema"]?["properties"]?["out_order_no"]?["type"] == "string")
    }

    @Test func writesLimitsAndMarksOfFields() throws {
        let refund = try operation("/v3/refund/domestic/refunds")
        let body = try #require(refund["requestBody"]?["content"]?["application/json"]?["schema"])
        #expect(body["required"] == ["out_refund_no", "amount"])
        #expect(
            body["properties"]?["out_refund_no"]
                == [
                    "type": "string", "title": "商户退款单号", "x-wechatpay-max-bytes": 64,
                    "pattern": #"^[0-9A-Za-z_\-|*@]{1,64}$"#,
                ]
        )
        #expect(body["properties"]?["amount"]?["properties"]?["refund"]?["x-wechatpay-unit"] == "minor")
        let receivers = try operation("/v3/profitsharing/orders")["requestBody"]?["content"]?["application/json"]?[
            "schema"]?["properties"]?["receivers"]
        #expect(receivers?["items"]?["properties"]?["name"]?["x-wechatpay-encrypted"] == "platform-rsa")
        #expect(receivers?["items"]?["properties"]?["type"]?["x-extensible-enum"]?[0] == "MERCHANT_ID")
    }

    @Test func writesNamesWithIndexesAsPatterns() throws {
        let reply = try operation("/pay/refundquery")["responses"]?["200"]?["content"]?["application/xml"]?["schema"]
        let coupon = try #require(reply?["patternProperties"]?["^coupon_refund_id_[0-9]+_[0-9]+$"])
        #expect(coupon["x-wechatpay-name"] == "coupon_refund_id_$n_$m")
        #expect(coupon["x-wechatpay-indexed"] == ["n", "m"])
        #expect(reply?["xml"]?["name"] == "xml")
    }

    @Test func writesFormsFilesAndParameters() throws {
        let upload = try operation("/v3/merchant/media/upload")["requestBody"]?["content"]?["multipart/form-data"]
        let file = upload?["schema"]?["properties"]?["file"]
        #expect(file == ["type": "string", "format": "binary", "title": "图片文件/PDF文件"])
        #expect(upload?["schema"]?["properties"]?["meta"]?["contentMediaType"] == "application/json")
        #expect(upload?["encoding"]?["meta"]?["contentType"] == "application/json")
        let bill = try operation("/v3/billdownload/file", "get")
        #expect(bill["responses"]?["200"]?["content"]?["text/csv"]?["schema"]?["format"] == "binary")
        let query = try operation("/v3/pay/transactions/id/{transaction_id}", "get")
        let parameters = try #require(query["parameters"]?.array)
        #expect(parameters.contains { $0["in"] == "path" && $0["name"] == "transaction_id" && $0["required"] == true })
        #expect(parameters.contains { $0["in"] == "query" && $0["name"] == "mchid" })
    }

    @Test func saysHowCallsAreSigned() throws {
        #expect(try operation("/v3/refund/domestic/refunds")["security"] == [["WECHATPAY2-SHA256-RSA2048": []]])
        #expect(try operation("/secapi/pay/refund")["security"] == [["merchantCertificate": []]])
        #expect(try operation("/pay/orderquery")["security"] == [])
        #expect(try document()["components"]?["securitySchemes"]?["merchantCertificate"]?["type"] == "mutualTLS")
    }

    @Test func serversThatAreGivenServeEverything() throws {
        let path = "/v3/refunds"
        let documented = try operation(path)
        #expect(documented["servers"]?[0]?["url"] == "https://api.mch.weixin.qq.com/hk")
        #expect(documented["deprecated"] == true)
        let sandbox = APIDescription.shared.openAPI(servers: ["http://127.0.0.1:8921"], families: ["refunds"])
        let json = try JSON(parsing: sandbox.bytes)
        #expect(json["servers"] == [["url": "http://127.0.0.1:8921"]])
        let operation = try #require(json["paths"]?[path]?["post"])
        #expect(operation["servers"] == nil)
        #expect(operation["x-wechatpay-servers"]?[0]?["url"] == "https://api.mch.weixin.qq.com/hk")
        #expect(json["webhooks"]?.object?.isEmpty == true)
        let families = json["paths"]?.object?.map { $0.key.split(separator: "/").dropFirst().first ?? "" } ?? []
        #expect(Set(families) == ["refunds"])
    }

    @Test func hasOperationsOfOthersBesideItsOwn() throws {
        var pay = OpenAPIOperation(
            "POST", "/sandbox/orders/{out_trade_no}/pay", id: "sandbox.orders.pay", tag: "sandbox",
            summary: "Pays as the user would."
        )
        pay.description = "The notification follows."
        pay.pathParameters = [APIField("out_trade_no", .string)]
        var openid = APIField("openid", .string)
        openid.summary = "Who pays."
        pay.body = APIField("", .object, fields: [openid])
        pay.replies = [
            .init("The order", content: APIField("", .object, fields: [APIField("trade_state", .string)])),
            .init(status: 404, "No such order"),
        ]
        let document = APIDescription.shared.openAPI(families: ["refund"], additional: [pay])
        let paths = try #require(try JSON(parsing: document.bytes)["paths"]?.object)
        #expect(paths.keys.last == pay.path)
        #expect(paths.count > 1)
        let written = try #require(paths[pay.path]?["post"])
        #expect(written["description"] == "The notification follows.")
        #expect(written["parameters"]?[0]?["required"] == true)
        let body = written["requestBody"]?["content"]?["application/json"]?["schema"]
        #expect(body?["properties"]?["openid"] == ["type": "string", "description": "Who pays."])
        let schema = written["responses"]?["200"]?["content"]?["application/json"]?["schema"]
        #expect(schema?["properties"]?["trade_state"] == ["type": "string"])
        #expect(written["responses"]?["404"] == ["description": "No such order"])
        #expect(written["security"] == [])
    }

    @Test func aDocumentOfNothingIsWhole() throws {
        let json = try JSON(parsing: APIDescription.shared.openAPI(families: []).bytes)
        #expect(json["paths"] == .object(JSON.Object()))
        #expect(json["openapi"] == "3.1.0")
        #expect(json["info"]?["version"]?.string == APIDescription.shared.revision)
    }
}
