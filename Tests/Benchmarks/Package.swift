// swift-tools-version: 6.2.3
import PackageDescription

// Measures reading, checking and progress on made-up but realistic records, also against other readers. See README.md.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-crime-prevention", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "Corpus",
      dependencies: [
        .product(name: "CrimePrevention", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionJSON", package: "swift-crime-prevention"),
      ]
    ),
    .target(name: "PlainModel"),
    .executableTarget(
      name: "write-corpus",
      dependencies: ["Corpus", .product(name: "CrimePreventionJSON", package: "swift-crime-prevention")],
      path: "Sources/WriteCorpus"
    ),
    .target(name: "Peer"),
    .executableTarget(
      name: "library-peer",
      dependencies: [
        "Peer",
        .product(name: "CrimePrevention", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionJSON", package: "swift-crime-prevention"),
      ],
      path: "Sources/LibraryPeer"
    ),
    .executableTarget(name: "foundation-peer", dependencies: ["Peer", "PlainModel"], path: "Sources/FoundationPeer"),
    .executableTarget(
      name: "RecordBenchmarks",
      dependencies: [
        "Corpus", "PlainModel",
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "CrimePrevention", package: "swift-crime-prevention"),
        .product(name: "CrimePreventionJSON", package: "swift-crime-prevention"),
      ],
      path: "Benchmarks/RecordBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
  ]
)
