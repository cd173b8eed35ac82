// SPDX-License-Identifier: Apache-2.0

/// Something about a file of settings that a reader of it should know; it holds names, and no values.
struct SettingNote: Equatable {
    let fact: String
    let advice: String
    /// Whether a setting with nearly that name exists.
    var isNear = true
}
