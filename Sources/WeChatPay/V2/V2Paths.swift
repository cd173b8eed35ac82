// SPDX-License-Identifier: Apache-2.0

/// What the documentation says about single paths of APIv2, for calls that do not say it themselves.
enum V2Paths {
    /// Whether the path is called under the merchant's certificate (双向证书).
    static func needClientCertificate(_ path: String) -> Bool {
        guard !certificateFree.contains(path) else { return false }
        return certificatePaths.contains(path) || certificateFolders.contains { path.hasPrefix($0) }
    }

    /// Whether the path's requests carry `nonce_str`.
    static func haveNonce(_ path: String) -> Bool {
        !nonceFree.contains(path) && !path.hasPrefix("/cgi-bin/mch/")
    }

    /// Whether the path's replies are documented without a `sign`.
    static func haveUnsignedReplies(_ path: String) -> Bool {
        unsigned.contains(path) || unsignedFolders.contains { path.hasPrefix($0) }
    }

    /// The one path that answers in JSON.
    static func answersInJSON(_ path: String) -> Bool { path == "/appauth/getaccesstoken" }

    private static let certificateFolders = [
        "/secapi/", "/mmpaymkttransfers/", "/mmpaysptrans/", "/applyment/micro/", "/wxv/", "/fund/",
    ]

    private static let certificateFree: Set<String> = [
        "/mmpaymkttransfers/query_coupon_stock", "/mmpaymkttransfers/querycouponsinfo",
    ]

    private static let certificatePaths: Set<String> = [
        "/billcommentsp/batchquerycomment", "/deposit/consume", "/deposit/refund", "/deposit/reverse",
        "/mchrisk/querymchrisk", "/mchrisk/syncmchriskresult", "/pay/downloadfundflow", "/risk/getpublickey",
        "/risk/getviolation",
    ]

    private static let nonceFree: Set<String> = [
        "/papay/deletecontract", "/papay/partner/deletecontract", "/papay/preentrustweb",
        "/papay/partner/preentrustweb", "/papay/querycontract", "/papay/partner/querycontract",
        "/pay/queryexchagerate", "/secapi/mch/addInstitutionsub", "/secapi/mch/addsubdevconfig",
        "/secapi/mch/channelsetting", "/secapi/mch/modifyInstitutionsub", "/secapi/mch/modifymchinfo",
        "/secapi/mch/queryInstitutionsub", "/secapi/mch/querysubdevconfig",
    ]

    private static let unsignedFolders = [
        "/mchrisk/", "/mmpaymkttransfers/promotion/", "/xdc/apiv2sandbox/",
    ]

    private static let unsigned: Set<String> = [
        "/appauth/getaccesstoken", "/billcommentsp/batchquerycomment", "/mmpaymkttransfers/gethbinfo",
        "/mmpaymkttransfers/gettransferinfo", "/mmpaymkttransfers/pay_bank", "/mmpaymkttransfers/query_bank",
        "/mmpaymkttransfers/sendgroupredpack", "/mmpaymkttransfers/sendminiprogramhb",
        "/mmpaymkttransfers/sendredpack", "/mmpaysptrans/query_bank", "/papay/entrustweb", "/papay/h5entrustweb",
        "/papay/partner/entrustweb", "/papay/partner/h5entrustweb", "/payitil/report", "/risk/getpublickey",
        "/risk/getviolation", "/secapi/mch/submchmanage", "/xdc/apiv2getsignkey/sign/getsignkey",
    ]
}
