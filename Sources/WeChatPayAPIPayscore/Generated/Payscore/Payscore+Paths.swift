// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/payscore`.
    public var payscore: Payscore { Payscore(chain: chain.appending(literal: "payscore")) }

    /// `/v3/payscore`.
    public struct Payscore: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/payscore/acquiringbank`.
        public var acquiringbank: Acquiringbank {
            Acquiringbank(chain: chain.appending(literal: "acquiringbank"))
        }
        /// `/v3/payscore/merchant-bill`.
        public var merchantBill: MerchantBill {
            MerchantBill(chain: chain.appending(literal: "merchant-bill"))
        }
        /// `/v3/payscore/oversea`.
        public var oversea: Oversea {
            Oversea(chain: chain.appending(literal: "oversea"))
        }
        /// `/v3/payscore/partner`.
        public var partner: Partner {
            Partner(chain: chain.appending(literal: "partner"))
        }
        /// `/v3/payscore/payafter-orders`.
        public var payafterOrders: PayafterOrders {
            PayafterOrders(chain: chain.appending(literal: "payafter-orders"))
        }
        /// `/v3/payscore/permissions`.
        public var permissions: Permissions {
            Permissions(chain: chain.appending(literal: "permissions"))
        }
        /// `/v3/payscore/plan`.
        public var plan: Plan {
            Plan(chain: chain.appending(literal: "plan"))
        }
        /// `/v3/payscore/serviceorder`.
        public var serviceorder: Serviceorder {
            Serviceorder(chain: chain.appending(literal: "serviceorder"))
        }
        /// `/v3/payscore/servicepayondeliveryorder`.
        public var servicepayondeliveryorder: Servicepayondeliveryorder {
            Servicepayondeliveryorder(chain: chain.appending(literal: "servicepayondeliveryorder"))
        }
        /// `/v3/payscore/sign-plan`.
        public var signPlan: SignPlan {
            SignPlan(chain: chain.appending(literal: "sign-plan"))
        }
        /// `/v3/payscore/smartretail-orders`.
        public var smartretailOrders: SmartretailOrders {
            SmartretailOrders(chain: chain.appending(literal: "smartretail-orders"))
        }
        /// `/v3/payscore/user-service-state`.
        public var userServiceState: UserServiceState {
            UserServiceState(chain: chain.appending(literal: "user-service-state"))
        }
        /// `/v3/payscore/users`.
        public var users: Users {
            Users(chain: chain.appending(literal: "users"))
        }
        /// `/v3/payscore/acquiringbank`.
        public struct Acquiringbank: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/acquiringbank/permissions`.
            public var permissions: Permissions {
                Permissions(chain: chain.appending(literal: "permissions"))
            }
            /// `/v3/payscore/acquiringbank/serviceorder`.
            public var serviceorder: Serviceorder {
                Serviceorder(chain: chain.appending(literal: "serviceorder"))
            }
            /// `/v3/payscore/acquiringbank/servicepayondeliveryorder`.
            public var servicepayondeliveryorder: Servicepayondeliveryorder {
                Servicepayondeliveryorder(chain: chain.appending(literal: "servicepayondeliveryorder"))
            }
            /// `/v3/payscore/acquiringbank/permissions`.
            public struct Permissions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/acquiringbank/permissions/authorization-code`.
                public var authorizationCode: AuthorizationCode {
                    AuthorizationCode(chain: chain.appending(literal: "authorization-code"))
                }
                /// `/v3/payscore/acquiringbank/permissions/authorization-code`.
                public struct AuthorizationCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter authorizationCode: 授权协议号 (`authorization_code`).
                    public func authorizationCode(_ authorizationCode: String) -> ByAuthorizationCode {
                        ByAuthorizationCode(chain: chain.segment(authorizationCode))
                    }
                    /// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`.
                    public struct ByAuthorizationCode: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`.
                        public var terminate: Terminate {
                            Terminate(chain: chain.appending(literal: "terminate"))
                        }
                        /// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`.
                        public struct Terminate: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/payscore/acquiringbank/serviceorder`.
            public struct Serviceorder: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/acquiringbank/serviceorder/deduction`.
                public var deduction: Deduction {
                    Deduction(chain: chain.appending(literal: "deduction"))
                }
                /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outOrderNo: 商户服务订单号 (`out_order_no`).
                public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                    ByOutOrderNo(chain: chain.segment(outOrderNo))
                }
                /// `/v3/payscore/acquiringbank/serviceorder/deduction`.
                public struct Deduction: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`.
                public struct ByOutOrderNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`.
                    public var cancel: Cancel {
                        Cancel(chain: chain.appending(literal: "cancel"))
                    }
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`.
                    public var complete: Complete {
                        Complete(chain: chain.appending(literal: "complete"))
                    }
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`.
                    public var modify: Modify {
                        Modify(chain: chain.appending(literal: "modify"))
                    }
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`.
                    public var registerdeductinfo: Registerdeductinfo {
                        Registerdeductinfo(chain: chain.appending(literal: "registerdeductinfo"))
                    }
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`.
                    public var sync: Sync {
                        Sync(chain: chain.appending(literal: "sync"))
                    }
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`.
                    public struct Cancel: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`.
                    public struct Complete: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`.
                    public struct Modify: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`.
                    public struct Registerdeductinfo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`.
                    public struct Sync: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/payscore/acquiringbank/servicepayondeliveryorder`.
            public struct Servicepayondeliveryorder: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/payscore/merchant-bill`.
        public struct MerchantBill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/payscore/oversea`.
        public struct Oversea: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/oversea/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/payscore/oversea/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/oversea/partner/serviceorder`.
                public var serviceorder: Serviceorder {
                    Serviceorder(chain: chain.appending(literal: "serviceorder"))
                }
                /// `/v3/payscore/oversea/partner/serviceorder`.
                public struct Serviceorder: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter outOrderNo: 商户服务订单号 (`out_order_no`).
                    public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                        ByOutOrderNo(chain: chain.segment(outOrderNo))
                    }
                    /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}`.
                    public struct ByOutOrderNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`.
                        public var cancel: Cancel {
                            Cancel(chain: chain.appending(literal: "cancel"))
                        }
                        /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`.
                        public var complete: Complete {
                            Complete(chain: chain.appending(literal: "complete"))
                        }
                        /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`.
                        public var sync: Sync {
                            Sync(chain: chain.appending(literal: "sync"))
                        }
                        /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`.
                        public struct Cancel: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`.
                        public struct Complete: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`.
                        public struct Sync: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/payscore/partner`.
        public struct Partner: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/partner/permissions`.
            public var permissions: Permissions {
                Permissions(chain: chain.appending(literal: "permissions"))
            }
            /// `/v3/payscore/partner/service-account-applications`.
            public var serviceAccountApplications: ServiceAccountApplications {
                ServiceAccountApplications(chain: chain.appending(literal: "service-account-applications"))
            }
            /// `/v3/payscore/partner/serviceorder`.
            public var serviceorder: Serviceorder {
                Serviceorder(chain: chain.appending(literal: "serviceorder"))
            }
            /// `/v3/payscore/partner/servicepayondeliveryorder`.
            public var servicepayondeliveryorder: Servicepayondeliveryorder {
                Servicepayondeliveryorder(chain: chain.appending(literal: "servicepayondeliveryorder"))
            }
            /// `/v3/payscore/partner/servicequotas`.
            public var servicequotas: Servicequotas {
                Servicequotas(chain: chain.appending(literal: "servicequotas"))
            }
            /// `/v3/payscore/partner/permissions`.
            public struct Permissions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/partner/permissions/apply-for-scene`.
                public var applyForScene: ApplyForScene {
                    ApplyForScene(chain: chain.appending(literal: "apply-for-scene"))
                }
                /// `/v3/payscore/partner/permissions/assess-user-risk-level`.
                public var assessUserRiskLevel: AssessUserRiskLevel {
                    AssessUserRiskLevel(chain: chain.appending(literal: "assess-user-risk-level"))
                }
                /// `/v3/payscore/partner/permissions/authorization-code`.
                public var authorizationCode: AuthorizationCode {
                    AuthorizationCode(chain: chain.appending(literal: "authorization-code"))
                }
                /// `/v3/payscore/partner/permissions/search`.
                public var search: Search {
                    Search(chain: chain.appending(literal: "search"))
                }
                /// `/v3/payscore/partner/permissions/terminate`.
                public var terminate: Terminate {
                    Terminate(chain: chain.appending(literal: "terminate"))
                }
                /// `/v3/payscore/partner/permissions/apply-for-scene`.
                public struct ApplyForScene: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/partner/permissions/assess-user-risk-level`.
                public struct AssessUserRiskLevel: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/partner/permissions/authorization-code`.
                public struct AuthorizationCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter authorizationCode: 授权协议号 (`authorization_code`).
                    public func authorizationCode(_ authorizationCode: String) -> ByAuthorizationCode {
                        ByAuthorizationCode(chain: chain.segment(authorizationCode))
                    }
                    /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`.
                    public struct ByAuthorizationCode: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`.
                        public var terminate: Terminate {
                            Terminate(chain: chain.appending(literal: "terminate"))
                        }
                        /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`.
                        public struct Terminate: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/payscore/partner/permissions/search`.
                public struct Search: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/partner/permissions/terminate`.
                public struct Terminate: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/payscore/partner/service-account-applications`.
            public struct ServiceAccountApplications: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/partner/service-account-applications/{out_apply_no}`: the value is percent-encoded as
                /// one segment and checked when a call is made.
                ///
                /// - Parameter outApplyNo: 商户申请绑定单号 (`out_apply_no`).
                public func outApplyNo(_ outApplyNo: String) -> ByOutApplyNo {
                    ByOutApplyNo(chain: chain.segment(outApplyNo))
                }
                /// `/v3/payscore/partner/service-account-applications/{out_apply_no}`.
                public struct ByOutApplyNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/payscore/partner/serviceorder`.
            public struct Serviceorder: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/partner/serviceorder/direct-complete`.
                public var directComplete: DirectComplete {
                    DirectComplete(chain: chain.appending(literal: "direct-complete"))
                }
                /// `/v3/payscore/partner/serviceorder/{out_order_no}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter outOrderNo: 商户服务订单号 (`out_order_no`).
                public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                    ByOutOrderNo(chain: chain.segment(outOrderNo))
                }
                /// `/v3/payscore/partner/serviceorder/direct-complete`.
                public struct DirectComplete: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/partner/serviceorder/{out_order_no}`.
                public struct ByOutOrderNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`.
                    public var cancel: Cancel {
                        Cancel(chain: chain.appending(literal: "cancel"))
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/complete`.
                    public var complete: Complete {
                        Complete(chain: chain.appending(literal: "complete"))
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/modify`.
                    public var modify: Modify {
                        Modify(chain: chain.appending(literal: "modify"))
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/pay`.
                    public var pay: Pay {
                        Pay(chain: chain.appending(literal: "pay"))
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`.
                    public var sendPendingmessage: SendPendingmessage {
                        SendPendingmessage(chain: chain.appending(literal: "send-pendingmessage"))
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`.
                    public var sendPrepaidmessage: SendPrepaidmessage {
                        SendPrepaidmessage(chain: chain.appending(literal: "send-prepaidmessage"))
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/sync`.
                    public var sync: Sync {
                        Sync(chain: chain.appending(literal: "sync"))
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`.
                    public struct Cancel: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/complete`.
                    public struct Complete: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/modify`.
                    public struct Modify: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/pay`.
                    public struct Pay: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`.
                    public struct SendPendingmessage: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`.
                    public struct SendPrepaidmessage: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/payscore/partner/serviceorder/{out_order_no}/sync`.
                    public struct Sync: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/payscore/partner/servicepayondeliveryorder`.
            public struct Servicepayondeliveryorder: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/payscore/partner/servicequotas`.
            public struct Servicequotas: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/partner/servicequotas/service-id`.
                public var serviceId: ServiceID {
                    ServiceID(chain: chain.appending(literal: "service-id"))
                }
                /// `/v3/payscore/partner/servicequotas/service-id`.
                public struct ServiceID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/partner/servicequotas/service-id/{service_id}`: the value is percent-encoded as
                    /// one segment and checked when a call is made.
                    ///
                    /// - Parameter serviceID: 服务ID (`service_id`).
                    public func serviceID(_ serviceID: String) -> ByServiceID {
                        ByServiceID(chain: chain.segment(serviceID))
                    }
                    /// `/v3/payscore/partner/servicequotas/service-id/{service_id}`.
                    public struct ByServiceID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/payscore/payafter-orders`.
        public struct PayafterOrders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/payafter-orders/{out_order_no}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter outOrderNo: 商户服务订单号 (`out_order_no`).
            public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                ByOutOrderNo(chain: chain.segment(outOrderNo))
            }
            /// `/v3/payscore/payafter-orders/{out_order_no}`.
            public struct ByOutOrderNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/payafter-orders/{out_order_no}/cancel`.
                public var cancel: Cancel {
                    Cancel(chain: chain.appending(literal: "cancel"))
                }
                /// `/v3/payscore/payafter-orders/{out_order_no}/complete`.
                public var complete: Complete {
                    Complete(chain: chain.appending(literal: "complete"))
                }
                /// `/v3/payscore/payafter-orders/{out_order_no}/sync`.
                public var sync: Sync {
                    Sync(chain: chain.appending(literal: "sync"))
                }
                /// `/v3/payscore/payafter-orders/{out_order_no}/cancel`.
                public struct Cancel: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/payafter-orders/{out_order_no}/complete`.
                public struct Complete: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/payafter-orders/{out_order_no}/sync`.
                public struct Sync: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/payscore/permissions`.
        public struct Permissions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/permissions/assess-user-risk-level`.
            public var assessUserRiskLevel: AssessUserRiskLevel {
                AssessUserRiskLevel(chain: chain.appending(literal: "assess-user-risk-level"))
            }
            /// `/v3/payscore/permissions/authorization-code`.
            public var authorizationCode: AuthorizationCode {
                AuthorizationCode(chain: chain.appending(literal: "authorization-code"))
            }
            /// `/v3/payscore/permissions/openid`.
            public var openid: Openid {
                Openid(chain: chain.appending(literal: "openid"))
            }
            /// `/v3/payscore/permissions/assess-user-risk-level`.
            public struct AssessUserRiskLevel: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/payscore/permissions/authorization-code`.
            public struct AuthorizationCode: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/permissions/authorization-code/{authorization_code}`: the value is percent-encoded as
                /// one segment and checked when a call is made.
                ///
                /// - Parameter authorizationCode: 授权协议号 (`authorization_code`).
                public func authorizationCode(_ authorizationCode: String) -> ByAuthorizationCode {
                    ByAuthorizationCode(chain: chain.segment(authorizationCode))
                }
                /// `/v3/payscore/permissions/authorization-code/{authorization_code}`.
                public struct ByAuthorizationCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/permissions/authorization-code/{authorization_code}/terminate`.
                    public var terminate: Terminate {
                        Terminate(chain: chain.appending(literal: "terminate"))
                    }
                    /// `/v3/payscore/permissions/authorization-code/{authorization_code}/terminate`.
                    public struct Terminate: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/payscore/permissions/openid`.
            public struct Openid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/permissions/openid/{openid}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter openid: 用户标识 (`openid`).
                public func openid(_ openid: String) -> ByOpenid {
                    ByOpenid(chain: chain.segment(openid))
                }
                /// `/v3/payscore/permissions/openid/{openid}`.
                public struct ByOpenid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/permissions/openid/{openid}/terminate`.
                    public var terminate: Terminate {
                        Terminate(chain: chain.appending(literal: "terminate"))
                    }
                    /// `/v3/payscore/permissions/openid/{openid}/terminate`.
                    public struct Terminate: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/payscore/plan`.
        public struct Plan: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/plan/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/payscore/plan/payscore-plans`.
            public var payscorePlans: PayscorePlans {
                PayscorePlans(chain: chain.appending(literal: "payscore-plans"))
            }
            /// `/v3/payscore/plan/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/plan/partner/payscore-plans`.
                public var payscorePlans: PayscorePlans {
                    PayscorePlans(chain: chain.appending(literal: "payscore-plans"))
                }
                /// `/v3/payscore/plan/partner/payscore-plans`.
                public struct PayscorePlans: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`.
                    public var merchantPlanNo: MerchantPlanNo {
                        MerchantPlanNo(chain: chain.appending(literal: "merchant-plan-no"))
                    }
                    /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`.
                    public struct MerchantPlanNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter merchantPlanNo: 支付分计划商户侧单号 (`merchant_plan_no`).
                        public func merchantPlanNo(_ merchantPlanNo: String) -> ByMerchantPlanNo {
                            ByMerchantPlanNo(chain: chain.segment(merchantPlanNo))
                        }
                        /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`.
                        public struct ByMerchantPlanNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
                            public var stop: Stop {
                                Stop(chain: chain.appending(literal: "stop"))
                            }
                            /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
                            public struct Stop: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
            }
            /// `/v3/payscore/plan/payscore-plans`.
            public struct PayscorePlans: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/plan/payscore-plans/merchant-plan-no`.
                public var merchantPlanNo: MerchantPlanNo {
                    MerchantPlanNo(chain: chain.appending(literal: "merchant-plan-no"))
                }
                /// `/v3/payscore/plan/payscore-plans/merchant-plan-no`.
                public struct MerchantPlanNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter merchantPlanNo: 支付分计划商户侧单号 (`merchant_plan_no`).
                    public func merchantPlanNo(_ merchantPlanNo: String) -> ByMerchantPlanNo {
                        ByMerchantPlanNo(chain: chain.segment(merchantPlanNo))
                    }
                    /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`.
                    public struct ByMerchantPlanNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
                        public var stop: Stop {
                            Stop(chain: chain.appending(literal: "stop"))
                        }
                        /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
                        public struct Stop: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/payscore/serviceorder`.
        public struct Serviceorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/serviceorder/direct-complete`.
            public var directComplete: DirectComplete {
                DirectComplete(chain: chain.appending(literal: "direct-complete"))
            }
            /// `/v3/payscore/serviceorder/{out_order_no}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter outOrderNo: 商户服务订单号 (`out_order_no`).
            public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                ByOutOrderNo(chain: chain.segment(outOrderNo))
            }
            /// `/v3/payscore/serviceorder/direct-complete`.
            public struct DirectComplete: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/payscore/serviceorder/{out_order_no}`.
            public struct ByOutOrderNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/serviceorder/{out_order_no}/cancel`.
                public var cancel: Cancel {
                    Cancel(chain: chain.appending(literal: "cancel"))
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/complete`.
                public var complete: Complete {
                    Complete(chain: chain.appending(literal: "complete"))
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/modify`.
                public var modify: Modify {
                    Modify(chain: chain.appending(literal: "modify"))
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/pay`.
                public var pay: Pay {
                    Pay(chain: chain.appending(literal: "pay"))
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`.
                public var sendPendingmessage: SendPendingmessage {
                    SendPendingmessage(chain: chain.appending(literal: "send-pendingmessage"))
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`.
                public var sendPrepaidmessage: SendPrepaidmessage {
                    SendPrepaidmessage(chain: chain.appending(literal: "send-prepaidmessage"))
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/sync`.
                public var sync: Sync {
                    Sync(chain: chain.appending(literal: "sync"))
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/cancel`.
                public struct Cancel: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/complete`.
                public struct Complete: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/modify`.
                public struct Modify: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/pay`.
                public struct Pay: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`.
                public struct SendPendingmessage: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`.
                public struct SendPrepaidmessage: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/serviceorder/{out_order_no}/sync`.
                public struct Sync: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/payscore/servicepayondeliveryorder`.
        public struct Servicepayondeliveryorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/payscore/sign-plan`.
        public struct SignPlan: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/sign-plan/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/payscore/sign-plan/serviceorder`.
            public var serviceorder: Serviceorder {
                Serviceorder(chain: chain.appending(literal: "serviceorder"))
            }
            /// `/v3/payscore/sign-plan/user-sign-plans`.
            public var userSignPlans: UserSignPlans {
                UserSignPlans(chain: chain.appending(literal: "user-sign-plans"))
            }
            /// `/v3/payscore/sign-plan/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/sign-plan/partner/serviceorder`.
                public var serviceorder: Serviceorder {
                    Serviceorder(chain: chain.appending(literal: "serviceorder"))
                }
                /// `/v3/payscore/sign-plan/partner/user-sign-plans`.
                public var userSignPlans: UserSignPlans {
                    UserSignPlans(chain: chain.appending(literal: "user-sign-plans"))
                }
                /// `/v3/payscore/sign-plan/partner/serviceorder`.
                public struct Serviceorder: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/sign-plan/partner/user-sign-plans`.
                public struct UserSignPlans: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`.
                    public var merchantSignPlanNo: MerchantSignPlanNo {
                        MerchantSignPlanNo(chain: chain.appending(literal: "merchant-sign-plan-no"))
                    }
                    /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`.
                    public struct MerchantSignPlanNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter merchantSignPlanNo: 商户签约计划号 (`merchant_sign_plan_no`).
                        public func merchantSignPlanNo(_ merchantSignPlanNo: String) -> ByMerchantSignPlanNo {
                            ByMerchantSignPlanNo(chain: chain.segment(merchantSignPlanNo))
                        }
                        /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
                        public struct ByMerchantSignPlanNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
                            public var stop: Stop {
                                Stop(chain: chain.appending(literal: "stop"))
                            }
                            /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
                            public struct Stop: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
            }
            /// `/v3/payscore/sign-plan/serviceorder`.
            public struct Serviceorder: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/payscore/sign-plan/user-sign-plans`.
            public struct UserSignPlans: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`.
                public var merchantSignPlanNo: MerchantSignPlanNo {
                    MerchantSignPlanNo(chain: chain.appending(literal: "merchant-sign-plan-no"))
                }
                /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`.
                public struct MerchantSignPlanNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`: the
                    /// value is percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter merchantSignPlanNo: 商户签约计划号 (`merchant_sign_plan_no`).
                    public func merchantSignPlanNo(_ merchantSignPlanNo: String) -> ByMerchantSignPlanNo {
                        ByMerchantSignPlanNo(chain: chain.segment(merchantSignPlanNo))
                    }
                    /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
                    public struct ByMerchantSignPlanNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
                        public var stop: Stop {
                            Stop(chain: chain.appending(literal: "stop"))
                        }
                        /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
                        public struct Stop: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/payscore/smartretail-orders`.
        public struct SmartretailOrders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/smartretail-orders/{out_order_no}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter outOrderNo: 商户服务订单号 (`out_order_no`).
            public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                ByOutOrderNo(chain: chain.segment(outOrderNo))
            }
            /// `/v3/payscore/smartretail-orders/{out_order_no}`.
            public struct ByOutOrderNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/smartretail-orders/{out_order_no}/cancel`.
                public var cancel: Cancel {
                    Cancel(chain: chain.appending(literal: "cancel"))
                }
                /// `/v3/payscore/smartretail-orders/{out_order_no}/complete`.
                public var complete: Complete {
                    Complete(chain: chain.appending(literal: "complete"))
                }
                /// `/v3/payscore/smartretail-orders/{out_order_no}/cancel`.
                public struct Cancel: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/payscore/smartretail-orders/{out_order_no}/complete`.
                public struct Complete: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/payscore/user-service-state`.
        public struct UserServiceState: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/payscore/users`.
        public struct Users: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payscore/users/{openid}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/payscore/users/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/payscore/users/{openid}/permissions`.
                public var permissions: Permissions {
                    Permissions(chain: chain.appending(literal: "permissions"))
                }
                /// `/v3/payscore/users/{openid}/permissions`.
                public struct Permissions: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/payscore/users/{openid}/permissions/{service_id}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter serviceID: 服务ID (`service_id`).
                    public func serviceID(_ serviceID: String) -> ByServiceID {
                        ByServiceID(chain: chain.segment(serviceID))
                    }
                    /// `/v3/payscore/users/{openid}/permissions/{service_id}`.
                    public struct ByServiceID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`.
                        public var terminate: Terminate {
                            Terminate(chain: chain.appending(literal: "terminate"))
                        }
                        /// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`.
                        public struct Terminate: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
    }
}
