import Foundation
import Testing

/// The folders of the core are layers: none may name a type of a later one.
struct ArrowTests {
  private static let layers = [
    "Model/Values", "Model", "Index", "Diagnostics", "Coding", "Evidence", "Measurement", "Wording",
    "Publication/Disclosure", "Publication/Counts", "Rules", "Versions", "Statute", "Progress", "WorkList",
    "Publication",
  ]

  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/CrimePrevention")

  /// Evidence depends on values alone, disclosure on nothing, and nothing else on versions.
  private static func mayName(_ user: Int, _ used: Int) -> Bool {
    switch (layers[user], layers[used]) {
    case ("Evidence", let layer): layer == "Model/Values" || used == user
    case ("Publication/Disclosure", _): used == user
    case (_, "Versions"): used == user
    default: used <= user
    }
  }

  @Test func noLayerNamesATypeOfALaterOne() throws {
    let files = try Self.files()
    #expect(files.count > 100, "the sources should have been found")
    var owner: [String: Int] = [:]
    for file in files {
      for name in Self.declaredTypes(in: file.code) { owner[name] = min(owner[name] ?? .max, file.layer) }
    }
    #expect(owner["CouncilRecord"] == 1)
    for file in files {
      let words = Set(file.code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
      for word in words.sorted() {
        guard let used = owner[word], !Self.mayName(file.layer, used) else { continue }
        Issue.record("\(file.name) in \(Self.layers[file.layer]) names \(word) of \(Self.layers[used])")
      }
    }
  }

  @Test func everyFileStandsInALayer() throws {
    #expect(try Self.files().allSatisfy { $0.layer < Self.layers.count })
  }

  @Test func reportsStandOnTheCoreAloneAndTheCoreOnNothing() throws {
    let allowed = ["CrimePreventionReports": ["CrimePrevention"], "CrimePrevention": ["Glibc", "Musl", "Darwin"]]
    for (target, modules) in allowed {
      let imports = try Self.codes(below: Self.sources.deletingLastPathComponent().appending(path: target)).flatMap {
        Self.imports(in: $0)
      }
      #expect(imports.contains { modules.contains($0.module) }, "\(target) should import something")
      for line in imports where !modules.contains(line.module) || line.isTestable {
        Issue.record("\(target) imports \(line.module)")
      }
    }
  }

  @Test func anImportIsSeenWhateverStandsBeforeIt() {
    let code = "public import A\n  @_spi(X) import struct B.C\n@testable import D\nlet text = \"import\""
    let found = Self.imports(in: code)
    #expect(found.map(\.module) == ["A", "B", "D"])
    #expect(found.map(\.isTestable) == [false, true, true])
  }

  @Test func aForbiddenArrowIsSeen() throws {
    #expect(Self.declaredTypes(in: "package struct Verdict {}\nenum Other {}") == ["Verdict", "Other"])
    let layer = { (name: String) in try #require(Self.layers.firstIndex(of: name)) }
    #expect(try !Self.mayName(layer("Model"), layer("Progress")))
    #expect(try !Self.mayName(layer("Evidence"), layer("Model")))
    #expect(try Self.mayName(layer("Progress"), layer("Evidence")))
    #expect(try !Self.mayName(layer("Publication/Disclosure"), layer("Model/Values")))
    #expect(try !Self.mayName(layer("WorkList"), layer("Versions")))
    #expect(try Self.mayName(layer("Versions"), layer("Versions")))
  }

  private struct File {
    let name: String
    let layer: Int
    let code: String
  }

  private static func files() throws -> [File] {
    try urls(below: sources).map { url in
      let path = url.path.dropFirst(sources.path.count + 1)
      let layer = layers.firstIndex { path.hasPrefix($0 + "/") }
      return File(name: url.lastPathComponent, layer: layer ?? layers.count, code: try code(of: url))
    }
  }

  private static func urls(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    return found.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  private static func codes(below folder: URL) throws -> [String] {
    try urls(below: folder).map(code)
  }

  /// A file without its comments.
  private static func code(of url: URL) throws -> String {
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    return lines.map { $0.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0] }
      .joined(separator: "\n")
  }

  /// The modules that a file imports, and whether it uses more than they make public.
  private static func imports(in code: String) -> [(module: String, isTestable: Bool)] {
    code.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), let last = words.last, last != "import" else { return nil }
      let before = words[..<keyword]
      guard before.allSatisfy({ $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0) }) else {
        return nil
      }
      return (String(last.prefix { $0 != "." }), before.contains { $0.hasPrefix("@") })
    }
  }

  /// The types declared at the top of a file; nested ones are reached through these.
  private static func declaredTypes(in code: String) -> [String] {
    code.split(separator: "\n").compactMap { line in
      guard line.first != " " else { return nil }
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      guard
        let keyword = words.firstIndex(where: { ["struct", "enum", "class", "protocol", "typealias"].contains($0) }),
        keyword + 1 < words.count, !words[..<keyword].contains("extension")
      else { return nil }
      return words[keyword + 1]
    }
  }
}
