import Foundation
import Testing

/// The tables of folders name the existing folders.
struct FolderTableTests {
  @Test func contributingHasEveryFolderOfTheCore() throws {
    let named = try Article("Contributing").rows.compactMap { $0[0].wholeMatch(of: /`(.+)`/).map { String($0.1) } }
    #expect(named.sorted() == (try Self.folders("Sources/CrimePrevention") + Self.innerLayers).sorted())
  }

  /// Folders inside others that depend on less than the folders around them.
  private static let innerLayers = ["Model/Values", "Publication/Disclosure", "Publication/Counts"]

  @Test func readmeHasEveryFolderOfTheCoreEveryLibraryAndEveryExample() throws {
    let rows = try Article(path: "README.md").rows
    let core = rows.compactMap { $0[0].wholeMatch(of: /`… \/(.+)`/).map { String($0.1) } }
    #expect(core.sorted() == (try Self.folders("Sources/CrimePrevention").sorted()))
    let text = rows.joined().joined()
    let examples = try Self.folders("Examples").filter { $0 != "Support" }
    for folder in try Self.folders("Sources") + Self.folders("Tests").filter({ !$0.hasSuffix("Tests") }) + examples {
      #expect(text.contains(folder), "\(folder)")
    }
  }

  @Test func everyExampleStandsInTheTableOfExamples() throws {
    let rows = try Article(path: "Examples/README.md").rows
    let named = rows.compactMap { $0[0].wholeMatch(of: /\[(.+)\]\((.+)\)/) }.filter { $0.1 == $0.2 }.map {
      String($0.1)
    }
    #expect(named.sorted() == (try Self.folders("Examples").sorted()))
    for row in rows {
      // The first line to read is in the file that is named.
      guard let line = row.last?.firstMatch(of: /^`([^`]+)` in \[[^\]]+\]\((.+)\)$/) else { continue }
      let file = ExampleRecords.package.appending(path: "Examples/\(line.2)")
      #expect(try String(contentsOf: file, encoding: .utf8).contains(line.1), "\(line.1)")
    }
    #expect(rows.contains { $0.last?.contains("` in [") == true })
  }

  private static func folders(_ path: String) throws -> [String] {
    let root = ExampleRecords.package.appending(path: path)
    return try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: [.isDirectoryKey]).filter {
      try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true && !$0.lastPathComponent.hasPrefix(".")
    }.map(\.lastPathComponent)
  }
}
