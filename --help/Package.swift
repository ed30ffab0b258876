// swift-tools-version: 6.2.3
import PackageDescription
let package = Package(
  name: "snippets",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-crime-prevention", path: "..")],
  targets: [
    .testTarget(
      name: "Snippets",
      dependencies: [
        .product(name: "CrimePrevention", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionJSON", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionReports", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionImport", package: "swift-crime-prevention"),
      ]
    )
  ]
)
