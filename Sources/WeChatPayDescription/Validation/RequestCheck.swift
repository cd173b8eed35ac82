// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// One run of a validator: what has been found so far.
struct RequestCheck {
    let operation: APIOperation
    let details: APIOperation.Details
    let plaintext: RequestValidator.Plaintext
    var problems: [RequestProblem] = []
    var location = RequestProblem.Location.body

    /// Whoever sends a million wrong members is not told about each.
    static let limit = 1000
    /// Of these, unknown members: they must not hide what is wrong elsewhere.
    static let unknownLimit = 500
    private var unknownCount = 0
    /// Where each documented member and parameter stands, made when the first unknown one is met.
    private var places: MemberPlaces?
    /// The call of the other role, looked up when the first name is met that this one has nowhere.
    private lazy var twin = operation.twin

    var isFull: Bool { problems.count >= Self.limit }

    /// Set by the client in every call of APIv2.
    private static let signing: Set<String> = ["sign", "nonce_str", "sign_type"]

    init(operation: APIOperation, details: APIOperation.Details, plaintext: RequestValidator.Plaintext) {
        self.operation = operation
        self.details = details
        self.plaintext = plaintext
    }

    /// In XML, a query and a path, every value is text.
    var hasOnlyText: Bool { operation.isV2 || location != .body }

    mutating func path(_ values: [String: String]) {
        location = .path
        for field in details.pathParameters {
            guard let value = values[field.name] else { continue }
            if value.isEmpty { report(field.name, field, .required, "must not be empty") }
            self.value(.string(value), field, field.name)
        }
    }

    mutating func query(_ allPairs: [(String, String)]) {
        location = .query
        let pairs = allPairs.filter { !Self.isLong($0.0) }
        for field in details.query {
            let values = pairs.filter { field.isNamed($0.0) }
            if values.allSatisfy({ $0.1.isEmpty }) { demand(field, field.name, isPresent: !values.isEmpty) }
            for (name, value) in values where !value.isEmpty {
                // A list is sent as a parameter that is repeated.
                self.value(.string(value), field.type == .array ? field.element : field, name)
            }
        }
        let known = details.query
        let given = Set(pairs.map(\.0))
        let filled = Set(pairs.filter { !$0.1.isEmpty }.map(\.0))
        check(choices: details.queryChoices, known, "") { filled.contains($0) }
        for (name, _) in allPairs where !isFull {
            if Self.isLong(name) {
                reportUnknown(Outside.text(name), "", [], given: [], "is not a parameter of this call")
                continue
            }
            guard !known.contains(where: { $0.isNamed(name) }), !isClients(name) else { continue }
            reportUnknown(name, name, known, given: given, "is not a parameter of this call")
        }
    }

    mutating func headers(_ headers: [String: String]) {
        location = .header
        let given = Set(headers.keys.map { $0.lowercased() })
        for field in details.callerHeaders where field.isRequired {
            guard !given.contains(field.name.lowercased()) else { continue }
            report(field.name, field, .required, "is required")
        }
    }

    mutating func body(_ body: JSON?) {
        location = .body
        guard let documented = details.body else {
            if let body, body != .object(JSON.Object()) {
                report("", nil, .unknown, "is not documented for this call; leave it out", severity: .unknownMember)
            }
            return
        }
        switch body {
        case .object(let object):
            if !documented.fields.isEmpty { members(object, documented.fields, "", choices: documented.choices) }
        case nil:
            let count = problems.count
            if documented.isRequired { members(JSON.Object(), documented.fields, "", choices: documented.choices) }
            if documented.isRequired, documented.kind == .json, problems.count == count {
                report("", nil, .required, "is required", severity: operation.isV2 ? .warning : .error)
            }
        default: report("", nil, .type, "must be an object")
        }
    }

    // MARK: Members

    mutating func members(
        _ object: JSON.Object, _ fields: [APIField], _ pointer: String, required: Set<String>? = nil,
        choices: [[String]] = []
    ) {
        check(choices: choices, fields, pointer) { name in object[name].map { $0 != "" } ?? false }
        for field in fields {
            let keys =
                field.indexes.isEmpty ? [field.name] : object.keys.filter { $0.utf8.count <= 1024 && field.isNamed($0) }
            let given = keys.filter { object[$0] != nil }
            if given.isEmpty {
                let isRequired = required.map { $0.contains(field.name) } ?? field.isRequired
                if isRequired { demand(field, "\(pointer)/\(Self.token(field.name))", isRequired: true) }
            }
            for key in given {
                guard let value = object[key] else { continue }
                let place = "\(pointer)/\(Self.token(key))"
                if value == "", required.map({ $0.contains(field.name) }) ?? field.isRequired {
                    demand(field, place, isPresent: true, isRequired: true)
                } else if value == "", field.type == .string, !mayBeEmpty(field) {
                    report(place, field, .length, "must not be empty; leave it out")
                } else if field.type == .object, case .object(let inner) = value {
                    let needed = field.requiredMembers(siblings: object)
                    if !field.fields.isEmpty {
                        members(inner, field.fields, place, required: needed, choices: field.choices)
                    }
                } else {
                    self.value(value, field, place)
                }
            }
        }
        let names = fields.filter { $0.indexes.isEmpty }.map(\.name)
        let known = Set(names)
        lazy var all = Set(object.keys.filter { !Self.isLong($0) })
        for key in object.keys where !isFull && (Self.isLong(key) || !known.contains(key) && !isClients(key)) {
            if Self.isLong(key) {
                reportUnknown("\(pointer)/\(Outside.text(key))", "", [], given: all, "is not a member of this call")
                continue
            }
            if fields.contains(where: { !$0.indexes.isEmpty && $0.isNamed(key) }) { continue }
            reportUnknown("\(pointer)/\(Self.token(key))", key, fields, given: all, "is not a member of this call")
        }
    }

    /// No documented name is nearly as long, and comparing names of combining marks takes seconds.
    private static func isLong(_ name: String) -> Bool { name.utf8.count > 1024 }

    /// `sign` and its companions may be written in any call of APIv2, though not every page lists them.
    private func isClients(_ name: String) -> Bool { operation.isV2 && Self.signing.contains(name) }

    private mutating func demand(
        _ field: APIField, _ place: String, isPresent: Bool = false, isRequired: Bool? = nil
    ) {
        guard isRequired ?? field.isRequired, field.type != .file, !isClients(field.name) else { return }
        // Some pages list the path's variable with the query or the body.
        guard location == .path || !operation.path.contains("{\(field.name)}") else { return }
        report(
            place, field, .required, isPresent ? "must not be empty" : "is required",
            severity: operation.isV2 ? .warning : .error
        )
    }

    private mutating func reportUnknown(
        _ place: String, _ name: String, _ fields: [APIField], given: Set<String>, _ rule: String
    ) {
        guard unknownCount < Self.unknownLimit else { return }
        unknownCount += 1
        let places = places ?? MemberPlaces(details)
        self.places = places
        let free = fields.map(\.name).filter { !given.contains($0) }
        // A name that is right elsewhere is not a misspelt one.
        let suggestion =
            places.place(of: name, in: location) ?? twin?.place(asTwin: name)
            ?? EditDistance.nearest(to: name, among: free)
        problems.append(
            RequestProblem(
                severity: .unknownMember, location: location, field: place, kind: .unknown, rule: rule,
                suggestion: suggestion
            )
        )
    }

    mutating func report(
        _ place: String, _ field: APIField?, _ kind: RequestProblem.Kind, _ rule: String,
        severity: RequestProblem.Severity = .error
    ) {
        guard !isFull else { return }
        problems.append(
            RequestProblem(
                severity: severity, location: location, field: place, title: field?.title, kind: kind, rule: rule
            )
        )
    }

    /// Of the members of a choice, one has to be given.
    private mutating func check(
        choices: [[String]], _ fields: [APIField], _ place: String, isGiven: (String) -> Bool
    ) {
        for choice in choices where !choice.contains(where: isGiven) {
            let names = choice.map { name in
                name + (fields.first { $0.name == name }?.title.map { " (\($0))" } ?? "")
            }
            let list = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
            report(place, nil, .required, "must have \(list)", severity: operation.isV2 ? .warning : .error)
        }
    }

    /// A name as part of a JSON pointer.
    static func token(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
        return name.replacing("~", with: "~0").replacing("/", with: "~1")
    }
}
