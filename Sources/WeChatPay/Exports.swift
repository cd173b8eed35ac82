// SPDX-License-Identifier: Apache-2.0

// One import gives users keys, JSON and header types; they are part of nearly every call.
@_exported public import HTTPTypes
@_exported public import WeChatPayJSON
@_exported public import WeChatPaySigning
@_exported public import WeChatPayXML
