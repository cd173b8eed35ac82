// SPDX-License-Identifier: Apache-2.0

/// The paths of APIv3 that answer with a file, whose replies carry no signature over it.
enum FilePaths {
    static func contains(_ path: String) -> Bool {
        if exact.contains(path) { return true }
        return images.contains { path.hasPrefix($0) && !path.hasSuffix("/upload") }
    }

    private static let exact: Set<String> = [
        "/v3/billdownload/file", "/v3/bill/downloadurl", "/v3/new-tax-control-fapiao/download",
        "/v3/transferdownload/elecvoucherfile", "/v3/transferdownload/signfile", "/v3/statements",
        "/v3/global/statements", "/hk/v3/statements",
    ]

    private static let images = ["/v3/merchant-service/images/", "/v3/global/merchant-service/images/"]
}
