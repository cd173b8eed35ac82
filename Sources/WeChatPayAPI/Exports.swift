// SPDX-License-Identifier: Apache-2.0

// Every typed endpoint with one import; programs that use one area import that alone.
@_exported public import WeChatPayAPIBrand
@_exported public import WeChatPayAPIEcommerce
@_exported public import WeChatPayAPIGlobal
@_exported public import WeChatPayAPIIndustry
@_exported public import WeChatPayAPIMarketing
@_exported public import WeChatPayAPIMerchant
@_exported public import WeChatPayAPIPapay
@_exported public import WeChatPayAPIPay
@_exported public import WeChatPayAPIPayscore
@_exported public import WeChatPayAPITransfer
@_exported public import WeChatPayAPIV2
