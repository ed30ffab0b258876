// swift-tools-version: 6.2.3
import PackageDescription

// Answers what the library says about tables, so that an independent solver can be asked the same: see .ci/disclosure.
// The sources of disclosure control are compiled here as a separate module, which is optimized within seconds. That
// they build also shows that they need nothing else from the library.
let package = Package(
  name: "disclosure-answers",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "Disclosure"),
    .executableTarget(name: "disclosure-answers", dependencies: ["Disclosure"]),
  ],
  swiftLanguageModes: [.v6]
)
