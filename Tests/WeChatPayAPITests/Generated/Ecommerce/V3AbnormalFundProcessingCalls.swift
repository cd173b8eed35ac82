// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/abnormal-fund-processing.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPayTyped

struct V3AbnormalFundProcessingCalls: TypedCalls {
    let family = "v3/abnormal-fund-processing"

    func add(to calls: inout RoundTrips) {
        calls.add("abnormal-fund-processing.receipts.{receipt_id}.get", Self.abnormalFundProcessingReceiptsReceiptIDGet)
        calls.add(
            blocking: "abnormal-fund-processing.receipts.{receipt_id}.get",
            Self.abnormalFundProcessingReceiptsReceiptIDGetBlocking)
        calls.add(
            "abnormal-fund-processing.receipts.{receipt_id}.transfer-instructions.post",
            Self.abnormalFundProcessingReceiptsReceiptIDTransferInstructionsPost)
        calls.add(
            "abnormal-fund-processing.receipts.{receipt_id}.transfer-instructions.{out_instruction_no}.get",
            Self.abnormalFundProcessingReceiptsReceiptIDTransferInstructionsOutInstructionNoGet)
    }
}

extension V3AbnormalFundProcessingCalls {
    private static func abnormalFundProcessingReceiptsReceiptIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.abnormalFundProcessing.receipts.receiptID(test.path["receipt_id"].text)
        let reply = try await node.get()
        try V3.AbnormalFundProcessing.Receipts.ByReceiptID.GetReply.compare(reply, test.reply)
    }

    private static func abnormalFundProcessingReceiptsReceiptIDGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.abnormalFundProcessing.receipts.receiptID(test.path["receipt_id"].text)
        let reply = try node.get()
        try V3.AbnormalFundProcessing.Receipts.ByReceiptID.GetReply.compare(reply, test.reply)
    }

    private static func abnormalFundProcessingReceiptsReceiptIDTransferInstructionsPost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.abnormalFundProcessing.receipts.receiptID(test.path["receipt_id"].text)
            .transferInstructions
        let reply = try await node.post(
            V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.PostBody.synthetic(test.body)
        )
        try V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.PostReply.compare(reply, test.reply)
    }

    private static func abnormalFundProcessingReceiptsReceiptIDTransferInstructionsOutInstructionNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.abnormalFundProcessing.receipts.receiptID(test.path["receipt_id"].text)
            .transferInstructions.outInstructionNo(test.path["out_instruction_no"].text)
        let reply = try await node.get()
        try V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.ByOutInstructionNo.GetReply.compare(
            reply, test.reply)
    }
}

extension V3.AbnormalFundProcessing.Commander {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.operator, "operator")
        try place.same(reply.mchid, "mchid")
    }
}

extension V3.AbnormalFundProcessing.TransferAmount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productName, "product_name")
        try place.same(reply.receiptID, "receipt_id")
        try place.object(reply.transferAmount, "transfer_amount", V3.AbnormalFundProcessing.TransferAmount.compare)
        try place.same(reply.receiptState, "receipt_state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.lastUpdateTime, "last_update_time")
        try place.object(reply.instruction, "instruction", Instruction.compare)
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.GetReply.Instruction {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outInstructionNo, "out_instruction_no")
        try place.object(reply.commander, "commander", V3.AbnormalFundProcessing.Commander.compare)
        try place.same(reply.transferMode, "transfer_mode")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.appid, "appid")
        try place.same(reply.notifyURL, "notify_url")
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outInstructionNo: place["out_instruction_no"].text,
            transferMode: .transferModeToOriginalReceiveMerchant,
            receiver: Receiver.synthetic(place["receiver"]),
            notifyURL: place["notify_url"].text
        )
        object.outInstructionNo = object.outInstructionNo
        object.transferMode = object.transferMode
        object.receiver = object.receiver
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.PostBody.Receiver {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            appid: place["appid"].text,
            mchid: place["mchid"].text
        )
        object.openid = object.openid
        object.appid = object.appid
        object.mchid = object.mchid
        return object
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productName, "product_name")
        try place.same(reply.receiptID, "receipt_id")
        try place.object(reply.transferAmount, "transfer_amount", V3.AbnormalFundProcessing.TransferAmount.compare)
        try place.same(reply.receiptState, "receipt_state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.lastUpdateTime, "last_update_time")
        try place.object(reply.instruction, "instruction", Instruction.compare)
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.PostReply.Instruction {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outInstructionNo, "out_instruction_no")
        try place.object(reply.commander, "commander", V3.AbnormalFundProcessing.Commander.compare)
        try place.same(reply.transferMode, "transfer_mode")
        try place.object(reply.receiver, "receiver", Receiver.compare)
        try place.same(reply.instructionState, "instruction_state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.notifyURL, "notify_url")
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.PostReply.Instruction.Receiver {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.ByOutInstructionNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outInstructionNo, "out_instruction_no")
        try place.object(reply.commander, "commander", Commander.compare)
        try place.same(reply.transferMode, "transfer_mode")
        try place.object(reply.receiver, "receiver", Receiver.compare)
        try place.same(reply.instructionState, "instruction_state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.closeTime, "close_time")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.instructionInstanceID, "instruction_instance_id")
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.ByOutInstructionNo.GetReply.Commander {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.operator, "operator")
        try place.same(reply.mchid, "mchid")
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.ByOutInstructionNo.GetReply.Receiver {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.accountType, "account_type")
        try place.same(reply.openid, "openid")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
    }
}
