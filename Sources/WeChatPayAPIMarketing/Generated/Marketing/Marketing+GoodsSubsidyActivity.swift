// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.GoodsSubsidyActivity.Activities {
    /// 按区域查询品牌加价购活动, [official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html).
    ///
    /// - Parameters:
    ///   - cityID: 活动所属城市的ID (`city_id`).
    ///   - offset: 分页页码.
    ///   - limit: 最大返回的活动数.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(cityID: String, offset: Int, limit: Int) async throws -> GetReply {
        var call = TypedCall("marketing.goods-subsidy-activity.activities.get", chain)
        call.query("city_id", cityID)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 按区域查询品牌加价购活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(cityID: String, offset: Int, limit: Int) throws -> GetReply {
        var call = TypedCall("marketing.goods-subsidy-activity.activities.get", chain)
        call.query("city_id", cityID)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/goods-subsidy-activity/activities` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 小店活动门店总数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 小店活动门店集合 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 分页页码 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 活动ID (`activity_id`).
            public var activityID: String? { get throws { try fields.optional("activity_id") } }
            /// 品牌ID (`brand_id`).
            public var brandID: String? { get throws { try fields.optional("brand_id") } }
            /// 活动创建方商户号 (`creator_merchant_id`).
            public var creatorMerchantID: String? { get throws { try fields.optional("creator_merchant_id") } }
            /// 活动信息 (`activity_info`).
            public var activityInfo: ActivityInfo? { get throws { try fields.optional("activity_info") } }
            /// 活动商品信息 (`goods_information`).
            public var goodsInformation: GoodsInformation? { get throws { try fields.optional("goods_information") } }
            /// 活动规则 (`rule_information`).
            public var ruleInformation: RuleInformation? { get throws { try fields.optional("rule_information") } }
            /// 活动信息 (`activity_info`).
            public struct ActivityInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 活动名称 (`activity_name`).
                public var activityName: String? { get throws { try fields.optional("activity_name") } }
                /// 活动报名开始时间 (`apply_start_time`).
                public var applyStartTime: String? { get throws { try fields.optional("apply_start_time") } }
                /// 活动报名结束时间 (`apply_end_time`).
                public var applyEndTime: String? { get throws { try fields.optional("apply_end_time") } }
                /// 活动开始时间 (`activity_start_time`).
                public var activityStartTime: String? { get throws { try fields.optional("activity_start_time") } }
                /// 活动结束时间 (`activity_end_time`).
                public var activityEndTime: String? { get throws { try fields.optional("activity_end_time") } }
                /// 活动描述 (`activity_description`).
                public var activityDescription: String? { get throws { try fields.optional("activity_description") } }
            }
            /// 活动商品信息 (`goods_information`).
            public struct GoodsInformation: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商品ID (`goods_id`).
                public var goodsID: String? { get throws { try fields.optional("goods_id") } }
                /// 商品名称 (`goods_name`).
                public var goodsName: String? { get throws { try fields.optional("goods_name") } }
                /// 商品图片URL (`goods_picture_url`).
                public var goodsPictureURL: String? { get throws { try fields.optional("goods_picture_url") } }
            }
            /// 活动规则 (`rule_information`).
            public struct RuleInformation: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `store_subsidy`: in the smallest unit of the currency (分 for CNY).
                public var storeSubsidy: Int? { get throws { try fields.optional("store_subsidy") } }
                /// `service_provider_subsidy`: in the smallest unit of the currency (分 for CNY).
                public var serviceProviderSubsidy: Int? {
                    get throws { try fields.optional("service_provider_subsidy") }
                }
                /// 活动门店补贴商品数上限 (`store_subsidy_quota`).
                public var storeSubsidyQuota: Int? { get throws { try fields.optional("store_subsidy_quota") } }
                /// 单用户享受加价购优惠次数上限 (`user_subsidy_quota`).
                public var userSubsidyQuota: Int? { get throws { try fields.optional("user_subsidy_quota") } }
                /// 活动区域列表 (`areas`).
                public var areas: [Areas]? { get throws { try fields.optional("areas") } }
                /// `areas`.
                public struct Areas: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 省名称 (`province`).
                    public var province: String? { get throws { try fields.optional("province") } }
                    /// 市名称 (`city`).
                    public var city: String? { get throws { try fields.optional("city") } }
                    /// 区名称 (`district`).
                    public var district: String? { get throws { try fields.optional("district") } }
                }
            }
        }
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activity.ByActivityID.Apply {
    /// 门店报名品牌加价购活动, [official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.activity.{activity_id}.apply.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 门店报名品牌加价购活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.activity.{activity_id}.apply.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(callerMerchantID: String, applyInfos: [ApplyInfos]) {
            var fields = Fields()
            fields.set("caller_merchant_id", callerMerchantID)
            fields.set("apply_infos", applyInfos)
            self.fields = fields
        }
        /// 调用报名活动API的商户的商户号 (`caller_merchant_id`).
        public var callerMerchantID: String? {
            get { fields.stored("caller_merchant_id") }
            set { fields.set("caller_merchant_id", newValue) }
        }
        /// 门店报名信息 (`apply_infos`).
        public var applyInfos: [ApplyInfos]? {
            get { fields.stored("apply_infos") }
            set { fields.set("apply_infos", newValue) }
        }
        /// `apply_infos`.
        public struct ApplyInfos: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(storeInfo: StoreInfo? = nil, goodsOriginalPrice: JSON.Number? = nil) {
                var fields = Fields()
                fields.set("store_info", storeInfo)
                fields.set("goods_original_price", goodsOriginalPrice)
                self.fields = fields
            }
            /// 门店信息 (`store_info`).
            public var storeInfo: StoreInfo? {
                get { fields.stored("store_info") }
                set { fields.set("store_info", newValue) }
            }
            /// 商品原价 (`goods_original_price`).
            public var goodsOriginalPrice: JSON.Number? {
                get { fields.stored("goods_original_price") }
                set { fields.set("goods_original_price", newValue) }
            }
            /// 门店信息 (`store_info`).
            public struct StoreInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(storeID: String? = nil, accountingMerchantID: String? = nil, merchantID: String? = nil) {
                    var fields = Fields()
                    fields.set("store_id", storeID)
                    fields.set("accounting_merchant_id", accountingMerchantID)
                    fields.set("merchant_id", merchantID)
                    self.fields = fields
                }
                /// 门店ID (`store_id`).
                public var storeID: String? {
                    get { fields.stored("store_id") }
                    set { fields.set("store_id", newValue) }
                }
                /// 门店补贴入账商户号 (`accounting_merchant_id`).
                public var accountingMerchantID: String? {
                    get { fields.stored("accounting_merchant_id") }
                    set { fields.set("accounting_merchant_id", newValue) }
                }
                /// 门店商户号 (`merchant_id`).
                public var merchantID: String? {
                    get { fields.stored("merchant_id") }
                    set { fields.set("merchant_id", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回结果文案 (`return_message`).
        public var returnMessage: String? { get throws { try fields.optional("return_message") } }
        /// 失败的报名记录 (`failed_apply_infos`).
        public var failedApplyInfos: [V3.Marketing.FailedApplyInfos]? {
            get throws { try fields.optional("failed_apply_infos") }
        }
        /// 成功的报名记录 (`succeed_apply_infos`).
        public var succeedApplyInfos: [V3.Marketing.FailedApplyInfos]? {
            get throws { try fields.optional("succeed_apply_infos") }
        }
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Qualification.Lock {
    /// 锁定品牌加价购活动资格, [official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.QualificationRequest) async throws -> V3.Marketing.QualificationReply {
        let call = TypedCall("marketing.goods-subsidy-activity.qualification.lock.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 锁定品牌加价购活动资格, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.QualificationRequest) throws -> V3.Marketing.QualificationReply {
        let call = TypedCall("marketing.goods-subsidy-activity.qualification.lock.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Qualification.Unlock {
    /// 解锁品牌加价购活动资格, [official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.QualificationRequest) async throws -> V3.Marketing.QualificationReply {
        let call = TypedCall("marketing.goods-subsidy-activity.qualification.unlock.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 解锁品牌加价购活动资格, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.QualificationRequest) throws -> V3.Marketing.QualificationReply {
        let call = TypedCall("marketing.goods-subsidy-activity.qualification.unlock.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representative {
    /// 添加零售小店活动业务代理, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384327).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func put(_ body: PutBody) async throws -> PutReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{activity_id}.representative.put", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 添加零售小店活动业务代理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func put(_ body: PutBody) throws -> PutReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{activity_id}.representative.put", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` sends.
    public struct PutBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            representativeInfoList: [V3.Marketing.RepresentativeInfoList],
            outRequestNo: String,
            addTime: String? = nil
        ) {
            var fields = Fields()
            fields.set("representative_info_list", representativeInfoList)
            fields.set("out_request_no", outRequestNo)
            fields.set("add_time", addTime)
            self.fields = fields
        }
        /// 业务代理信息列表 (`representative_info_list`).
        public var representativeInfoList: [V3.Marketing.RepresentativeInfoList]? {
            get { fields.stored("representative_info_list") }
            set { fields.set("representative_info_list", newValue) }
        }
        /// 请求业务单据号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 添加时间 (`add_time`).
        public var addTime: String? {
            get { fields.stored("add_time") }
            set { fields.set("add_time", newValue) }
        }
    }

    /// What `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` answers.
    public struct PutReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 零售小店活动ID (`activity_id`).
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// 添加失败业务代理信息列表 (`failed_representative_info_list`).
        public var failedRepresentativeInfoList: [V3.Marketing.FailedRepresentativeInfoList]? {
            get throws { try fields.optional("failed_representative_info_list") }
        }
        /// 添加时间 (`add_time`).
        public var addTime: String { get throws { try fields.required("add_time") } }
    }

    /// 删除零售小店活动业务代理, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384344).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete(_ body: DeleteBody) async throws -> DeleteReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{activity_id}.representative.delete", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 删除零售小店活动业务代理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete(_ body: DeleteBody) throws -> DeleteReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{activity_id}.representative.delete", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` sends.
    public struct DeleteBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            representativeInfoList: [V3.Marketing.RepresentativeInfoList],
            outRequestNo: String,
            deleteTime: String
        ) {
            var fields = Fields()
            fields.set("representative_info_list", representativeInfoList)
            fields.set("out_request_no", outRequestNo)
            fields.set("delete_time", deleteTime)
            self.fields = fields
        }
        /// 业务代理信息列表 (`representative_info_list`).
        public var representativeInfoList: [V3.Marketing.RepresentativeInfoList]? {
            get { fields.stored("representative_info_list") }
            set { fields.set("representative_info_list", newValue) }
        }
        /// 请求业务单据号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 删除时间 (`delete_time`).
        public var deleteTime: String? {
            get { fields.stored("delete_time") }
            set { fields.set("delete_time", newValue) }
        }
    }

    /// What `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` answers.
    public struct DeleteReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 零售小店活动ID (`activity_id`).
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// 删除失败业务代理信息列表 (`failed_representative_info_list`).
        public var failedRepresentativeInfoList: [V3.Marketing.FailedRepresentativeInfoList]? {
            get throws { try fields.optional("failed_representative_info_list") }
        }
        /// 删除时间 (`delete_time`).
        public var deleteTime: String { get throws { try fields.required("delete_time") } }
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representatives {
    /// 查询零售小店活动业务代理, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384347).
    ///
    /// - Parameters:
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int, limit: Int) async throws -> GetReply {
        var call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{activity_id}.representatives.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询零售小店活动业务代理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int, limit: Int) throws -> GetReply {
        var call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{activity_id}.representatives.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 小店活动业代总数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 小店活动业代集合 (`data`).
        public var data: [V3.Marketing.FailedRepresentativeInfoList]? { get throws { try fields.optional("data") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Materials {
    /// 生成小店活动物料码, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384337).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.materials.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 生成小店活动物料码, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.materials.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outRequestNo: String, materialNum: Int) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("material_num", materialNum)
            self.fields = fields
        }
        /// 请求业务单据 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 生成物料码数量 (`material_num`).
        public var materialNum: Int? {
            get { fields.stored("material_num") }
            set { fields.set("material_num", newValue) }
        }
    }

    /// What `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 成功的物料码列表 (`material_list`).
        public var materialList: [MaterialList]? { get throws { try fields.optional("material_list") } }
        /// `material_list`.
        public struct MaterialList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 物料码ID (`material_id`).
            public var materialID: String? { get throws { try fields.optional("material_id") } }
            /// 物料码链接 (`material_url`).
            public var materialURL: String? { get throws { try fields.optional("material_url") } }
        }
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores {
    /// 查询小店活动门店列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384355).
    ///
    /// - Parameters:
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int, limit: Int) async throws -> GetReply {
        var call = TypedCall("marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询小店活动门店列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int, limit: Int) throws -> GetReply {
        var call = TypedCall("marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 小店活动门店总数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 小店活动门店集合 (`data`).
        public var data: [V3.Marketing.FailedStores]? { get throws { try fields.optional("data") } }
        /// 分页页码 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
    }

    /// 添加小店活动门店, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384359).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 添加小店活动门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outRequestNo: String, addTime: String, stores: [V3.Marketing.StoresRequest]) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("add_time", addTime)
            fields.set("stores", stores)
            self.fields = fields
        }
        /// 请求业务单据 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 添加时间 (`add_time`).
        public var addTime: String? {
            get { fields.stored("add_time") }
            set { fields.set("add_time", newValue) }
        }
        /// 待新增的小店活动门店列表 (`stores`).
        public var stores: [V3.Marketing.StoresRequest]? {
            get { fields.stored("stores") }
            set { fields.set("stores", newValue) }
        }
    }

    /// What `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 添加时间 (`add_time`).
        public var addTime: String? { get throws { try fields.optional("add_time") } }
        /// 添加失败的小店活动门店列表 (`failed_stores`).
        public var failedStores: [V3.Marketing.FailedStores]? { get throws { try fields.optional("failed_stores") } }
    }

    /// 删除小店活动门店, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384363).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete(_ body: DeleteBody) async throws -> DeleteReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.delete", chain, body: body.fields)
        return try await call.reply()
    }

    /// 删除小店活动门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete(_ body: DeleteBody) throws -> DeleteReply {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.delete", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` sends.
    public struct DeleteBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outRequestNo: String, deleteTime: String, stores: [V3.Marketing.StoresRequest]) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("delete_time", deleteTime)
            fields.set("stores", stores)
            self.fields = fields
        }
        /// 请求业务单据 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 删除时间 (`delete_time`).
        public var deleteTime: String? {
            get { fields.stored("delete_time") }
            set { fields.set("delete_time", newValue) }
        }
        /// 待删除的小店活动门店列表 (`stores`).
        public var stores: [V3.Marketing.StoresRequest]? {
            get { fields.stored("stores") }
            set { fields.set("stores", newValue) }
        }
    }

    /// What `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` answers.
    public struct DeleteReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 删除时间 (`delete_time`).
        public var deleteTime: String? { get throws { try fields.optional("delete_time") } }
        /// 删除失败的小店活动门店列表 (`failed_stores`).
        public var failedStores: [V3.Marketing.FailedStores]? { get throws { try fields.optional("failed_stores") } }
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.ByStoreCode {
    /// 查询小店活动门店详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384379).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.FailedStores {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.{store_code}.get", chain)
        return try await call.reply()
    }

    /// 查询小店活动门店详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.FailedStores {
        let call = TypedCall(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.{store_code}.get", chain)
        return try call.blockingReply()
    }
}
