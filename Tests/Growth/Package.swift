// swift-tools-version: 6.2.3
import PackageDescription

// Does what .ci/growth counts the instructions of. See README.md.
let package = Package(
  name: "growth",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-crime-prevention", path: "../..")],
  targets: [
    // Swift's own module of the C library hasn't got what counts the bytes held.
    .target(name: "Heap", path: "Sources/Heap"),
    .executableTarget(
      name: "growth",
      dependencies: ["Heap", .product(name: "CrimePrevention", package: "swift-crime-prevention")],
      path: "Sources/Growth"
    ),
  ],
  swiftLanguageModes: [.v6]
)
