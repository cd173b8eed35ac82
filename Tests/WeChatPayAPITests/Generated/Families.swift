// SPDX-License-Identifier: Apache-2.0
// Generated from API by dev/generate. Do not edit.

extension RoundTrips {
    /// The compiled calls, by family.
    static let families: [any TypedCalls] = [
        V3AggracctBcCalls(),
        V3Apply4subjectCalls(),
        V3Applyment4subCalls(),
        V3BrandBasicCalls(),
        V3EcommerceCalls(),
        V3FundAppCalls(),
        V3GlobalCalls(),
        V3GovCalls(),
        V3InspolicymgrCalls(),
        V3MarketingCalls(),
        V3MchManageCalls(),
        V3MchOperationManageCalls(),
        V3MerchantRiskManageCalls(),
        V3MerchantCalls(),
        V3NewTaxControlFapiaoCalls(),
        V3OfflinefaceCalls(),
        V3ParkingCalls(),
        V3PartnerTransferCalls(),
        V3PasswordExemptContractCalls(),
        V3QrcodeCalls(),
        V3TaxiInvoiceCalls(),
        V3TransactionsCalls(),
        V2ApplymentCalls(),
        V2CgiBinCalls(),
        V2DepositCalls(),
        V2PapayCalls(),
        V2PayCalls(),
        V2SecapiCalls(),
        V2SecsvcCalls(),
        V2TransitCalls(),
        V2VehicleCalls(),
        V2WxvCalls(),
        V2XdcCalls(),
    ]
}
