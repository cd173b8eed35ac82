// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/cashdesk.html. Do not edit.

extension ConsoleFile {
    static let cashdeskHTML = ConsoleFile(
        name: "cashdesk.html",
        text: ##"""
            <!DOCTYPE html>
            <!-- SPDX-License-Identifier: Apache-2.0 -->
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Cash desk</title>
            <link rel="icon" href="/console/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/console/base.css">
            <link rel="stylesheet" href="/console/sheet.css">
            <script type="module" src="/console/cashdesk.js"></script>
            </head>
            <body>
            <noscript>This page needs JavaScript. · 此页面需要启用 JavaScript。</noscript>
            <div id="app"></div>
            </body>
            </html>

            """##
    )
}
