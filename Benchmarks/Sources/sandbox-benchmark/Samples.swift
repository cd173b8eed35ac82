// SPDX-License-Identifier: Apache-2.0

/// Figures of one kind, told by their median.
struct Samples {
    private var values: [Double] = []

    mutating func add(_ value: Double) { values.append(value) }

    var median: Double { percentile(0.5) }
    var least: Double { values.min() ?? 0 }
    var most: Double { values.max() ?? 0 }

    private func percentile(_ share: Double) -> Double {
        guard !values.isEmpty else { return 0 }
        return values.sorted()[min(values.count - 1, Int(Double(values.count) * share))]
    }
}

/// How often `work` runs in a second.
func rate(_ count: Int, _ work: (Int) throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    for index in 0..<count { try work(index) }
    return Double(count) / (start.duration(to: .now) / .seconds(1))
}
