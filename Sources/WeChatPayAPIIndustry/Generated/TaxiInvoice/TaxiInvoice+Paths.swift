// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/taxi-invoice.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/taxi-invoice`.
    public var taxiInvoice: TaxiInvoice { TaxiInvoice(chain: chain.appending(literal: "taxi-invoice")) }

    /// `/v3/taxi-invoice`.
    public struct TaxiInvoice: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/taxi-invoice/attendance`.
        public var attendance: Attendance {
            Attendance(chain: chain.appending(literal: "attendance"))
        }
        /// `/v3/taxi-invoice/cards`.
        public var cards: Cards {
            Cards(chain: chain.appending(literal: "cards"))
        }
        /// `/v3/taxi-invoice/driver`.
        public var driver: Driver {
            Driver(chain: chain.appending(literal: "driver"))
        }
        /// `/v3/taxi-invoice/drivers`.
        public var drivers: Drivers {
            Drivers(chain: chain.appending(literal: "drivers"))
        }
        /// `/v3/taxi-invoice/taxi-companies`.
        public var taxiCompanies: TaxiCompanies {
            TaxiCompanies(chain: chain.appending(literal: "taxi-companies"))
        }
        /// `/v3/taxi-invoice/taxi-company`.
        public var taxiCompany: TaxiCompany {
            TaxiCompany(chain: chain.appending(literal: "taxi-company"))
        }
        /// `/v3/taxi-invoice/taxi`.
        public var taxi: Taxi {
            Taxi(chain: chain.appending(literal: "taxi"))
        }
        /// `/v3/taxi-invoice/taxies`.
        public var taxies: Taxies {
            Taxies(chain: chain.appending(literal: "taxies"))
        }
        /// `/v3/taxi-invoice/user-taxi-order`.
        public var userTaxiOrder: UserTaxiOrder {
            UserTaxiOrder(chain: chain.appending(literal: "user-taxi-order"))
        }
        /// `/v3/taxi-invoice/user-taxi-orders`.
        public var userTaxiOrders: UserTaxiOrders {
            UserTaxiOrders(chain: chain.appending(literal: "user-taxi-orders"))
        }
        /// `/v3/taxi-invoice/attendance`.
        public struct Attendance: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/taxi-invoice/attendance/punch`.
            public var punch: Punch {
                Punch(chain: chain.appending(literal: "punch"))
            }
            /// `/v3/taxi-invoice/attendance/punch`.
            public struct Punch: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/taxi-invoice/cards`.
        public struct Cards: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/taxi-invoice/cards/upload-file`.
            public var uploadFile: UploadFile {
                UploadFile(chain: chain.appending(literal: "upload-file"))
            }
            /// `/v3/taxi-invoice/cards/upload-file`.
            public struct UploadFile: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/taxi-invoice/driver`.
        public struct Driver: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/taxi-invoice/driver/update-driver`.
            public var updateDriver: UpdateDriver {
                UpdateDriver(chain: chain.appending(literal: "update-driver"))
            }
            /// `/v3/taxi-invoice/driver/update-driver`.
            public struct UpdateDriver: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/taxi-invoice/drivers`.
        public struct Drivers: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/taxi-invoice/drivers/{driver_license}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter driverLicense: 营运资格证号 (`driver_license`).
            public func driverLicense(_ driverLicense: String) -> ByDriverLicense {
                ByDriverLicense(chain: chain.segment(driverLicense))
            }
            /// `/v3/taxi-invoice/drivers/{driver_license}`.
            public struct ByDriverLicense: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/taxi-invoice/taxi-companies`.
        public struct TaxiCompanies: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/taxi-invoice/taxi-companies/{company_mchid}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter companyMchid: 商户号 (`company_mchid`).
            public func companyMchid(_ companyMchid: String) -> ByCompanyMchid {
                ByCompanyMchid(chain: chain.segment(companyMchid))
            }
            /// `/v3/taxi-invoice/taxi-companies/{company_mchid}`.
            public struct ByCompanyMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/taxi-invoice/taxi-company`.
        public struct TaxiCompany: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/taxi-invoice/taxi-company/create-taxi-company`.
            public var createTaxiCompany: CreateTaxiCompany {
                CreateTaxiCompany(chain: chain.appending(literal: "create-taxi-company"))
            }
            /// `/v3/taxi-invoice/taxi-company/create-taxi-company`.
            public struct CreateTaxiCompany: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/taxi-invoice/taxi`.
        public struct Taxi: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/taxi-invoice/taxi/update-taxi`.
            public var updateTaxi: UpdateTaxi {
                UpdateTaxi(chain: chain.appending(literal: "update-taxi"))
            }
            /// `/v3/taxi-invoice/taxi/update-taxi`.
            public struct UpdateTaxi: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/taxi-invoice/taxies`.
        public struct Taxies: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/taxi-invoice/taxies/{plate_number}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            ///
            /// - Parameter plateNumber: 车牌号 (`plate_number`).
            public func plateNumber(_ plateNumber: String) -> ByPlateNumber {
                ByPlateNumber(chain: chain.segment(plateNumber))
            }
            /// `/v3/taxi-invoice/taxies/{plate_number}`.
            public struct ByPlateNumber: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/taxi-invoice/user-taxi-order`.
        public struct UserTaxiOrder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/taxi-invoice/user-taxi-order/find-by-token`.
            public var findByToken: FindByToken {
                FindByToken(chain: chain.appending(literal: "find-by-token"))
            }
            /// `/v3/taxi-invoice/user-taxi-order/find-by-token`.
            public struct FindByToken: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/taxi-invoice/user-taxi-orders`.
        public struct UserTaxiOrders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
