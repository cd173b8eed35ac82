// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/new-tax-control-fapiao`.
    public var newTaxControlFapiao: NewTaxControlFapiao {
        NewTaxControlFapiao(chain: chain.appending(literal: "new-tax-control-fapiao"))
    }

    /// `/v3/new-tax-control-fapiao`.
    public struct NewTaxControlFapiao: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/new-tax-control-fapiao/card-template`.
        public var cardTemplate: CardTemplate {
            CardTemplate(chain: chain.appending(literal: "card-template"))
        }
        /// `/v3/new-tax-control-fapiao/download`.
        public var download: DownloadPath {
            DownloadPath(chain: chain.appending(literal: "download"))
        }
        /// `/v3/new-tax-control-fapiao/fapiao-applications`.
        public var fapiaoApplications: FapiaoApplications {
            FapiaoApplications(chain: chain.appending(literal: "fapiao-applications"))
        }
        /// `/v3/new-tax-control-fapiao/fapiaomerchant`.
        public var fapiaomerchant: Fapiaomerchant {
            Fapiaomerchant(chain: chain.appending(literal: "fapiaomerchant"))
        }
        /// `/v3/new-tax-control-fapiao/merchant`.
        public var merchant: Merchant {
            Merchant(chain: chain.appending(literal: "merchant"))
        }
        /// `/v3/new-tax-control-fapiao/user-title`.
        public var userTitle: UserTitle {
            UserTitle(chain: chain.appending(literal: "user-title"))
        }
        /// `/v3/new-tax-control-fapiao/card-template`.
        public struct CardTemplate: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/new-tax-control-fapiao/download`.
        public struct DownloadPath: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/new-tax-control-fapiao/fapiao-applications`.
        public struct FapiaoApplications: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`.
            public var issueGeneral: IssueGeneral {
                IssueGeneral(chain: chain.appending(literal: "issue-general"))
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`.
            public var issuePassengerTransport: IssuePassengerTransport {
                IssuePassengerTransport(chain: chain.appending(literal: "issue-passenger-transport"))
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`.
            public var issueRefinedOil: IssueRefinedOil {
                IssueRefinedOil(chain: chain.appending(literal: "issue-refined-oil"))
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`.
            public var realEstateLeasing: RealEstateLeasing {
                RealEstateLeasing(chain: chain.appending(literal: "real-estate-leasing"))
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`.
            public var uploadFapiaoFile: UploadFapiaoFile {
                UploadFapiaoFile(chain: chain.appending(literal: "upload-fapiao-file"))
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`: the value is percent-encoded as one
            /// segment and checked when a call is made.
            ///
            /// - Parameter fapiaoApplyID: 发票申请单号 (`fapiao_apply_id`).
            public func fapiaoApplyID(_ fapiaoApplyID: String) -> ByFapiaoApplyID {
                ByFapiaoApplyID(chain: chain.segment(fapiaoApplyID))
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`.
            public struct IssueGeneral: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`.
            public struct IssuePassengerTransport: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`.
            public struct IssueRefinedOil: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`.
            public struct RealEstateLeasing: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`.
            public struct UploadFapiaoFile: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`.
            public struct ByFapiaoApplyID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`.
                public var fapiaoFiles: FapiaoFiles {
                    FapiaoFiles(chain: chain.appending(literal: "fapiao-files"))
                }
                /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`.
                public var insertCards: InsertCards {
                    InsertCards(chain: chain.appending(literal: "insert-cards"))
                }
                /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`.
                public var reverse: Reverse {
                    Reverse(chain: chain.appending(literal: "reverse"))
                }
                /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`.
                public struct FapiaoFiles: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`.
                public struct InsertCards: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`.
                public struct Reverse: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/new-tax-control-fapiao/fapiaomerchant`.
        public struct Fapiaomerchant: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`.
            public var getspinviteurl: Getspinviteurl {
                Getspinviteurl(chain: chain.appending(literal: "getspinviteurl"))
            }
            /// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`.
            public var listspinvitemchinfo: Listspinvitemchinfo {
                Listspinvitemchinfo(chain: chain.appending(literal: "listspinvitemchinfo"))
            }
            /// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`.
            public struct Getspinviteurl: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`.
            public struct Listspinvitemchinfo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/new-tax-control-fapiao/merchant`.
        public struct Merchant: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/new-tax-control-fapiao/merchant/base-information`.
            public var baseInformation: BaseInformation {
                BaseInformation(chain: chain.appending(literal: "base-information"))
            }
            /// `/v3/new-tax-control-fapiao/merchant/development-config`.
            public var developmentConfig: DevelopmentConfig {
                DevelopmentConfig(chain: chain.appending(literal: "development-config"))
            }
            /// `/v3/new-tax-control-fapiao/merchant/tax-codes`.
            public var taxCodes: TaxCodes {
                TaxCodes(chain: chain.appending(literal: "tax-codes"))
            }
            /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter subMchid: 子商户号 (`sub_mchid`).
            public func subMchid(_ subMchid: String) -> BySubMchid {
                BySubMchid(chain: chain.segment(subMchid))
            }
            /// `/v3/new-tax-control-fapiao/merchant/base-information`.
            public struct BaseInformation: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/new-tax-control-fapiao/merchant/development-config`.
            public struct DevelopmentConfig: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/new-tax-control-fapiao/merchant/tax-codes`.
            public struct TaxCodes: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`.
            public struct BySubMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`.
                public var check: Check {
                    Check(chain: chain.appending(literal: "check"))
                }
                /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`.
                public var checkStatus: CheckStatus {
                    CheckStatus(chain: chain.appending(literal: "check-status"))
                }
                /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`.
                public struct Check: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`.
                public struct CheckStatus: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/new-tax-control-fapiao/user-title`.
        public struct UserTitle: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/new-tax-control-fapiao/user-title/title-url`.
            public var titleUrl: TitleURL {
                TitleURL(chain: chain.appending(literal: "title-url"))
            }
            /// `/v3/new-tax-control-fapiao/user-title/title-url`.
            public struct TitleURL: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
