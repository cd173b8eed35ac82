// SPDX-License-Identifier: Apache-2.0

import Foundation
import OfficialPages

/// Pages in the format of WeChat Pay's documentation, about calls that do not exist.
enum Samples {
    /// A table of parameters.
    static func table(_ rows: String...) -> String {
        "| 参数名 | 类型 | 必填 | 描述 |\n| --- |  --- | --- | --- |\n" + rows.joined(separator: "\n")
    }

    /// A page of a call.
    static func page(
        _ call: String = "【POST】 `/v3/sample/orders`", notes: String = "", request: String = "",
        reply: String = "无应答包体",
        errors: String = noErrors
    ) -> String {
        """
        样例接口，用于测试。




        ## 接口说明

        支持商户：【普通商户】

        请求方式：\(call)

        请求域名：【主域名】https://api.mch.weixin.qq.com\u{A0}就近访问

        　　　　　【备域名】https://api2.mch.weixin.qq.com\u{A0}异地访问

        \(notes)

        ## 请求参数

        \(request)
        ## 应答参数

        \(reply)
        ## 错误码

        \(errors)
        """
    }

    /// A table of errors without a row.
    static let noErrors = "| 状态码 | 错误码 | 描述 | 解决方案 |\n| --- | --- | --- | --- |"

    static let errors = """
        ### 公共错误码

        | 状态码 | 错误码 | 描述 | 解决方案 |
        | --- | --- | --- | --- |
        | 400 | PARAM\\_ERROR | 样例 | 样例 |

        ### 业务错误码

        | 状态码 | 错误码 | 描述 | 解决方案 |
        | --- | --- | --- | --- |
        | 404 | SAMPLE\\_NOT\\_\u{A0}FOUND | 样例 | 样例 |
        | 400 | PARAM\\_ERROR | 另一行 | 样例 |
        | 500 | SYSTEM\u{A0}ERROR | 样例 | 样例 |
        """

    /// A call with everything that a page may have.
    static let full = page(
        notes: "接口频率：不区分来源 1000/min 单ip 60/s",
        request: """
            ### Header 参数
            \(table("| Accept | string | true | 样例 |"))
            ### Path 参数
            \(table("| sample_no | string[1,32] | true | **【样例\u{A0}号】** 样例 |"))
            ### Body 参数
            \(table(
                "| appid | string(32) | true | 【应用ID】样例 |",
                "| note | string(80) | false | 【备注】不可超过80个字节 |",
                "| number | string | true | 【单号】长度为6-40个字符 |",
                "| secret | string(1024) | true | 【姓名】1、长度为2-100个字符<br>2、需使用微信支付公钥加密 |",
                "| kind | string（16） | true | 【种类】枚举值：<br><ul><li>`ONE\\_TIME`: 一次，仅一次</li><li>TWICE：两次</li></ul> |",
                "| level | integer | false | 【级别】如下<br>`2401`：高<br>2500：低 |",
                "| mark | string | false | 【标记】UTF-8格式，格式为YYYY-MM-DD<br>UTF-8：格式 |",
                "| done | boolean | false | 【完成】TRUE：是 |",
                "| goods | array[Goods] | false | 【商品】样例 |",
                "| goods.goods_id | string(64) | true | 【商品&#124;编码】样例 |",
                "| goods.tags | array[string(8)] | false | 样例\\|样例 |",
                "| goods.price | int(20) | true | 【价格】样例 |",
                "| amount | SampleAmount | true | 【金额】样例 |",
                "| amount.total | uint32 | true | 【总额】样例 |"
            ))
            """,
        reply: "200\u{A0}OK\n\n" + table("| sample_id | string(64) | true | 【样例ID】样例 |"),
        errors: errors + "\n\n应答示例\n\n```\n| 参数名 | 类型 |\n# 样例\n```\n"
    )

    /// A notification with this row about its event type and this sample.
    static func notification(row: String, sample: String, resource: String) -> String {
        """
        ## 一、回调描述

        样例。

        ## 二、回调处理步骤

        ### 1、商户接收回调通知报文

        \(table(
            "| id | string(36) | true | 【通知ID】样例 |", "| event_type | string(32) | true | \(row) |",
            "| resource | object | true | 【通知数据】样例 |", "| resource.ciphertext | string(1,1048576) | true | 【密文】样例 |"))

        ```
        { "event_type": "\(sample)",
          "resource": { "original_type": "sample", "ciphertext": "" } }
        ```

        #### 2.2、对回调通知进行应答

        \(table("| code | string(32) | false | 【返回状态码】样例 |"))

        #### 2.3、处理机制

        微信支付会按照（15s/2m30s/1h - 总计 1h）的频次重复发送回调通知

        ### 3、对回调通知内容进行解密

        \(resource)
        """
    }

    /// The page that a text is.
    static func read(_ text: String, _ side: PageID.Side = .merchant, _ number: String = "1", isListed: Bool = true)
        -> OfficialPage
    {
        OfficialPageReader.page(text, id: PageID(side, number), name: "样例", isListed: isListed)
    }

    /// The call of a page.
    static func operation(_ page: OfficialPage) -> OfficialOperation? {
        if case .operation(let operation) = page.content { operation } else { nil }
    }

    /// An empty folder that lives as long as the body.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "official-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Writes a file, and the folders that it needs.
    static func write(_ data: Data, _ path: String, in folder: URL) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }
}
