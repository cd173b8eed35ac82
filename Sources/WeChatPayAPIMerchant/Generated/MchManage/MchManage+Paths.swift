// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-manage.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/mch-manage`.
    public var mchManage: MchManage { MchManage(chain: chain.appending(literal: "mch-manage")) }

    /// `/v3/mch-manage`.
    public struct MchManage: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/mch-manage/mch-manage-records`.
        public var mchManageRecords: MchManageRecords {
            MchManageRecords(chain: chain.appending(literal: "mch-manage-records"))
        }
        /// `/v3/mch-manage/submission-files`.
        public var submissionFiles: SubmissionFiles {
            SubmissionFiles(chain: chain.appending(literal: "submission-files"))
        }
        /// `/v3/mch-manage/mch-manage-records`.
        public struct MchManageRecords: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/mch-manage/mch-manage-records/sub-mchid`.
            public var subMchid: SubMchid {
                SubMchid(chain: chain.appending(literal: "sub-mchid"))
            }
            /// `/v3/mch-manage/mch-manage-records/{manage_record_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter manageRecordID: 商户管理记录ID (`manage_record_id`).
            public func manageRecordID(_ manageRecordID: String) -> ByManageRecordID {
                ByManageRecordID(chain: chain.segment(manageRecordID))
            }
            /// `/v3/mch-manage/mch-manage-records/sub-mchid`.
            public struct SubMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter subMchid: 子商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/mch-manage/mch-manage-records/{manage_record_id}`.
            public struct ByManageRecordID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`.
                public var mchManageSubmissions: MchManageSubmissions {
                    MchManageSubmissions(chain: chain.appending(literal: "mch-manage-submissions"))
                }
                /// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`.
                public struct MchManageSubmissions: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/mch-manage/submission-files`.
        public struct SubmissionFiles: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/mch-manage/submission-files/sub-mchid`.
            public var subMchid: SubMchid {
                SubMchid(chain: chain.appending(literal: "sub-mchid"))
            }
            /// `/v3/mch-manage/submission-files/sub-mchid`.
            public struct SubMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter subMchid: 子商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`.
                    public var upload: UploadPath {
                        UploadPath(chain: chain.appending(literal: "upload"))
                    }
                    /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`.
                    public struct UploadPath: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}
