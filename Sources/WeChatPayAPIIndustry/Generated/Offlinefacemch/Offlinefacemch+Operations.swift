// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/offlinefacemch.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Offlinefacemch.Organizations {
    /// 查询机构信息接口, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html).
    ///
    /// - Parameters:
    ///   - organizationID: 机构ID (`organization_id`).
    ///   - organizationName: 机构名称 (`organization_name`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(organizationID: String? = nil, organizationName: String? = nil) async throws -> GetReply {
        var call = TypedCall("offlinefacemch.organizations.get", chain)
        call.query("organization_id", organizationID)
        call.query("organization_name", organizationName)
        return try await call.reply()
    }

    /// 查询机构信息接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(organizationID: String? = nil, organizationName: String? = nil) throws -> GetReply {
        var call = TypedCall("offlinefacemch.organizations.get", chain)
        call.query("organization_id", organizationID)
        call.query("organization_name", organizationName)
        return try call.blockingReply()
    }

    /// What `GET /v3/offlinefacemch/organizations` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 机构ID (`organization_id`).
        public var organizationID: String? { get throws { try fields.optional("organization_id") } }
        /// 机构名称 (`organization_name`).
        public var organizationName: String? { get throws { try fields.optional("organization_name") } }
    }
}

extension V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID {
    /// 刷脸用户信息查询接口, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "offlinefacemch.organizations.{organization_id}.users.out-user-id.{out_user_id}.get", chain)
        return try await call.reply()
    }

    /// 刷脸用户信息查询接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "offlinefacemch.organizations.{organization_id}.users.out-user-id.{out_user_id}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 刷脸用户ID (`use_id`).
        public var useID: String? { get throws { try fields.optional("use_id") } }
        /// 商户刷脸用户ID (`out_user_id`).
        public var outUserID: String? { get throws { try fields.optional("out_user_id") } }
        /// 机构ID (`organization_id`).
        public var organizationID: String? { get throws { try fields.optional("organization_id") } }
        /// 姓名 (`user_name`).
        public var userName: String? { get throws { try fields.optional("user_name") } }
        /// 用户类型 (`user_type`).
        public var userType: V3.Offlinefacemch.UserType? { get throws { try fields.optional("user_type") } }
        /// 学生信息 (`student_info`).
        public var studentInfo: StudentInfo? { get throws { try fields.optional("student_info") } }
        /// 职工信息 (`staff_info`).
        public var staffInfo: StaffInfo? { get throws { try fields.optional("staff_info") } }
        /// 用户状态 (`status`).
        public var status: V3.Offlinefacemch.Status? { get throws { try fields.optional("status") } }
        /// 签约状态 (`contract_state`).
        public var contractState: ContractState? { get throws { try fields.optional("contract_state") } }
        /// 人脸图片上传状态 (`face_image_ok`).
        public var faceImageOk: Bool? { get throws { try fields.optional("face_image_ok") } }
        /// 签约ID (`contract_id`).
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 学生信息 (`student_info`).
        public struct StudentInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 班级名 (`class_name`).
            public var className: String? { get throws { try fields.optional("class_name") } }
        }
        /// 职工信息 (`staff_info`).
        public struct StaffInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 职业 (`occupation`).
            public var occupation: String? { get throws { try fields.optional("occupation") } }
        }
        /// Documented values of 签约状态 (`contract_state`); open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
    }

    /// 刷脸用户信息修改接口, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws {
        let call = TypedCall(
            "offlinefacemch.organizations.{organization_id}.users.out-user-id.{out_user_id}.patch", chain,
            body: body.fields)
        return try await call.completion()
    }

    /// 刷脸用户信息修改接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws {
        let call = TypedCall(
            "offlinefacemch.organizations.{organization_id}.users.out-user-id.{out_user_id}.patch", chain,
            body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            userName: SensitiveText? = nil,
            userType: V3.Offlinefacemch.UserType? = nil,
            studentInfo: StudentInfo? = nil,
            staffInfo: StaffInfo? = nil,
            status: V3.Offlinefacemch.Status? = nil,
            phone: SensitiveText? = nil
        ) {
            var fields = Fields()
            fields.set("user_name", userName)
            fields.set("user_type", userType)
            fields.set("student_info", studentInfo)
            fields.set("staff_info", staffInfo)
            fields.set("status", status)
            fields.set("phone", phone)
            self.fields = fields
        }
        /// 姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
        }
        /// 用户类型 (`user_type`).
        public var userType: V3.Offlinefacemch.UserType? {
            get { fields.stored("user_type") }
            set { fields.set("user_type", newValue) }
        }
        /// 学生信息 (`student_info`).
        public var studentInfo: StudentInfo? {
            get { fields.stored("student_info") }
            set { fields.set("student_info", newValue) }
        }
        /// 职工信息 (`staff_info`).
        public var staffInfo: StaffInfo? {
            get { fields.stored("staff_info") }
            set { fields.set("staff_info", newValue) }
        }
        /// 状态 (`status`).
        public var status: V3.Offlinefacemch.Status? {
            get { fields.stored("status") }
            set { fields.set("status", newValue) }
        }
        /// 手机号 (`phone`): encrypted when sent.
        public var phone: SensitiveText? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// 学生信息 (`student_info`).
        public struct StudentInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(className: String? = nil) {
                var fields = Fields()
                fields.set("class_name", className)
                self.fields = fields
            }
            /// 班级名 (`class_name`).
            public var className: String? {
                get { fields.stored("class_name") }
                set { fields.set("class_name", newValue) }
            }
        }
        /// 职工信息 (`staff_info`).
        public struct StaffInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(occupation: String? = nil) {
                var fields = Fields()
                fields.set("occupation", occupation)
                self.fields = fields
            }
            /// 职业 (`occupation`).
            public var occupation: String? {
                get { fields.stored("occupation") }
                set { fields.set("occupation", newValue) }
            }
        }
    }
}

extension OpenValue
where Kind == V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.GetReply.ContractStateKind {
    /// `NOT_CONTRACTED`.
    public static var notContracted: Self { "NOT_CONTRACTED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
    /// `CONTRACTED`.
    public static var contracted: Self { "CONTRACTED" }
}

extension V3.Offlinefacemch.Organizations.ByOrganizationID.Users.UserID.ByUserID.TerminateContract {
    /// 解除刷脸用户签约关系接口, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws {
        let call = TypedCall(
            "offlinefacemch.organizations.{organization_id}.users.user-id.{user_id}.terminate-contract.post", chain)
        return try await call.completion()
    }

    /// 解除刷脸用户签约关系接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws {
        let call = TypedCall(
            "offlinefacemch.organizations.{organization_id}.users.user-id.{user_id}.terminate-contract.post", chain)
        return try call.blockingCompletion()
    }
}

extension V3.Offlinefacemch.Tokens {
    /// 获取凭证授权接口, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("offlinefacemch.tokens.post", chain, body: body.fields).reply()
    }

    /// 获取凭证授权接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("offlinefacemch.tokens.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/offlinefacemch/tokens` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(scene: String? = nil, webInitData: WebInitData? = nil) {
            var fields = Fields()
            fields.set("scene", scene)
            fields.set("web_init_data", webInitData)
            self.fields = fields
        }
        /// 使用场景 (`scene`).
        public var scene: String? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// 小程序/h5鉴权场景初始化数据 (`web_init_data`).
        public var webInitData: WebInitData? {
            get { fields.stored("web_init_data") }
            set { fields.set("web_init_data", newValue) }
        }
        /// 小程序/h5鉴权场景初始化数据 (`web_init_data`).
        public struct WebInitData: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(outUserID: String? = nil, organizationID: String? = nil) {
                var fields = Fields()
                fields.set("out_user_id", outUserID)
                fields.set("organization_id", organizationID)
                self.fields = fields
            }
            /// 商户刷脸用户ID (`out_user_id`).
            public var outUserID: String? {
                get { fields.stored("out_user_id") }
                set { fields.set("out_user_id", newValue) }
            }
            /// 机构ID (`organization_id`).
            public var organizationID: String? {
                get { fields.stored("organization_id") }
                set { fields.set("organization_id", newValue) }
            }
        }
    }

    /// What `POST /v3/offlinefacemch/tokens` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 授权凭证 (`token`).
        public var token: String? { get throws { try fields.optional("token") } }
    }
}
