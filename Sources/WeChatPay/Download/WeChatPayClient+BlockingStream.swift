// SPDX-License-Identifier: Apache-2.0

// The same names in synchronous functions: they block the thread until the head of the reply is there.

extension WeChatPayClient {
    /// Makes a call whose reply is a file and blocks the thread until it begins.
    @available(*, noasync, message: "await the call instead")
    public func stream(_ call: Call, options: DownloadOptions = DownloadOptions()) throws -> DownloadStream {
        try Blocking.run { try await self.stream(call, options: options) }
    }

    /// Opens what a verified reply's `download_url` leads to and blocks the thread until it begins.
    @available(*, noasync, message: "await the call instead")
    public func stream(from link: DownloadLink, options: DownloadOptions = DownloadOptions()) throws -> DownloadStream {
        try Blocking.run { try await self.stream(from: link, options: options) }
    }

    /// Applies for a bill and blocks the thread until its file begins; `write(to:)` then saves it.
    @available(*, noasync, message: "await the call instead")
    public func billFile(_ request: BillRequest, options: DownloadOptions = DownloadOptions()) throws -> DownloadStream
    {
        try Blocking.run { try await self.billFile(request, options: options) }
    }
}
