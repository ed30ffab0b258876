import CrimePrevention
import Foundation

/// All rules of the library, as their sources describe them.
struct Catalogue {
  let rules: [CatalogueRule]

  init(in folder: URL) throws {
    let known = RuleSet.all.rules
    let descriptions = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    let sources = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    rules = try sources.filter(Self.holdsRule).map { try CatalogueRule(file: $0, descriptions: descriptions) }
      .sorted { $0.id < $1.id }
    guard rules.map(\.description.id) == known.map(\.id) else {
      let missing = Set(known.map(\.id)).subtracting(rules.map(\.description.id))
      throw Unexpected("not one file a rule; without a page: \(missing.sorted())")
    }
    guard Set(rules.map(\.pageName)).count == rules.count else { throw Unexpected("two rules share a page") }
  }

  private static func holdsRule(_ file: URL) throws -> Bool {
    try String(contentsOf: file, encoding: .utf8).contains(/\(\s*"[a-z0-9.-]+",\s*\.(error|warning|note),/)
  }

  /// One page a group, with its rules.
  var groupPages: [Page] {
    RuleGroup.allCases.map { group in
      let members = rules.filter { $0.group == group }
      let rows = members.map { "| <doc:\($0.pageName)> | \($0.description.severity.rawValue) | \($0.summary.inCell) |" }
      return Page(
        name: group.pageName,
        text: """
          # \(group.title)

          \(group.summary)

          ## Overview

          Part of the rule set `\(group.set)`.

          | Rule | Severity | What it finds |
          | --- | --- | --- |
          \(rows.joined(separator: "\n"))

          ## Topics

          ### Rules

          \(members.map { "- <doc:\($0.pageName)>" }.joined(separator: "\n"))

          """
      )
    }
  }

  /// The page that leads to the groups.
  var overviewPage: Page {
    let rows = RuleGroup.allCases.map { group in
      "| <doc:\(group.pageName)> | `\(group.set)` | \(rules.count { $0.group == group }) | \(group.summary.inCell) |"
    }
    return Page(
      name: "RuleReference",
      text: """
        # Rule reference

        All \(rules.count) rules of edition \(RuleEdition.latest.name): what each finds, why, what it says, an example that it
        flags and one that it accepts, and when to do without it.

        ## Overview

        | Group | Rule set | Rules | |
        | --- | --- | --- | --- |
        \(rows.joined(separator: "\n"))

        A rule is named for the problem that it finds. **Errors** mean that the record is broken and nothing honest can be
        computed from it; **warnings**, that a plan is faulty; **notes**, that something is worth knowing. The examples are
        parts of records; they are the rules' own tests.

        These pages are made from the comments beside the rules' code. How a rule is written: <doc:HowDoIWriteARule>. What no
        rule can find: <doc:WhatRulesCannotFind>.

        ## Topics

        ### Groups

        \(RuleGroup.allCases.map { "- <doc:\($0.pageName)>" }.joined(separator: "\n"))

        """
    )
  }
}
