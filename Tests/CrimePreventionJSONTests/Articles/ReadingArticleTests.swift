import Foundation
import Testing

/// The article on why a document can't be read explains each problem once.
struct ReadingArticleTests {
  @Test func articleExplainsEveryProblemOnce() throws {
    let explained = try Article("WhyCantThisBeRead").rows.compactMap { row in
      row[0].wholeMatch(of: /`((?:document|json)\.[a-z0-9-]+)`/).map { String($0.1) }
    }
    #expect(explained.sorted() == (try Self.problems().sorted()))
  }

  /// The problems that the sources name. Those of rules are in the catalogue.
  private static func problems() throws -> Set<String> {
    let folders = ["CrimePrevention/Coding", "CrimePreventionJSON/Files"]
    var problems: Set<String> = []
    for folder in folders {
      let root = ExampleRecords.package.appending(path: "Sources/\(folder)")
      let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
      for case let file as URL in files where file.pathExtension == "swift" {
        let source = try String(contentsOf: file, encoding: .utf8)
        problems.formUnion(source.matches(of: /"((?:document|json)\.[a-z0-9-]+)"/).map { String($0.1) })
      }
    }
    return problems
  }
}
