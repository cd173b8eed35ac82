// SPDX-License-Identifier: Apache-2.0

extension Schema {
    /// One schema for what several describe: all members, those required that each of them requires, all values.
    ///
    /// - Throws: ``DescriptionError`` where a member has two types.
    func merged(with other: Schema, at place: String) throws -> Schema {
        guard type == other.type, encryption == other.encryption else {
            throw DescriptionError(
                place, "is \(type.rawValue) here and \(other.type.rawValue) there; the payloads cannot be one type")
        }
        var result = self
        result.values += other.values.filter { !values.contains($0) }
        result.terms.merge(other.terms) { mine, _ in mine }
        if values.isEmpty || other.values.isEmpty { (result.values, result.terms) = ([], [:]) }
        if constant != other.constant { result.constant = nil }
        result.unit = unit ?? other.unit
        if let items, let others = other.items {
            result.items = Box(try items.schema.merged(with: others.schema, at: "\(place)[]"))
        }
        if let content, let others = other.content {
            result.content = Box(try content.schema.merged(with: others.schema, at: place))
        }
        result.properties = try properties.map { property in
            guard let twin = other.properties.first(where: { $0.name == property.name }) else {
                return property.with(isRequired: false)
            }
            let schema = try property.schema.merged(with: twin.schema, at: "\(place)/\(property.name)")
            return property.with(isRequired: property.isRequired && twin.isRequired, schema: schema)
        }
        let names = Set(properties.map(\.name))
        result.properties += other.properties.filter { !names.contains($0.name) }.map { $0.with(isRequired: false) }
        return result
    }
}

extension Schema.Property {
    func with(isRequired: Bool, schema: Schema? = nil) -> Self {
        Self(name: name, schema: schema ?? self.schema, isRequired: isRequired, indexes: indexes)
    }
}
