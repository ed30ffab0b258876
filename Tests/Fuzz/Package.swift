// swift-tools-version: 6.2.3
import PackageDescription

// Feeds the library input that nobody would write. Built with `--sanitize=fuzzer`, see README.md and .ci/fuzz.
let library: [Target.Dependency] = [
  .product(name: "CrimePrevention", package: "swift-crime-prevention"),
  .product(name: "CrimePreventionJSON", package: "swift-crime-prevention"),
  .product(name: "CrimePreventionReports", package: "swift-crime-prevention"),
  .product(name: "CrimePreventionImport", package: "swift-crime-prevention"),
]

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-crime-prevention", path: "../..")],
  targets: [
    .target(name: "FuzzSupport", dependencies: library, path: "Sources/Support"),
    .executableTarget(name: "fuzz-reading", dependencies: ["FuzzSupport"] + library, path: "Sources/Reading"),
    .executableTarget(name: "fuzz-whole-way", dependencies: ["FuzzSupport"] + library, path: "Sources/WholeWay"),
    .executableTarget(name: "fuzz-figures", dependencies: ["FuzzSupport"] + library, path: "Sources/Figures"),
    .executableTarget(name: "fuzz-minutes", dependencies: ["FuzzSupport"] + library, path: "Sources/Minutes"),
    .executableTarget(name: "fuzz-patch", dependencies: ["FuzzSupport"] + library, path: "Sources/Patch"),
  ],
  swiftLanguageModes: [.v6]
)
