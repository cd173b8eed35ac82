// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/icon.svg. Do not edit.

extension ConsoleFile {
    static let iconSVG = ConsoleFile(
        name: "icon.svg",
        text: ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0a8f4f"/><path d="M9.5 8.5 16 16l6.5-7.5M16 16v8.5M10.5 17.5h11M10.5 21.5h11" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>

            """##
    )
}
