public import CrimePrevention

/// What to decide and mend in a record, for people to read: what matters most first (arbetslista).
///
/// ```swift
/// let page = WorkListReport(of: Validator().report(on: record, asOf: today), language: .swedish).html
/// ```
public struct WorkListReport: Sendable {
  private let items: [WorkItem]
  private let basis: Report.Basis
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  /// Makes the list of what rules found in a record.
  ///
  /// - Parameters:
  ///   - report: What they found.
  ///   - language: The language of the list's own words; the record's texts stay in theirs.
  /// - Complexity: That of ``CrimePrevention/Report/workList``.
  public init(of report: Report, language: MessageLanguage) {
    items = report.workList
    basis = report.basis
    names = RecordNames(index: report.basis.index, language: language)
  }

  /// The list as one page of HTML with its style in it.
  public var html: String { document.html }

  /// The list as Markdown: CommonMark with GitHub's tables.
  public var markdown: String { document.markdown }

  /// The list as lines for a terminal: one item per line, and below them what the findings of the first five say.
  public var text: String {
    let lines = items.map { "\($0.rank < 10 ? " " : "")\(head(of: $0)): \($0.message.text(in: language))" }
    let particulars = items.prefix(Self.inFull).compactMap { item -> [String]? in
      let said = said(in: item)
      guard said.count > 1 else { return nil }
      let left = said.count > 3 ? ["    … " + language.say("and others", "med flera")] : []
      return [language.say("To \(item.rank):", "Till \(item.rank):")] + said.prefix(3).map { "    - \($0)" } + left
    }
    return ([lines] + particulars).map { $0.joined(separator: "\n") }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// How many items are shown in full, and how many findings of each.
  private static let (inFull, mostPoints) = (5, 5)

  /// “3. Contradiction”.
  private func head(of item: WorkItem) -> String { "\(item.rank). \(item.consequence.name(in: language))" }

  /// What the findings of an item say, each once.
  private func said(in item: WorkItem) -> [String] {
    var seen: Set<String> = []
    return item.findings.map { $0.namedSentence.text(in: language) }.filter { seen.insert($0).inserted }
  }
}

// MARK: - The page

extension WorkListReport {
  var document: Document {
    let day = basis.date.map { " · " + language.day($0) } ?? ""
    return Document(
      language: language,
      recordLanguage: basis.index.record.language,
      kicker: .record(basis.index.record.council.name) + .words(day),
      title: .words(language.say("What to decide and mend first", "Att besluta och åtgärda först")),
      blocks: [.paragraph(.words(intro))] + items.prefix(Self.inFull).map(section) + rest + particulars
    )
  }

  private var intro: String {
    guard !items.isEmpty else {
      return language.say("The rules found nothing in the record.", "Reglerna fann inget i underlaget.")
    }
    let found = items.reduce(0) { $0 + $1.findings.count }
    let findings = language.count(found, ("finding", "findings"), ("iakttagelse", "iakttagelser"))
    let points = language.count(items.count, ("item", "items"), ("punkt", "punkter"))
    return language.say(
      "\(findings) in \(points). All is about the record, not about what anyone does.",
      "\(findings) i \(points). Allt gäller underlaget, inte vad någon gör."
    )
  }

  private func section(of item: WorkItem) -> Block {
    let points = language.lines(points(of: item).map(Passage.sentence), atMost: Self.mostPoints)
    let owner = item.owner.map { [Block.facts([language.fact(ownerTitle, names.name(of: $0))])] } ?? []
    return .section(
      titled: head(of: item),
      [.paragraph(language.passage(item.message))] + (points.isEmpty ? [] : [.list(points)]) + owner
    )
  }

  /// What its findings say in addition to its message, which states what the others follow from.
  private func points(of item: WorkItem) -> [String] {
    let message = item.message.text(in: language)
    return said(in: item).filter { !message.hasPrefix($0) }
  }

  private var ownerTitle: String { language.say("Who can mend it", "Vem som kan åtgärda det") }

  private var rest: [Block] {
    let others = items.dropFirst(Self.inFull)
    guard let first = others.first?.rank, let last = others.last?.rank else { return [] }
    let title = language.say("The rest", "Övrigt")
    let hasOwners = others.contains { $0.owner != nil }
    let grid = Block.Grid(
      caption: language.say("Items \(first) to \(last)", "Punkt \(first) till \(last)"),
      columns: [
        Block.Grid.Column(name: language.say("Kind", "Slag")),
        Block.Grid.Column(name: language.say("To decide or mend", "Att besluta eller åtgärda")),
      ] + (hasOwners ? [Block.Grid.Column(name: ownerTitle)] : []),
      rows: others.map { item in
        let owner = item.owner.map { names.name(of: $0) } ?? .words("–")
        return [.words(head(of: item)), language.passage(item.message)] + (hasOwners ? [owner] : [])
      },
      hasRowNames: true
    )
    return [.section(titled: title, [.table(grid)])]
  }

  /// All findings by item, to unfold, of the items that have more than are shown above.
  private var particulars: [Block] {
    let folded = items.compactMap { item -> Block? in
      let points = points(of: item)
      guard points.count > (item.rank > Self.inFull ? 0 : Self.mostPoints) else { return nil }
      let count = language.count(points.count, ("finding", "findings"), ("iakttagelse", "iakttagelser"))
      return .details(summary: "\(head(of: item)) (\(count))", [.list(points.map(Passage.sentence))])
    }
    return folded.isEmpty ? [] : [.section(titled: language.say("All findings", "Alla iakttagelser"), folded)]
  }
}
