// swift-tools-version: 6.2.3
import PackageDescription

// A service as an outsider would write it, using only what the library has made public. It is built and run, so that a
// change that would break such a service is noticed.
let package = Package(
  name: "consumer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-crime-prevention", path: "../..")],
  targets: [
    .target(
      name: "CouncilService",
      dependencies: [
        .product(name: "CrimePrevention", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionJSON", package: "swift-crime-prevention"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]
    ),
    .testTarget(
      name: "CouncilServiceTests",
      dependencies: ["CouncilService"],
      swiftSettings: [.treatAllWarnings(as: .error)]
    ),
  ],
  swiftLanguageModes: [.v6]
)
