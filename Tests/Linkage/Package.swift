// swift-tools-version: 6.2.3
import PackageDescription

// Programs whose linked libraries are looked at: the core, the reports and the import must bring no Foundation, the reader
// only its essentials. The sources of the reports are compiled a second time here, as another package's would be: they build only
// when they use nothing of the core but what is public.
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
    .target(
      name: "ReportsFromOutside",
      dependencies: [.product(name: "CrimePrevention", package: "swift-crime-prevention")],
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"),
        // The reports come with the core and know all cases of its enumerations; another package would have to be ready for
        // more, which is an error in mode 6 and a warning before.
        .swiftLanguageMode(.v5),
      ]
    ),
    .executableTarget(
      name: "with-json",
      dependencies: [.product(name: "CrimePreventionJSON", package: "swift-crime-prevention")]
    ),
  ]
)
