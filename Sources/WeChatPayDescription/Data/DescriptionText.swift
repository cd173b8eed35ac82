// SPDX-License-Identifier: Apache-2.0

/// The generated text: one operation or notification a line, its header in tab-separated columns before its JSON.
///
/// Literals need no resource bundle, are not copied at start, and compile in no time whatever they hold.
enum DescriptionText {}
