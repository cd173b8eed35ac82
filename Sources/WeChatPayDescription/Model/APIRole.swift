// SPDX-License-Identifier: Apache-2.0

/// Who calls: operations that both may call have a page of documentation for each, and those differ.
public enum APIRole: String, Sendable, Hashable, CaseIterable {
    /// A merchant (商户, 直连商户) that calls for itself.
    case merchant
    /// A partner (服务商) or platform (平台商户, 收付通) that calls for its sub-merchants.
    case partner
}
