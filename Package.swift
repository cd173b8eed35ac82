// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let package = Package(
    name: "swift-wechatpay",
    // Mutex, task executors and swift-configuration all start here; Linux needs no floor.
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "WeChatPay", targets: ["WeChatPay"]),
        .library(name: "WeChatPayDescription", targets: ["WeChatPayDescription"]),
        .library(name: "WeChatPayDiagnosis", targets: ["WeChatPayDiagnosis"]),
        .library(name: "WeChatPayHummingbird", targets: ["WeChatPayHummingbird"]),
        .library(name: "WeChatPayNotifications", targets: ["WeChatPayNotifications"]),
        .library(name: "WeChatPaySandbox", targets: ["WeChatPaySandbox"]),
        .library(name: "WeChatPayTesting", targets: ["WeChatPayTesting"]),
        .executable(name: "wechatpay", targets: ["WeChatPayCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-collections.git", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        .target(
            name: "WeChatPayJSON",
            dependencies: [.product(name: "OrderedCollections", package: "swift-collections")]
        ),
        .target(name: "WeChatPayXML"),
        // The floor, which every other module may stand on: hexadecimal, percent-encoding, files for their owner's eyes.
        .target(name: "WeChatPayWire"),
        // zlib of the system, which swift-nio-extras links under async-http-client as well.
        .systemLibrary(name: "CWeChatPayZlib"),
        // Unpacks bills.
        .target(name: "WeChatPayGzip", dependencies: ["CWeChatPayZlib"]),
        // The API description as data; typed endpoints, the command and the sandbox read it.
        .target(name: "WeChatPayDescription", dependencies: ["WeChatPayJSON"]),
        // Says why a signature fails. Client, command and sandbox use it, so it knows none of them.
        .target(
            name: "WeChatPayDiagnosis",
            dependencies: [
                "WeChatPayGzip",
                "WeChatPayJSON",
                "WeChatPayWire",
                "WeChatPayXML",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "WeChatPaySigning",
            dependencies: [
                "WeChatPayWire",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ]
        ),
        .target(
            name: "WeChatPay",
            dependencies: [
                "WeChatPayDescription",
                "WeChatPayDiagnosis",
                "WeChatPayGzip",
                "WeChatPayJSON",
                "WeChatPaySigning",
                "WeChatPayWire",
                "WeChatPayXML",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .target(
            name: "WeChatPayTyped",
            dependencies: ["WeChatPay", "WeChatPayDescription", "WeChatPayJSON", "WeChatPayXML"]
        ),
        // A type for each documented notification; whoever needs none reads the JSON.
        .target(name: "WeChatPayNotifications", dependencies: ["WeChatPay", "WeChatPayTyped"]),
        .target(
            name: "WeChatPayHummingbird",
            dependencies: [
                "WeChatPay",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        // The gateway checks signatures with code of its own: WeChatPaySigning is left out on purpose.
        .target(
            name: "WeChatPaySandbox",
            dependencies: [
                "WeChatPayDescription",
                "WeChatPayDiagnosis",
                "WeChatPayJSON",
                "WeChatPayWire",
                "WeChatPayXML",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HeapModule", package: "swift-collections"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            exclude: ["Console/Page"]
        ),
        .target(
            name: "WeChatPayTesting",
            dependencies: [
                "WeChatPay",
                "WeChatPaySandbox",
            ]
        ),
        .executableTarget(
            name: "WeChatPayCommand",
            dependencies: [
                "WeChatPay",
                "WeChatPayDescription",
                "WeChatPayDiagnosis",
                "WeChatPaySandbox",
                "WeChatPayTesting",
                "WeChatPayWire",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Configuration", package: "swift-configuration"),
            ]
        ),
        // How tests share a machine; no product has it.
        .target(
            name: "WeChatPayTestSupport", dependencies: ["WeChatPaySandbox"], path: "Tests/WeChatPayTestSupport"),
        .testTarget(
            name: "WeChatPayDescriptionTests", dependencies: ["WeChatPayDescription", "WeChatPayJSON"]
        ),
        .testTarget(
            name: "WeChatPayDiagnosisTests",
            dependencies: [
                "WeChatPayDiagnosis",
                "WeChatPayJSON",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        .testTarget(name: "WeChatPayJSONTests", dependencies: ["WeChatPayJSON"]),
        .testTarget(name: "WeChatPayXMLTests", dependencies: ["WeChatPayXML"]),
        .testTarget(name: "WeChatPayWireTests", dependencies: ["WeChatPayWire"]),
        .testTarget(
            name: "WeChatPayGzipTests",
            dependencies: ["WeChatPayGzip", .product(name: "Crypto", package: "swift-crypto")]
        ),
        .testTarget(
            name: "WeChatPaySigningTests",
            dependencies: ["WeChatPaySandbox", "WeChatPaySigning"],
            resources: [.copy("Vectors")]
        ),
        .testTarget(
            name: "WeChatPayTests",
            dependencies: [
                "WeChatPay",
                "WeChatPayAPIEcommerce",
                "WeChatPaySandbox",
                "WeChatPayTesting",
                "WeChatPayTyped",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "InMemoryLogging", package: "swift-log"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ]
        ),
        .testTarget(
            name: "WeChatPayNotificationsTests",
            dependencies: [
                "WeChatPay",
                "WeChatPayDescription",
                "WeChatPayHummingbird",
                "WeChatPayNotifications",
                "WeChatPaySandbox",
                "WeChatPayTesting",
                "WeChatPayTyped",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "InMemoryLogging", package: "swift-log"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            resources: [.copy("Vectors")]
        ),
        .testTarget(
            name: "WeChatPayTypedTests", dependencies: ["WeChatPay", "WeChatPayTyped"], resources: [.copy("Keys")]),
        .testTarget(
            name: "WeChatPaySandboxTests",
            dependencies: [
                "WeChatPay",
                "WeChatPayAPI",
                "WeChatPayAPIEcommerce",
                "WeChatPayAPIPay",
                "WeChatPayDescription",
                "WeChatPayDiagnosis",
                "WeChatPayJSON",
                "WeChatPaySandbox",
                "WeChatPayTesting",
                "WeChatPayWire",
                "WeChatPayXML",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            exclude: ["Peers/requirements.txt"],
            resources: [.copy("Peers/judge.py")]
        ),
        .testTarget(
            name: "WeChatPayAPITests",
            dependencies: [
                "WeChatPay",
                "WeChatPayAPI",
                "WeChatPayDescription",
                "WeChatPayTyped",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.copy("Keys")]
        ),
        // Nothing typed: what is written here is what any path takes.
        .testTarget(name: "WeChatPayChainTests", dependencies: ["WeChatPay"], resources: [.copy("Keys")]),
        .testTarget(
            name: "WeChatPayCommandTests",
            dependencies: [
                "WeChatPay", "WeChatPayCommand", "WeChatPayDescription", "WeChatPayDiagnosis", "WeChatPayJSON",
                "WeChatPaySandbox", "WeChatPayTesting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
    ]
)

// Typed endpoints by area, so that nobody compiles what they do not use.
let areas = [
    "Brand", "Ecommerce", "Global", "Industry", "Marketing", "Merchant", "Papay", "Pay", "Payscore", "Transfer", "V2",
].map { "WeChatPayAPI\($0)" }
package.targets += areas.map { .target(name: $0, dependencies: ["WeChatPay", "WeChatPayTyped"]) }
package.targets.append(.target(name: "WeChatPayAPI", dependencies: areas.map { .init(stringLiteral: $0) }))
package.products += (areas + ["WeChatPayAPI"]).map { .library(name: $0, targets: [$0]) }

for target in package.targets where target.type != .system {
    if target.type == .test { target.dependencies.append("WeChatPayTestSupport") }
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),  // SE-0335
        .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
        .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    ]
}
