// SPDX-License-Identifier: Apache-2.0

public import WeChatPay

/// A JSON object (in APIv2 an XML element) with the members that the documentation gives it.
///
/// It is a view of ``fields``. Members of replies are read one by one, so that one which is absent or odd costs that
/// member only, never the whole reply: reading it throws ``WeChatPayError/Code/undecodable``.
public protocol TypedObject: Sendable, CustomStringConvertible, CustomReflectable {
    /// The members, as on the wire.
    var fields: Fields { get }
    /// Wraps members.
    init(fields: Fields)
}

extension TypedObject {
    /// Makes an object from JSON, for tests and stored replies.
    public init(json: JSON.Object) {
        self.init(fields: Fields(json, origin: nil))
    }

    /// Takes a reply's members; ``response`` leads back to it.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/replyNotJSON`` or ``WeChatPayError/Code/undecodable``
    ///   when it is not a JSON object; the reply stays reachable in the error, since the call took effect.
    public init(response: Response) throws {
        guard case .object(let object) = try response.json else {
            var error = WeChatPayError(
                .undecodable,
                "The verified reply (status \(response.status)) is not a JSON object; the call took effect. Read response "
                    + "instead."
            )
            error.response = response
            throw error
        }
        self.init(fields: Fields(object, origin: FieldOrigin(.v3(response))))
    }

    /// All members as JSON; sensitive texts of a request are masked.
    public var json: JSON { FieldContent.object(fields).shown }

    /// The verified reply that the object is or is part of; `nil` for one made by hand.
    public var response: Response? { fields.origin?.response }

    /// The same in APIv2.
    public var v2Response: V2Response? { fields.origin?.v2Response }

    /// The names of the members; no values, since they may be personal.
    public var description: String { "\(Self.self)(\(fields.names.joined(separator: ", ")))" }

    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension TypedObject {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        switch content {
        case .object(let fields): self.init(fields: fields)
        case .text(let inner): self.init(inner, origin: origin)
        case .json(.object(let object)): self.init(fields: Fields(object, origin: origin))
        // JSON inside a text.
        case .json(.string(let text)):
            guard case .object(let object)? = try? JSON(parsing: text) else { return nil }
            self.init(fields: Fields(object, origin: origin))
        default: return nil
        }
    }
    package var content: FieldContent { .object(fields) }
    package static var documentedType: String { "an object" }
}
