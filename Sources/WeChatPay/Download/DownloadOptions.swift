// SPDX-License-Identifier: Apache-2.0

/// How a file is fetched; every member has a default.
public struct DownloadOptions: Sendable {
    /// The most bytes that may be inside, unpacked and decrypted; 64 GiB by default. More is refused as
    /// ``WeChatPayError/Code/bodyTooLarge``, and so is what a few compressed bytes pretend to be.
    public var maximumBytes: Int
    /// How often the file is begun at most, the first time included; 3 by default, at least once. WeChat Pay documents no way to fetch
    /// a part, so it is fetched from its beginning again, and what was handed over before is compared and left out.
    public var attempts: Int
    /// Before the second attempt, twice as long before the third, and so on; a second by default, an hour at most.
    public var pause: Duration
    /// Gets the progress as bytes arrive; none by default.
    public var progress: TransferProgress.Handler?

    /// Collects the settings.
    public init(
        maximumBytes: Int = 64 << 30, attempts: Int = 3, pause: Duration = .seconds(1),
        progress: TransferProgress.Handler? = nil
    ) {
        self.maximumBytes = maximumBytes
        self.attempts = attempts
        self.pause = pause
        self.progress = progress
    }
}
