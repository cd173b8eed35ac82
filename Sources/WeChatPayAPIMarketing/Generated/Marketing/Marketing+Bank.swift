// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Bank.Packages.ByPackageID.Tasks {
    /// 查询上传任务列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012466728).
    ///
    /// - Parameters:
    ///   - status: 任务状态.
    ///   - filename: 文件名.
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        status: V3.Marketing.TasksStatus,
        filename: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.bank.packages.{package_id}.tasks.get", chain)
        call.query("status", status)
        call.query("filename", filename)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询上传任务列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        status: V3.Marketing.TasksStatus,
        filename: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.bank.packages.{package_id}.tasks.get", chain)
        call.query("status", status)
        call.query("filename", filename)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/bank/packages/{package_id}/tasks` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 上传任务列表 (`data`).
        public var data: [V3.Marketing.TasksData]? { get throws { try fields.optional("data") } }
    }

    /// 导入定向用户协议号, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload, meta: PostMeta) async throws -> V3.Marketing.TasksData {
        let call = TypedCall(
            "marketing.bank.packages.{package_id}.tasks.post", chain, file: file, part: "file", meta: meta.fields)
        return try await call.reply()
    }

    /// 导入定向用户协议号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload, meta: PostMeta) throws -> V3.Marketing.TasksData {
        let call = TypedCall(
            "marketing.bank.packages.{package_id}.tasks.post", chain, file: file, part: "file", meta: meta.fields)
        return try call.blockingReply()
    }

    /// What is sent beside the file; its name and digest are added.
    public struct PostMeta: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(bankType: String) {
            var fields = Fields()
            fields.set("bank_type", bankType)
            self.fields = fields
        }
        /// 银行类型 (`bank_type`).
        public var bankType: String? {
            get { fields.stored("bank_type") }
            set { fields.set("bank_type", newValue) }
        }
    }
}
