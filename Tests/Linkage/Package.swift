// swift-tools-version: 6.2.3
import PackageDescription

// Programs whose linked libraries are checked: the core, the reports and the import must not link Foundation, and the
// reader of files only its essentials.
let package = Package(
  name: "linkage",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-crime-prevention", path: "../..")],
  targets: [
    .executableTarget(
      name: "core-only",
      dependencies: [.product(name: "CrimePrevention", package: "swift-crime-prevention")]
    ),
    .executableTarget(
      name: "with-reports",
      dependencies: [
        .product(name: "CrimePrevention", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionReports", package: "swift-crime-prevention"),
      ]
    ),
    .executableTarget(
      name: "with-import",
      dependencies: [
        .product(name: "CrimePrevention", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionImport", package: "swift-crime-prevention"),
      ]
    ),
    .executableTarget(
      name: "with-json",
      dependencies: [.product(name: "CrimePreventionJSON", package: "swift-crime-prevention")]
    ),
  ]
)
