// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-store.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIBrand
import WeChatPayTyped

struct V3MerchantStoreCalls: TypedCalls {
    let family = "v3/merchant-store"

    func add(to calls: inout RoundTrips) {
        calls.add("merchant-store.stores.post", Self.merchantStoreStoresPost)
        calls.add(blocking: "merchant-store.stores.post", Self.merchantStoreStoresPostBlocking)
        calls.add("merchant-store.stores.{store_id}.get", Self.merchantStoreStoresStoreIDGet)
        calls.add("merchant-store.stores.{store_id}.patch", Self.merchantStoreStoresStoreIDPatch)
        calls.add(blocking: "merchant-store.stores.{store_id}.patch", Self.merchantStoreStoresStoreIDPatchBlocking)
        calls.add(
            "merchant-store.stores.{store_id}.recipients.bind.post", Self.merchantStoreStoresStoreIDRecipientsBindPost)
        calls.add(
            "merchant-store.stores.{store_id}.recipients.unbind.post",
            Self.merchantStoreStoresStoreIDRecipientsUnbindPost)
    }
}

extension V3MerchantStoreCalls {
    private static func merchantStoreStoresPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantStore.stores
        let reply = try await node.post(
            V3.MerchantStore.Stores.PostBody.synthetic(test.body)
        )
        try V3.MerchantStore.Stores.PostReply.compare(reply, test.reply)
    }

    private static func merchantStoreStoresPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantStore.stores
        let reply = try node.post(
            V3.MerchantStore.Stores.PostBody.synthetic(test.body)
        )
        try V3.MerchantStore.Stores.PostReply.compare(reply, test.reply)
    }

    private static func merchantStoreStoresStoreIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantStore.stores.storeID(test.path["store_id"].integerText)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.MerchantStore.Stores.ByStoreID.GetReply.compare(reply, test.reply)
    }

    private static func merchantStoreStoresStoreIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantStore.stores.storeID(test.path["store_id"].integerText)
        try await node.patch(
            V3.MerchantStore.Stores.ByStoreID.PatchBody.synthetic(test.body)
        )
    }

    private static func merchantStoreStoresStoreIDPatchBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantStore.stores.storeID(test.path["store_id"].integerText)
        try node.patch(
            V3.MerchantStore.Stores.ByStoreID.PatchBody.synthetic(test.body)
        )
    }

    private static func merchantStoreStoresStoreIDRecipientsBindPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantStore.stores.storeID(test.path["store_id"].integerText).recipients.bind
        let reply = try await node.post(
            V3.MerchantStore.Stores.ByStoreID.Recipients.Bind.PostBody.synthetic(test.body)
        )
        try V3.MerchantStore.RecipientsReply.compare(reply, test.reply)
    }

    private static func merchantStoreStoresStoreIDRecipientsUnbindPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantStore.stores.storeID(test.path["store_id"].integerText).recipients.unbind
        let reply = try await node.post(
            V3.MerchantStore.Stores.ByStoreID.Recipients.Unbind.PostBody.synthetic(test.body)
        )
        try V3.MerchantStore.RecipientsReply.compare(reply, test.reply)
    }
}

extension V3.MerchantStore.FailedStoreRecipient {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.failedReason, "failed_reason")
    }
}

extension V3.MerchantStore.RecipientsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(
            reply.failedStoreRecipient, "failed_store_recipient", V3.MerchantStore.FailedStoreRecipient.compare)
    }
}

extension V3.MerchantStore.StoreAddress {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            addressCode: place["address_code"].text,
            addressDetail: place["address_detail"].text,
            addressComplements: place["address_complements"].text,
            longitude: place["longitude"].text,
            latitude: place["latitude"].text
        )
        object.addressCode = object.addressCode
        object.addressDetail = object.addressDetail
        object.addressComplements = object.addressComplements
        object.longitude = object.longitude
        object.latitude = object.latitude
        return object
    }
}

extension V3.MerchantStore.StoreBasics {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeName: place["store_name"].text,
            storeReferenceID: place["store_reference_id"].text,
            brandName: place["brand_name"].text,
            branchName: place["branch_name"].text,
            brandID: place["brand_id"].number
        )
        object.storeReferenceID = object.storeReferenceID
        object.brandName = object.brandName
        object.storeName = object.storeName
        object.branchName = object.branchName
        object.brandID = object.brandID
        return object
    }
}

extension V3.MerchantStore.StoreBusiness {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            servicePhone: place["service_phone"].text,
            businessHours: place["business_hours"].text
        )
        object.servicePhone = object.servicePhone
        object.businessHours = object.businessHours
        return object
    }
}

extension V3.MerchantStore.StoreRecipient {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            companyName: place["company_name"].text
        )
        object.mchid = object.mchid
        object.companyName = object.companyName
        return object
    }
}

extension V3.MerchantStore.Stores.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            storeBasics: V3.MerchantStore.StoreBasics.synthetic(place["store_basics"]),
            storeAddress: V3.MerchantStore.StoreAddress.synthetic(place["store_address"]),
            storeBusiness: V3.MerchantStore.StoreBusiness.synthetic(place["store_business"]),
            storeRecipient: place.list("store_recipient", V3.MerchantStore.StoreRecipient.synthetic)
        )
        object.subMchid = object.subMchid
        object.storeBasics = object.storeBasics
        object.storeAddress = object.storeAddress
        object.storeBusiness = object.storeBusiness
        object.storeRecipient = object.storeRecipient
        return object
    }
}

extension V3.MerchantStore.Stores.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.storeID, "store_id")
    }
}

extension V3.MerchantStore.Stores.ByStoreID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.storeBasics, "store_basics", StoreBasics.compare)
        try place.object(reply.storeAddress, "store_address", StoreAddress.compare)
        try place.object(reply.storeBusiness, "store_business", StoreBusiness.compare)
        try place.list(reply.storeRecipient, "store_recipient", StoreRecipient.compare)
        try place.object(reply.storeState, "store_state", StoreState.compare)
    }
}

extension V3.MerchantStore.Stores.ByStoreID.GetReply.StoreBasics {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.storeReferenceID, "store_reference_id")
        try place.same(reply.brandName, "brand_name")
        try place.same(reply.storeName, "store_name")
        try place.same(reply.branchName, "branch_name")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.MerchantStore.Stores.ByStoreID.GetReply.StoreAddress {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.addressCode, "address_code")
        try place.same(reply.addressDetail, "address_detail")
        try place.same(reply.addressComplements, "address_complements")
        try place.same(reply.longitude, "longitude")
        try place.same(reply.latitude, "latitude")
    }
}

extension V3.MerchantStore.Stores.ByStoreID.GetReply.StoreBusiness {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.servicePhone, "service_phone")
        try place.same(reply.businessHours, "business_hours")
    }
}

extension V3.MerchantStore.Stores.ByStoreID.GetReply.StoreRecipient {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.companyName, "company_name")
    }
}

extension V3.MerchantStore.Stores.ByStoreID.GetReply.StoreState {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.storeStateMessage, "store_state_message")
        try place.same(reply.addressFailedReason, "address_failed_reason")
        try place.same(reply.storeStateValue, "store_state_value")
    }
}

extension V3.MerchantStore.Stores.ByStoreID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            storeBasics: V3.MerchantStore.StoreBasics.synthetic(place["store_basics"]),
            storeAddress: V3.MerchantStore.StoreAddress.synthetic(place["store_address"]),
            storeBusiness: V3.MerchantStore.StoreBusiness.synthetic(place["store_business"])
        )
        object.subMchid = object.subMchid
        object.storeBasics = object.storeBasics
        object.storeAddress = object.storeAddress
        object.storeBusiness = object.storeBusiness
        return object
    }
}

extension V3.MerchantStore.Stores.ByStoreID.Recipients.Bind.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            storeRecipient: place.list("store_recipient", V3.MerchantStore.StoreRecipient.synthetic)
        )
        object.subMchid = object.subMchid
        object.storeRecipient = object.storeRecipient
        return object
    }
}

extension V3.MerchantStore.Stores.ByStoreID.Recipients.Unbind.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            storeRecipient: place.list("store_recipient", V3.MerchantStore.StoreRecipient.synthetic)
        )
        object.subMchid = object.subMchid
        object.storeRecipient = object.storeRecipient
        return object
    }
}
