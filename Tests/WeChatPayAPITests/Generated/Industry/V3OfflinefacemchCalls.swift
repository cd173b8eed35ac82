// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/offlinefacemch.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3OfflinefacemchCalls: TypedCalls {
    let family = "v3/offlinefacemch"

    func add(to calls: inout RoundTrips) {
        calls.add("offlinefacemch.organizations.get", Self.offlinefacemchOrganizationsGet)
        calls.add(blocking: "offlinefacemch.organizations.get", Self.offlinefacemchOrganizationsGetBlocking)
        calls.add(
            "offlinefacemch.organizations.{organization_id}.users.out-user-id.{out_user_id}.get",
            Self.offlinefacemchOrganizationsOrganizationIDUsersOutUserIDOutUserIDGet)
        calls.add(
            "offlinefacemch.organizations.{organization_id}.users.out-user-id.{out_user_id}.patch",
            Self.offlinefacemchOrganizationsOrganizationIDUsersOutUserIDOutUserIDPatch)
        calls.add(
            blocking: "offlinefacemch.organizations.{organization_id}.users.out-user-id.{out_user_id}.patch",
            Self.offlinefacemchOrganizationsOrganizationIDUsersOutUserIDOutUserIDPatchBlocking)
        calls.add(
            "offlinefacemch.organizations.{organization_id}.users.user-id.{user_id}.terminate-contract.post",
            Self.offlinefacemchOrganizationsOrganizationIDUsersUserIDUserIDTerminateContractPost)
        calls.add("offlinefacemch.tokens.post", Self.offlinefacemchTokensPost)
    }
}

extension V3OfflinefacemchCalls {
    private static func offlinefacemchOrganizationsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlinefacemch.organizations
        let reply = try await node.get(
            organizationID: test.query["organization_id"].text,
            organizationName: test.query["organization_name"].text
        )
        try V3.Offlinefacemch.Organizations.GetReply.compare(reply, test.reply)
    }

    private static func offlinefacemchOrganizationsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.offlinefacemch.organizations
        let reply = try node.get(
            organizationID: test.query["organization_id"].text,
            organizationName: test.query["organization_name"].text
        )
        try V3.Offlinefacemch.Organizations.GetReply.compare(reply, test.reply)
    }

    private static func offlinefacemchOrganizationsOrganizationIDUsersOutUserIDOutUserIDGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.offlinefacemch.organizations.organizationID(test.path["organization_id"].text).users
            .outUserId.outUserID(test.path["out_user_id"].text)
        let reply = try await node.get()
        try V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.GetReply.compare(
            reply, test.reply)
    }

    private static func offlinefacemchOrganizationsOrganizationIDUsersOutUserIDOutUserIDPatch(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.offlinefacemch.organizations.organizationID(test.path["organization_id"].text).users
            .outUserId.outUserID(test.path["out_user_id"].text)
        try await node.patch(
            V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.PatchBody.synthetic(test.body)
        )
    }

    private static func offlinefacemchOrganizationsOrganizationIDUsersOutUserIDOutUserIDPatchBlocking(_ test: RoundTrip)
        throws
    {
        let node = test.client.v3.offlinefacemch.organizations.organizationID(test.path["organization_id"].text).users
            .outUserId.outUserID(test.path["out_user_id"].text)
        try node.patch(
            V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.PatchBody.synthetic(test.body)
        )
    }

    private static func offlinefacemchOrganizationsOrganizationIDUsersUserIDUserIDTerminateContractPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.offlinefacemch.organizations.organizationID(test.path["organization_id"].text).users
            .userId.userID(test.path["user_id"].text).terminateContract
        try await node.post()
    }

    private static func offlinefacemchTokensPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlinefacemch.tokens
        let reply = try await node.post(
            V3.Offlinefacemch.Tokens.PostBody.synthetic(test.body)
        )
        try V3.Offlinefacemch.Tokens.PostReply.compare(reply, test.reply)
    }
}

extension V3.Offlinefacemch.Organizations.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.organizationID, "organization_id")
        try place.same(reply.organizationName, "organization_name")
    }
}

extension V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.useID, "use_id")
        try place.same(reply.outUserID, "out_user_id")
        try place.same(reply.organizationID, "organization_id")
        try place.same(reply.userName, "user_name")
        try place.same(reply.userType, "user_type")
        try place.object(reply.studentInfo, "student_info", StudentInfo.compare)
        try place.object(reply.staffInfo, "staff_info", StaffInfo.compare)
        try place.same(reply.status, "status")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.faceImageOk, "face_image_ok")
        try place.same(reply.contractID, "contract_id")
    }
}

extension V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.GetReply.StudentInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.className, "class_name")
    }
}

extension V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.GetReply.StaffInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.occupation, "occupation")
    }
}

extension V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            userName: place["user_name"].sensitive,
            userType: .student,
            studentInfo: StudentInfo.synthetic(place["student_info"]),
            staffInfo: StaffInfo.synthetic(place["staff_info"]),
            status: .disabled,
            phone: place["phone"].sensitive
        )
        object.userName = object.userName
        object.userType = object.userType
        object.studentInfo = object.studentInfo
        object.staffInfo = object.staffInfo
        object.status = object.status
        object.phone = object.phone
        return object
    }
}

extension V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.PatchBody.StudentInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            className: place["class_name"].text
        )
        object.className = object.className
        return object
    }
}

extension V3.Offlinefacemch.Organizations.ByOrganizationID.Users.OutUserID.ByOutUserID.PatchBody.StaffInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            occupation: place["occupation"].text
        )
        object.occupation = object.occupation
        return object
    }
}

extension V3.Offlinefacemch.Tokens.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            scene: place["scene"].text,
            webInitData: WebInitData.synthetic(place["web_init_data"])
        )
        object.scene = object.scene
        object.webInitData = object.webInitData
        return object
    }
}

extension V3.Offlinefacemch.Tokens.PostBody.WebInitData {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outUserID: place["out_user_id"].text,
            organizationID: place["organization_id"].text
        )
        object.outUserID = object.outUserID
        object.organizationID = object.organizationID
        return object
    }
}

extension V3.Offlinefacemch.Tokens.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.token, "token")
    }
}
