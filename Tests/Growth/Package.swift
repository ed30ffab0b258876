// swift-tools-version: 6.2.3
import PackageDescription

// Runs the work whose instructions .ci/growth counts. See README.md.
let package = Package(
  name: "growth",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-crime-prevention", path: "../..")],
  targets: [
    // Swift's own module of the C library lacks the function that counts the bytes held.
    .target(name: "Heap", path: "Sources/Heap"),
    .executableTarget(
      name: "growth",
      dependencies: ["Heap", .product(name: "CrimePrevention", package: "swift-crime-prevention")],
      path: "Sources/Growth"
    ),
  ],
  swiftLanguageModes: [.v6]
)
