// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What a caller may say about an APIv2 call beyond its members; `nil` leaves it to the path.
struct V2Options {
    var signType: APIv2SignType?
    var nonce: Bool?
    var needsClientCertificate: Bool?
}

/// The members of an APIv2 call, checked, and signed anew for each attempt.
struct V2Payload: Sendable {
    /// As given, with `sign_type` and `media_hash` where they belong.
    let members: XML
    let upload: Upload?
    let signType: APIv2SignType
    let addsNonce: Bool
    /// Whether the members go into the query, as in every GET.
    let inQuery: Bool
    let key: APIv2Key

    init(
        _ xml: XML, upload: Upload?, method: Call.Method, path: String, options: V2Options, client: WeChatPayClient
    ) throws {
        guard let key = client.apiV2Key else {
            throw WeChatPayError(
                .invalidConfiguration,
                "An APIv2 call needs the APIv2 key; give the client its apiV2Key, or set WECHATPAY_API_V2_KEY. "
                    + "Nothing was sent."
            )
        }
        guard method == .post || (method == .get && upload == nil) else {
            throw Self.refusal("APIv2 knows POST, and GET without a file.")
        }
        try Self.check(xml)
        var members = xml
        signType = try Self.signType(of: xml, options.signType)
        if members["sign_type"] == nil, signType == .hmacSHA256 || upload != nil {
            members["sign_type"] = signType.rawValue
        }
        if let upload, members["media_hash"] == nil { members["media_hash"] = upload.md5 }
        if let upload { try UploadRules.check(upload, path: path) }
        self.members = members
        self.upload = upload
        self.key = key
        inQuery = method == .get
        addsNonce = options.nonce ?? (method == .post && upload == nil && V2Paths.haveNonce(path))
    }

    /// The members with `nonce_str` and `sign`.
    func signed(nonce: String) -> XML {
        var members = members
        if addsNonce, members["nonce_str"] == nil { members["nonce_str"] = nonce }
        if members["sign"] == nil { members["sign"] = key.signature(of: members.texts, with: signType) }
        return members
    }

    /// The body as sent, and its media type.
    static func body(_ members: XML, upload: Upload?) throws -> (bytes: OutgoingBody, contentType: String) {
        if let upload {
            let fields = members.texts.map {
                Multipart.Field(name: $0.name, value: Data($0.value.utf8), contentType: nil)
            }
            let form = try Multipart(upload, fields: fields, partName: upload.partName ?? "media")
            return (form.body, form.contentType)
        }
        do { return (OutgoingBody(Data(try members.bytes())), "text/xml; charset=utf-8") } catch {
            throw refusal(error.description)
        }
    }

    private static func signType(of xml: XML, _ chosen: APIv2SignType?) throws -> APIv2SignType {
        guard let name = xml["sign_type"], !name.isEmpty else { return chosen ?? .md5 }
        guard let type = APIv2SignType(rawValue: name), chosen == nil || chosen == type else {
            throw refusal(
                "The member sign_type must be MD5 or HMAC-SHA256, and the same as signType: where that is given.")
        }
        return type
    }

    private static func check(_ xml: XML) throws {
        do { _ = try xml.bytes() } catch { throw refusal(error.description) }
        var names: Set<String> = []
        for member in xml.members {
            guard member.value.text != nil else {
                throw refusal(
                    "The member \(Outside.name(member.name)) nests others, and what nests cannot be signed; write it as text."
                )
            }
            guard names.insert(member.name).inserted else {
                throw refusal("The member \(Outside.name(member.name)) is given twice.")
            }
        }
    }

    private static func refusal(_ reason: String) -> WeChatPayError {
        WeChatPayError(.invalidRequest, "\(reason) Nothing was sent.")
    }
}

extension XML {
    /// Names and texts of the members that are texts, as they are signed.
    var texts: [(name: String, value: String)] {
        members.compactMap { member in member.value.text.map { (name: member.name, value: $0) } }
    }
}
