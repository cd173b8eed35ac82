// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Files made by zlib 1.3 (Python's zlib and gzip modules), one for each way to write a block and a head.
enum Vectors {
    struct Vector: Sendable, CustomTestStringConvertible {
        let name: String
        let length: Int
        /// Of the plain bytes.
        let sha1: String
        let bytes: Data
        var testDescription: String { name }
    }

    static let all = texts.map {
        Vector(name: $0.0, length: $0.1, sha1: $0.2, bytes: Data(base64Encoded: $0.3) ?? Data())
    }

    private static let texts: [(String, Int, String, String)] = [
        (
            "dynamic", 3760, "7dcd78b8e79483078ee0bed160b3ffa41a524d7c",
            "H4sIAAAAAAAA/7XTMQ7CMAxG4R2JO3CAIMW/26RlQ4UBFlAj9gyAegM4Pi0zI8/yYil521cVlbbR5t2YdjHOG+rrfU+5ezynNuVJ"
                + "nrscqvVxGYt9qPOTUBt971Av4+E4xuXfueyvp1DLbRiOpaxX9X91Q+tC647WG7TeovWE1jNa79B6T9YNtWqoVUOtGmrVUKuGWjXU"
                + "qqFWDbVqqFWhVoVaFWpVqFWhVoVaFWpVqFWhVoVaddSqo1YdteqoVUetOmrVUauOWnXUqv+w+gFs+Ef4sA4AAA=="
        ),
        (
            "fixed", 23, "8be528c84486af62127f31bcc54483024d08df92",
            "H4sIAAAAAAAA/8tIzcnJV8hAJwHjUT2NFwAAAA=="
        ),
        (
            "stored", 12, "3751b6e56d14af020d171314223ab0bd392620fa",
            "H4sIAAAAAAAA/wEMAPP/c3RvcmVkIGJ5dGVzeHemDwwAAAA="
        ),
        (
            "empty", 0, "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "H4sIAAAAAAAA/wMAAAAAAAAAAAA="
        ),
        (
            "literals alone", 64, "c6138d514ffa2135bfce0ed0b8fac65669917ec7",
            "H4sIAAAAAAAA/2NgZGJmYWVj5+Dk4ubh5eMXEBQSFhEVE5eQlJKWkZWTV1BUUlZRVVPX0NTS1tHV0zcwNDI2MTUzt7C0sraxtbMH"
                + "AIzODhBAAAAA"
        ),
        (
            "runs", 1000, "291e9a6c66994949b57ba5e650361e98fc36b1ba",
            "H4sIAAAAAAAA/0scBaNgFAx7AAAD2jia6AMAAA=="
        ),
        (
            "every part of a head", 20, "220cea61b5448babc269f4928a9a6e1108e9b689",
            "H4sIHgAAAAAA/wMAYWJjYmlsbC5jc3YAYSBjb21tZW50AE7nSy1LLapUKEgsKlHIT1NIVMhITUwBAArsyPkUAAAA"
        ),
        (
            "two members", 12, "ff4df8b345f09b35fd6c98079f36164003e81d8a",
            "H4sIAAAAAAACA0vLLCouUQAA/HrxHAYAAAAfiwgAAAAAAAIDK05Nzs9LAQBpER+2BgAAAA=="
        ),
        (
            "one distance code", 24, "4dae44a51b9ebe6104372f9646d254759ceaed3b",
            "H4sIAAAAAAAA/0tMSk5JTUvPSESjAWcKWi8YAAAA"
        ),
    ]
}
