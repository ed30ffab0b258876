import CrimePrevention
import Foundation

/// A rule of the library with what its source says of it.
struct CatalogueRule {
  let description: RuleDescription
  let group: RuleGroup
  /// The type that it judges, as written in the source.
  let subject: String
  /// The edition that it came with.
  let since: String
  private let comment: DocComment
  private let flagged: String
  private let accepted: String

  init(file: URL, descriptions: [RuleID: RuleDescription]) throws {
    let source = try String(contentsOf: file, encoding: .utf8)
    let name = file.lastPathComponent
    guard let id = source.firstMatch(of: /\(\s*"([a-z0-9.-]+)",\s*\.(?:error|warning|note),/)?.1,
      let description = descriptions[RuleID(rawValue: String(id))]
    else { throw Unexpected("\(name): no rule of the library stands here") }
    guard let subject = source.firstMatch(of: /extension Rule where Subject == ([A-Za-z.]+)/)?.1 else {
      throw Unexpected("\(name): what the rule judges isn't found")
    }
    guard let group = RuleGroup(folders: file.deletingLastPathComponent().pathComponents) else {
      throw Unexpected("\(name): its folder belongs to no group of rules")
    }
    self.description = description
    self.group = group
    self.subject = String(subject)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let comment = lines.drop { !$0.hasPrefix("  /// ") }.prefix { $0.hasPrefix("  ///") }
    self.comment = DocComment(comment.map { $0.dropFirst("  ///".count) })
    let blocks = Dictionary(self.comment.blocks.map { ($0.heading, $0.code) }, uniquingKeysWith: { first, _ in first })
    guard let flagged = blocks["Flagged:"], let accepted = blocks["Accepted:"] else {
      throw Unexpected("\(name): an example is missing")
    }
    self.flagged = try JSONLayout.text(flagged)
    self.accepted = try JSONLayout.text(accepted)
    guard let since = self.comment.paragraphs.last(where: { $0.hasPrefix("Since edition ") }) else {
      throw Unexpected("\(name): the comment doesn't say since which edition the rule is there")
    }
    self.since = String(since.dropFirst("Since edition ".count).prefix { $0.isNumber || $0 == "." }).trimmingSuffix(".")
  }
}

extension CatalogueRule {
  var id: String { description.id.rawValue }
  var pageName: String { Self.pageName(of: id) }

  /// The page of a rule.
  static func pageName(of id: String) -> String { "Rule-" + id.replacing(".", with: "-") }

  private static let ids = Set(RuleSet.all.rules.map(\.id.rawValue))

  /// What is found, in a sentence.
  var summary: String { (comment.paragraphs.first ?? "").withoutLinks }

  /// The page of the rule.
  var page: Page {
    Page(
      name: pageName,
      text: """
        # \(id)

        \(summary)

        @Metadata {
          @TitleHeading("Rule")
        }

        ## Overview

        | Severity | Rule set | Judges | Asking date | Since |
        | --- | --- | --- | --- | --- |
        | \(description.severity.rawValue) | `\(group.set)`, <doc:\(group.pageName)> | `\(subject)` | \(date) | edition \(since) |

        ## Why

        \(why)

        ## What it says

        | Language | Sentence |
        | --- | --- |
        | English | \(description.template.english.withFactsAsCode.inCell) |
        | Swedish | \(description.template.swedish.withFactsAsCode.inCell) |

        Names in braces are facts of the finding.

        ## Flagged

        ```json
        \(flagged)
        ```

        ## Accepted

        ```json
        \(accepted)
        ```

        ## When to switch it off

        \(advice)

        """
    )
  }

  private var date: String { description.needsDate ? "needed" : "not needed" }

  /// Everything said of the rule between what it finds and its edition.
  private var why: String {
    let explaining = comment.paragraphs.dropFirst().filter { paragraph in
      !["Flagged:", "Accepted:", "Since edition", "- Param", "- Returns"].contains { paragraph.hasPrefix($0) }
    }
    let text = explaining.map { $0.replacing("**Why.** ", with: "").withoutLinks }.joined(separator: "\n\n")
    return text.replacing(/`([a-z0-9.-]+)`/) { match in
      let other = String(match.1)
      return Self.ids.contains(other) && other != id ? "<doc:\(Self.pageName(of: other))>" : String(match.0)
    }
  }

  /// When to do without the rule: its own words, else those of its group.
  private var advice: String {
    let sentences = comment.paragraphs.joined(separator: " ").matches(of: /[^.;]*[Ss]witch it off [^.]*\./)
    if let own = sentences.first {
      let text = own.output.drop { $0 == " " }
      return text.prefix(1).uppercased() + text.dropFirst() + "\n\n" + how
    }
    if description.severity == .error {
      return
        "Don't: a record with this finding is broken, and progress isn't computed on it. Errors can't be waived either."
    }
    return group.advice + "\n\n" + how
  }

  private var how: String {
    "For good: `.removing(\"\(id)\")` on the rule set. For one case: a waiver in the record, with a reason."
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }

  /// The text with `{name}` as code.
  fileprivate var withFactsAsCode: String { replacing(/\{[A-Za-z]+\}/) { "`\($0.output)`" } }
}
