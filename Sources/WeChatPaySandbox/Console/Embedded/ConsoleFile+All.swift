// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console. Do not edit.

extension ConsoleFile {
    /// Every file of the page.
    static let all: [ConsoleFile] = [
        apiJS,
        appJS,
        assumptionsJS,
        baseCSS,
        cashdeskHTML,
        cashdeskJS,
        clockJS,
        consoleCSS,
        dialogsJS,
        domJS,
        formatJS,
        gridJS,
        iconSVG,
        indexHTML,
        panelsJS,
        partsJS,
        reasonsJS,
        recordsJS,
        requestsJS,
        sectionsJS,
        sheetCSS,
        sheetJS,
        signingHTML,
        signingJS,
        textJS,
    ]
}
