// SPDX-License-Identifier: Apache-2.0

import OrderedCollections

extension JSON {
    /// Members in the order written or received. Of two with the same name the later value counts.
    public struct Object: Sendable, Hashable, Sequence {
        private var members: OrderedDictionary<String, JSON> = [:]

        /// No members.
        public init() {}

        /// The value of a member; setting `nil` removes it.
        public subscript(key: String) -> JSON? {
            get { members[key] }
            set { members[key] = newValue }
        }

        /// The names in order.
        public var keys: [String] { Array(members.keys) }
        /// How many members there are.
        public var count: Int { members.count }
        /// Whether there are no members.
        public var isEmpty: Bool { members.isEmpty }

        /// The members in order.
        public func makeIterator() -> AnyIterator<(key: String, value: JSON)> {
            var iterator = members.makeIterator()
            return AnyIterator { iterator.next().map { (key: $0.key, value: $0.value) } }
        }
    }
}
