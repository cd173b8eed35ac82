// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// Apart from the package itself, so that nobody who uses WeChatPay fetches a YAML parser.
let package = Package(
    name: "wechatpay-tools",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
    ],
    targets: [
        .target(name: "APIGenerator", dependencies: [.product(name: "Yams", package: "Yams")]),
        .executableTarget(
            name: "generate-api",
            dependencies: [
                "APIGenerator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .target(name: "OfficialPages"),
        .target(
            name: "OfficialCheck",
            dependencies: ["APIGenerator", "OfficialPages", .product(name: "Yams", package: "Yams")]
        ),
        .executableTarget(
            name: "check-official",
            dependencies: [
                "APIGenerator", "OfficialCheck", "OfficialPages",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(name: "APIGeneratorTests", dependencies: ["APIGenerator"], exclude: ["Reference"]),
        .testTarget(
            name: "OfficialPagesTests",
            dependencies: [
                "APIGenerator", "OfficialCheck", "OfficialPages", "check-official",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
    ]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),  // SE-0335
        .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
        .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    ]
}
