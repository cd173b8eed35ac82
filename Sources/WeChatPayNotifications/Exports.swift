// SPDX-License-Identifier: Apache-2.0

// One import gives the handler and what every typed object has.
@_exported public import WeChatPay
@_exported public import WeChatPayTyped
