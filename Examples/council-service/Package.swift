// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny")
]

let package = Package(
  name: "council-service",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-crime-prevention", path: "../.."),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .target(
      name: "CouncilService",
      dependencies: [
        .product(name: "CrimePrevention", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionJSON", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionReports", package: "swift-crime-prevention"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Resources/openapi.json"), .embedInCode("Resources/service.css")],
      swiftSettings: strict
    ),
    .executableTarget(name: "council-service", dependencies: ["CouncilService"], swiftSettings: strict),
    .testTarget(
      name: "CouncilServiceTests",
      dependencies: ["CouncilService", .product(name: "HummingbirdTesting", package: "hummingbird")],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
