import Foundation

/// The fixtures of these tests.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
    path: "Fixtures"
  )
  static let package = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the minutes.
  static let minutes: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "minutes").path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }
}
