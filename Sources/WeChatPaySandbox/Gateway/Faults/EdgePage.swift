// SPDX-License-Identifier: Apache-2.0

import HTTPTypes

/// What a proxy in front of the gateway answers by itself: a page, without any of WeChat Pay's headers.
enum EdgePage {
    static func reply(_ status: Int) -> GatewayReply {
        let title = "\(status) \(HTTPResponse.Status(code: status).reasonPhrase)"
        let page = """
            <html>\r
            <head><title>\(title)</title></head>\r
            <body>\r
            <center><h1>\(title)</h1></center>\r
            <hr><center>nginx</center>\r
            </body>\r
            </html>\r

            """
        return GatewayReply(
            status: status, headers: [.server: "nginx", .contentType: "text/html"], body: Array(page.utf8)
        )
    }
}
