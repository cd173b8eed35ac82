// SPDX-License-Identifier: Apache-2.0

import OrderedCollections

extension JSON {
    /// Members in the order written or received. Of two with the same name the later value counts.
    ///
    /// Names are compared by their bytes: `é` and `e` with a combining accent are two names.
    public struct Object: Sendable, Hashable, Sequence {
        private var members: OrderedDictionary<TextKey, JSON> = [:]

        /// No members.
        public init() {}

        /// The value of a member; setting `nil` removes it.
        public subscript(key: String) -> JSON? {
            get { members[TextKey(key)] }
            set { members[TextKey(key)] = newValue }
        }

        /// The names in order.
        public var keys: [String] { members.keys.map(\.text) }
        /// How many members there are.
        public var count: Int { members.count }
        /// Whether there are no members.
        public var isEmpty: Bool { members.isEmpty }

        /// The members in order.
        public func makeIterator() -> AnyIterator<(key: String, value: JSON)> {
            var iterator = members.makeIterator()
            return AnyIterator { iterator.next().map { (key: $0.key.text, value: $0.value) } }
        }
    }
}
