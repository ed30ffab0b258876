// swift-tools-version: 6.2.3
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "swift-crime-prevention",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CrimePrevention", targets: ["CrimePrevention"]),
    .library(name: "CrimePreventionJSON", targets: ["CrimePreventionJSON"]),
    .library(name: "CrimePreventionReports", targets: ["CrimePreventionReports"]),
    .library(name: "CrimePreventionImport", targets: ["CrimePreventionImport"]),
  ],
  targets: [
    .target(name: "CrimePrevention", swiftSettings: strict),
    .target(name: "CrimePreventionJSON", dependencies: ["CrimePrevention"], swiftSettings: strict),
    .target(name: "CrimePreventionReports", dependencies: ["CrimePrevention"], swiftSettings: strict),
    .target(name: "CrimePreventionImport", dependencies: ["CrimePrevention"], swiftSettings: strict),
    .target(
      name: "ExampleSupport",
      dependencies: ["CrimePrevention"],
      path: "Examples/Support",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "plan-check",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "CrimePreventionReports", "ExampleSupport"],
      path: "Examples/plan-check",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "plan-progress",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "CrimePreventionReports", "ExampleSupport"],
      path: "Examples/plan-progress",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "house-rules",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "ExampleSupport"],
      path: "Examples/house-rules",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "national-overview",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "ExampleSupport"],
      path: "Examples/national-overview",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "meeting-minutes",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "CrimePreventionReports", "ExampleSupport"],
      path: "Examples/meeting-minutes",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "record-versions",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "ExampleSupport"],
      path: "Examples/record-versions",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "record-import",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "CrimePreventionImport", "ExampleSupport"],
      path: "Examples/record-import",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "record-publish",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "ExampleSupport"],
      path: "Examples/record-publish",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "statute-sheet",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "CrimePreventionReports", "ExampleSupport"],
      path: "Examples/statute-sheet",
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      dependencies: ["CrimePrevention"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "CrimePreventionTests",
      dependencies: ["CrimePrevention", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CrimePreventionJSONTests",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CrimePreventionReportsTests",
      dependencies: ["CrimePrevention", "CrimePreventionJSON", "CrimePreventionReports", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CrimePreventionImportTests",
      dependencies: ["CrimePrevention", "CrimePreventionImport", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExamplesTests",
      dependencies: [
        "ExampleSupport", "plan-check", "plan-progress", "house-rules", "national-overview", "meeting-minutes",
        "record-versions", "record-import", "record-publish", "statute-sheet",
      ],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
