// swift-tools-version: 6.2.3
import PackageDescription

// Every library of the package, so that all their symbols are built with it.
let libraries = ["CrimePrevention", "CrimePreventionJSON", "CrimePreventionReports", "CrimePreventionImport"]

let package = Package(
  name: "reference-pages",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-crime-prevention", path: "../..")],
  targets: [
    .executableTarget(
      name: "reference-pages",
      dependencies: libraries.map { .product(name: $0, package: "swift-crime-prevention") },
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
