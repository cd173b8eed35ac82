// SPDX-License-Identifier: Apache-2.0

extension PlatformCertificates {
    /// How platform certificates are refreshed, checked and kept; every member has a default.
    public struct Settings: Sendable {
        /// Between two refreshes in the background, give or take a tenth at random; 12 hours by default.
        public var refreshInterval: Duration
        /// For one unknown serial number there is at most one refresh in this time; a minute by default. All unknown
        /// serial numbers together cause at most five.
        public var serialInterval: Duration
        /// Where the last list is kept over restarts, still encrypted and readable by its owner only: a file for each
        /// merchant. In memory alone by default.
        public var directory: String?
        /// Demands that a chain leads from each certificate to one of these roots; by default the APIv3 key and the
        /// certificate's own validity decide. See `CertificateAuthority`.
        public var authority: CertificateAuthority?
        /// How the background waits; by default on the system's clock.
        public var sleep: @Sendable (Duration) async throws -> Void

        /// Collects the settings.
        public init(
            refreshInterval: Duration = .seconds(12 * 3600),
            serialInterval: Duration = .seconds(60),
            directory: String? = nil,
            authority: CertificateAuthority? = nil,
            sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
        ) {
            self.refreshInterval = refreshInterval
            self.serialInterval = serialInterval
            self.directory = directory
            self.authority = authority
            self.sleep = sleep
        }

        func validated() throws -> Settings {
            let year = Duration.seconds(366 * 86400)
            guard (.seconds(60)...year).contains(refreshInterval), serialInterval > .zero, serialInterval <= year else {
                throw WeChatPayError(
                    .invalidConfiguration,
                    "refreshInterval must be a minute to a year, and serialInterval greater than zero, up to a year."
                )
            }
            return self
        }
    }
}
