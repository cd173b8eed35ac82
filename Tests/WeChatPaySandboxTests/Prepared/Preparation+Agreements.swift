// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayDescription

@testable import WeChatPaySandbox

/// Profit sharing, transfers, contracts for debits, settlement: what examples name is there, under their numbers.
extension Preparation {
    static let agreements: [String: Preparation] = {
        var list: [String: Preparation] = [:]
        // Pages lead on without anything.
        for operation in Agreements.operations where operation.details.response.kind != .redirect {
            list[operation.id] = Preparation { sandbox, _ in
                let state = ExampleState(operation)
                try sandbox.change { world throws(SandboxError) in try state.prepare(&world) }
                return state.changes
            }
        }
        return list
    }()
}

/// What one operation's example needs.
private struct ExampleState {
    static let number = "TEST20260101000001"
    static let code = "APPLYMENT_00000000001"
    static let id = "1000000001"

    let operation: APIOperation
    private let path: String
    private let subMchid: String?
    private let isV2Partner: Bool

    init(_ operation: APIOperation) {
        self.operation = operation
        path = operation.path
        isV2Partner = operation.isV2 && path.contains("/partner/")
        let example = operation.example
        let names = example.query.map(\.name) + (example.body?.object?.keys ?? [])
        subMchid = names.contains("sub_mchid") || isV2Partner ? AgreementDesk.own : nil
    }

    /// What examples leave out since only one of several members is needed.
    var changes: Preparation.Changes {
        var body: JSON = [:]
        if path.hasSuffix("/combine-papay/transactions") {
            body["contract_id"] = .string(Self.id)
            body["sub_orders"] = [
                [
                    "mchid": .string(AgreementDesk.own), "sub_mchid": "1900000110", "out_trade_no": "PART0001",
                    "description": "会员", "amount": ["total_amount": 100, "currency": "CNY"],
                ]
            ]
        }
        if isV2Partner { body["sub_mch_id"] = .string(AgreementDesk.own) }
        if ["return-orders", "returnorders", "/profitsharingreturn"].contains(where: path.hasSuffix),
            operation.method == "POST"
        {
            body["out_order_no"] = .string(Self.number)
        }
        // The example has one of the two numbers.
        var query: [String: String] = [:]
        if ["return-orders", "returnorders"].contains(where: path.hasSuffix) {
            if operation.method == "POST" { body["order_id"] = .string(Self.id) } else { query["order_id"] = Self.id }
        }
        if path.hasSuffix("/profitsharingreturn") { body["return_account"] = .string(AgreementDesk.own) }
        if path.hasSuffix("contract"), operation.isV2 { body["contract_id"] = .string(Self.id) }
        if path.hasSuffix("paporderquery") { body["out_trade_no"] = .string(Self.number) }
        return .init(query: query, body: body)
    }

    func prepare(_ world: inout World) throws(SandboxError) {
        try world.deposit(1_000_000, to: AgreementDesk.own)
        do {
            if path.contains("profitsharing") { return try prepareSharing(&world) }
            if path.contains("/transfer/batches") { return try prepareBatch(&world) }
            if path.contains("/transfer-bills") { return try prepareTransfer(&world) }
            if path.contains("/settle/") { return try prepareSettlement(&world) }
            try prepareEntrust(&world)
        } catch { throw .notPossible("\(operation.id): \(error)") }
    }

    private func pay(_ world: inout World, sharing: Bool = true, individual: String? = nil) {
        _ = world.payForTest(Self.number, 10_000, sharing: sharing, subMchid: subMchid, individual: individual)
        guard var order = world.orders[Self.number] else { return }
        order.transactionId = Self.id
        order.successTime = world.now.addingTimeInterval(-3600)
        world.orders.put(order)
    }

    private func prepareSharing(_ world: inout World) throws {
        pay(&world)
        let isReturn = path.contains("return")
        let isQuery =
            operation.isV2
            ? ["sharingquery", "returnquery"].contains(where: path.hasSuffix)
            : operation.method == "GET" && !path.contains("amounts")
        guard isQuery || isReturn else { return }
        let isEcommerce = path.contains("/ecommerce/")
        let receiver = ProfitSharing.Receiver(
            type: "MERCHANT_ID", account: AgreementDesk.own, amount: 100, description: "分账"
        )
        let stranger = ProfitSharing.Receiver(
            type: "PERSONAL_OPENID", account: AgreementDesk.openid, amount: 100, description: "分账"
        )
        _ = try world.share(
            SharingRequest(
                outOrderNo: Self.number, transactionId: Self.id, subMchid: subMchid, receivers: [receiver, stranger],
                finish: "完结", isEcommerce: isEcommerce, fingerprint: ""
            )
        )
        if var sharing = world.profitSharings[Self.number] {
            sharing.orderId = Self.id
            world.profitSharings.put(sharing)
        }
        world.profitSharingIsDue(Self.number)
        guard isReturn, isQuery else { return }
        _ = try world.returnShare(
            SharingReturnRequest(
                outReturnNo: Self.number, outOrderNo: Self.number, subMchid: subMchid, returnMchid: AgreementDesk.own,
                amount: 1, description: "回退", isEcommerce: isEcommerce, fingerprint: ""
            )
        )
        try world.failSharingReturn(Self.number, reason: "ACCOUNT_ABNORMAL")
        world.profitSharingReturnIsDue(Self.number)
    }

    private func prepareTransfer(_ world: inout World) throws {
        guard path.contains("{") else { return }
        _ = try world.transfer(
            Transfer(
                outBillNo: Self.number, transferBillNo: Self.number, payer: AgreementDesk.own, subMchid: subMchid,
                isEcommerce: path.contains("/ecommerce/"), appid: "wxd678efh567h23787", openid: AgreementDesk.openid,
                userName: "张三", amount: 100, remark: "奖励", transferSceneId: "1000", packageInfo: "package",
                createdAt: world.now, updatedAt: world.now, fingerprint: ""
            )
        )
    }

    private func prepareBatch(_ world: inout World) throws {
        guard path.contains("{") else { return }
        let detail = TransferBatch.Detail(
            outDetailNo: Self.number, detailId: Self.id, openid: AgreementDesk.openid, userName: "张三", amount: 100,
            remark: "报销"
        )
        _ = try world.transfer(
            TransferBatch(
                outBatchNo: Self.number, batchId: Self.id, appid: "wxd678efh567h23787", batchName: "报销",
                batchRemark: "报销", totalAmount: 100, details: [detail], transferSceneId: "1000", createdAt: world.now,
                updatedAt: world.now, fingerprint: ""
            )
        )
    }

    private func prepareSettlement(_ world: inout World) throws {
        world.contracts.put(
            WeChatPaySandbox.Contract(
                outContractCode: Self.code, appid: "wxd678efh567h23787", parameters: [:], preEntrustwebId: "session",
                state: .authorized, openedAt: world.now, openid: AgreementDesk.openid, individualAuthId: Self.id,
                changedAt: world.now, isMiniProgram: true, checksRealName: false
            )
        )
        pay(&world, sharing: false, individual: Self.id)
        guard path.contains("{") else { return }
        let detail = Settlement.Detail(
            outSettleNo: "1", outSettleDetailNo: "1", transactionId: Self.id, receiverType: "PERSONAL_OPENID",
            receiverAccount: AgreementDesk.openid, amount: 100
        )
        _ = try world.settle(
            Settlement(
                outSettleBatchNo: Self.number, settleBatchNo: Self.number, individualAuthId: Self.id,
                description: "结算", tradeScenario: "RECOMMERCE", details: [detail], createdAt: world.now,
                fingerprint: ""
            )
        )
        guard path.hasSuffix("/apply-abnormal-settle") else { return }
        try world.revokeContract(Self.code)
        world.settlementIsDue(Self.number)
    }

    private func prepareCombinedDebit(_ world: inout World) throws {
        let part = operation.example.body?["sub_orders"]?[0]
        _ = try world.debit(
            CombinedOrderRequest(
                combineOutTradeNo: Self.number, combineAppid: operation.example.body?["combine_appid"]?.string ?? "wx1",
                tradeType: "PAP",
                parts: [
                    OrderRequest(
                        outTradeNo: part?["out_trade_no"]?.string ?? "PART0001",
                        mchid: part?["mchid"]?.string ?? AgreementDesk.own, subMchid: "1900000110", appid: "wx1",
                        tradeType: "PAP", description: "会员", total: 100, details: .init(), fingerprint: ""
                    )
                ],
                details: .init(), fingerprint: ""
            ),
            contractID: Self.id
        )
    }

    private func prepareEntrust(_ world: inout World) throws {
        guard !path.contains("/pre-entrust-sign"), !path.hasSuffix("entrustweb") else { return }
        let product: Entrust.Product =
            if operation.isV2 { .papayV2 } else if path.contains("/combine-papay/") {
                .combined
            } else if path.contains(
                "/password-exempt-contract/")
            { .passwordExempt } else { .papay }
        let signed = try world.preSign(
            Entrust(
                outContractCode: Self.code, product: product, planId: "1", appid: "wxd678efh567h23787",
                subMchid: subMchid, displayAccount: "会员", preEntrustwebId: "session", openedAt: world.now,
                sessionLife: 600, fingerprint: ""
            )
        )
        _ = try world.signEntrust(signed.outContractCode, openid: nil)
        guard var entrust = world.entrusts[Self.code] else { return }
        entrust.contractId = Self.id
        entrust.schedule.estimatedDate = "2026-02-01"
        entrust.schedule.estimatedAmount = 100
        world.entrusts.put(entrust)
        if path.contains("/combine-papay/transactions/{") { return try prepareCombinedDebit(&world) }
        guard path.hasSuffix("paporderquery") else { return }
        _ = try world.debit(
            DebitRequest(
                outTradeNo: Self.number, contractID: Self.id, appid: "wxd678efh567h23787", subMchid: subMchid,
                description: "会员", total: 100, isV2: true, fingerprint: ""
            )
        )
    }
}
