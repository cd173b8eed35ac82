// SPDX-License-Identifier: Apache-2.0

public import WeChatPay

extension IndividualContracts.PreEntrustSign.App {
    /// APP场景预签约: opens a signing session. [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
    ///
    /// - Throws: ``WeChatPayError``; limits are checked before anything is sent.
    public func post(_ request: Request) async throws -> TypedResponse<PreEntrustSession> {
        try request.checkLimits()
        return try TypedResponse(await post(body: request))
    }

    /// APP场景预签约, blocking the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func post(_ request: Request) throws -> TypedResponse<PreEntrustSession> {
        try request.checkLimits()
        return try TypedResponse(post(body: request))
    }
}

extension IndividualContracts.PreEntrustSign.MiniProgram {
    /// 小程序场景预签约: opens a signing session. [Official page](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
    ///
    /// - Throws: ``WeChatPayError``; limits are checked before anything is sent.
    public func post(_ request: Request) async throws -> TypedResponse<PreEntrustSession> {
        try request.checkLimits()
        return try TypedResponse(await post(body: request))
    }

    /// 小程序场景预签约, blocking the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func post(_ request: Request) throws -> TypedResponse<PreEntrustSession> {
        try request.checkLimits()
        return try TypedResponse(post(body: request))
    }
}

extension IndividualContracts.PreEntrustSignWithRealNameIdentity.App {
    /// APP场景预签约（需要实名验证）: opens a signing session. [Official page](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
    ///
    /// - Throws: ``WeChatPayError``; limits are checked before anything is sent.
    public func post(_ request: Request) async throws -> TypedResponse<PreEntrustSession> {
        try request.checkLimits()
        return try TypedResponse(await post(body: request))
    }

    /// APP场景预签约（需要实名验证）, blocking the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func post(_ request: Request) throws -> TypedResponse<PreEntrustSession> {
        try request.checkLimits()
        return try TypedResponse(post(body: request))
    }
}

extension IndividualContracts.PreEntrustSignWithRealNameIdentity.MiniProgram {
    /// 小程序场景预签约（需要实名验证）: opens a signing session. [Official page](https://pay.weixin.qq.com/doc/v3/partner/4020023723)
    ///
    /// - Throws: ``WeChatPayError``; limits are checked before anything is sent.
    public func post(_ request: Request) async throws -> TypedResponse<PreEntrustSession> {
        try request.checkLimits()
        return try TypedResponse(await post(body: request))
    }

    /// 小程序场景预签约（需要实名验证）, blocking the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func post(_ request: Request) throws -> TypedResponse<PreEntrustSession> {
        try request.checkLimits()
        return try TypedResponse(post(body: request))
    }
}

extension IndividualContracts.Contract {
    /// 根据业务申请单号查签约信息. [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
    ///
    /// - Parameter appid: The AppID used for pre-signing.
    /// - Throws: ``WeChatPayError``; limits are checked before anything is sent.
    public func get(appid: String) async throws -> TypedResponse<IndividualContract> {
        try Limits.outContractCode(outContractCode)
        try Limits.appid(appid)
        return try TypedResponse(await get(query: ["appid": appid]))
    }

    /// 根据业务申请单号查签约信息, blocking the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String) throws -> TypedResponse<IndividualContract> {
        try Limits.outContractCode(outContractCode)
        try Limits.appid(appid)
        return try TypedResponse(get(query: ["appid": appid]))
    }
}

extension IndividualContracts.Payee {
    /// 查询个人收款方授权结果. [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
    ///
    /// - Throws: ``WeChatPayError``; limits are checked before anything is sent.
    public func get(
        appid: String, permissionType: PermissionType = .individualPayee
    ) async throws -> TypedResponse<IndividualAuthorization> {
        try Limits.text(openid, field: "openid", limit: 128)
        try Limits.text(appid, field: "appid", limit: 128)
        return try TypedResponse(await get(query: ["appid": appid, "permission_type": permissionType.rawValue]))
    }

    /// 查询个人收款方授权结果, blocking the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String, permissionType: PermissionType = .individualPayee
    ) throws -> TypedResponse<IndividualAuthorization> {
        try Limits.text(openid, field: "openid", limit: 128)
        try Limits.text(appid, field: "appid", limit: 128)
        return try TypedResponse(get(query: ["appid": appid, "permission_type": permissionType.rawValue]))
    }
}
