/// Puts the findings of a report together into items, each of which is one thing to do or decide.
struct WorkList {
  private let index: RecordIndex
  private let date: CalendarDate?
  private let owners: WorkOwners

  init(index: RecordIndex, date: CalendarDate?) {
    self.index = index
    self.date = date
    owners = WorkOwners(index: index)
  }

  /// The items, what matters most first. Each finding is in exactly one.
  func items(of findings: Findings) -> [WorkItem] {
    // Nothing is computed from a record with errors, whatever else is mended.
    let isSound = findings.allSatisfy { $0.severity != .error }
    let groups = folded(grouped(findings)).map { Draft(group: $0, unlocks: isSound ? mends($0) : nil) }
    let sorted = groups.sorted { $0.order < $1.order }
    return sorted.enumerated().map { place, draft in item(draft, rank: place + 1, of: findings.rules) }
  }
}

// MARK: - Grouping

extension WorkList {
  /// Findings that are one item.
  struct Group {
    /// What distinguishes it from other groups, and its identifier.
    var key: String
    var task: WorkTask
    /// The finding that the others follow from.
    var cause: Diagnostic?
    var findings: [Diagnostic]
    /// The position of its first finding.
    let position: Int
  }

  private struct Draft {
    let group: Group
    let unlocks: WorkItem.Unlocked?

    /// The gravest first, then what unlocks more, then what has more findings, then by identifier: reordering the lists
    /// of a record gives the same list.
    var order: (Int, Int, Int, String) {
      let unlocked = unlocks.map { $0.targets + $0.measures } ?? 0
      return (group.task.consequence.order, -unlocked, -group.findings.count, group.key)
    }
  }

  private func grouped(_ findings: Findings) -> [Group] {
    let causes = CausePlaces(findings)
    var groups: [String: Group] = [:]
    for (position, finding) in findings.enumerated() {
      let cause = causes.cause(of: finding) ?? (RootCause.rules.contains(finding.rule) ? finding : nil)
      let task = WorkTask.task(of: (cause ?? finding).rule, (cause ?? finding).severity)
      let key = key(of: cause ?? finding, task, isCause: cause != nil)
      groups[key, default: Group(key: key, task: task, cause: cause, findings: [], position: position)].findings.append(
        finding
      )
    }
    return groups.values.sorted { $0.position < $1.position }
  }

  /// What distinguishes an item: its task, and for separate decisions the rule, the subject and what was found.
  private func key(of finding: Diagnostic, _ task: WorkTask, isCause: Bool) -> String {
    guard isCause || task.isDecidedOneByOne else { return task.id }
    let subject = [finding.subject.kind.rawValue, finding.subject.id].compactMap { $0 }.joined(separator: ":")
    let facts =
      isCause ? "" : finding.facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
    return "\(finding.rule)/\(subject)" + (facts.isEmpty ? "" : "/" + StableHash(facts).description)
  }

  /// At most 25 items: decisions of one rule are combined when there are many, then what matters least.
  private func folded(_ groups: [Group]) -> [Group] {
    guard groups.count > Self.most else { return groups }
    let byRule = Dictionary(grouping: groups.filter { $0.cause == nil && $0.task.isDecidedOneByOne }) {
      $0.findings[0].rule
    }
    let many = Set(byRule.filter { $0.value.count > 2 }.keys)
    let together = merged(groups) { group in
      let rule = group.findings[0].rule
      return group.cause == nil && group.task.isDecidedOneByOne && many.contains(rule) ? rule.rawValue : nil
    }
    guard together.count > Self.most else { return together }
    let gravest = together.sorted {
      ($0.task.consequence, -$0.findings.count, $0.key) < ($1.task.consequence, -$1.findings.count, $1.key)
    }
    let kept = Set(gravest.prefix(Self.most - 1).map(\.key))
    let rest = together.filter { !kept.contains($0.key) }
    var folded = merged(together) { kept.contains($0.key) ? nil : "other" }
    if let place = folded.firstIndex(where: { $0.key == "other" }), let gravest = rest.map(\.task.consequence).min() {
      folded[place].task = .others(gravest)
    }
    return folded
  }

  private static let most = 25

  private func merged(_ groups: [Group], by name: (Group) -> String?) -> [Group] {
    var places: [String: Int] = [:]
    var merged: [Group] = []
    for group in groups {
      guard let name = name(group) else {
        merged.append(group)
        continue
      }
      if let place = places[name] {
        merged[place].findings += group.findings
      } else {
        places[name] = merged.count
        var first = group
        first.key = name
        first.cause = nil
        merged.append(first)
      }
    }
    return merged
  }
}

// MARK: - Items

extension WorkList {
  private func mends(_ group: Group) -> WorkItem.Unlocked? {
    guard let date, let cause = group.cause else { return nil }
    return Mending(index: index, date: date).unlocked(by: cause)
  }

  private func item(_ draft: Draft, rank: Int, of rules: Set<RuleID>) -> WorkItem {
    let group = draft.group
    let counts = group.findings.reduce(into: [RuleID: Int]()) { $0[$1.rule, default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return WorkItem(
      id: group.key,
      rank: rank,
      consequence: group.task.consequence,
      cause: group.cause?.rule ?? most ?? group.findings[0].rule,
      rules: counts,
      findings: Findings(group.findings, of: rules),
      subject: subject(of: group),
      owner: owners.owner(of: group.findings),
      unlocks: draft.unlocks,
      message: message(of: group, unlocks: draft.unlocks)
    )
  }

  private func subject(of group: Group) -> Reference {
    if let cause = group.cause { return cause.subject }
    let subjects = Set(group.findings.map(\.subject))
    if subjects.count == 1, let only = subjects.first { return only }
    let plans = Set(group.findings.map { $0.path.steps.prefix(2) })
    guard plans.count == 1, case .member("plans") = plans.first?.first, case .element(let place) = plans.first?.last,
      index.plans.all.indices.contains(place)
    else { return Reference(kind: .record) }
    return Reference(kind: .plan, id: index.plans.all[place].id.rawValue)
  }

  private func message(of group: Group, unlocks: WorkItem.Unlocked?) -> Sentence {
    if let cause = group.cause {
      return cause.namedSentence.followed(by: [
        consequences(group.findings.count - 1), unlocks.flatMap(unlocking),
      ])
    }
    if group.findings.count == 1 { return group.findings[0].namedSentence }
    let matter = share(of: group)
    let names = names(in: group)
    return Sentence { language, figures in
      let count = figures.text(group.findings.count)
      let words = group.task.words.text(in: language)
      let found = language.say("\(count) findings", "\(count) iakttagelser")
      let particulars = [found, matter?.text(in: language)].compactMap { $0 }.joined(separator: ", ")
      let named = names.map { ": " + $0.text(in: language) } ?? ""
      return "\(words) (\(particulars))\(named)."
    }
  }

  /// What the findings are about by name, the first in the record's order first, each with its kind where there are
  /// several; `nil` when none has a name.
  private func names(in group: Group) -> Sentence? {
    var seen: Set<Reference> = []
    let named = group.findings.filter { $0.subjectTitle != nil && seen.insert($0.subject).inserted }
    guard !named.isEmpty else { return nil }
    let isOfOneKind = Set(named.map(\.subject.kind)).count == 1
    let names = named.compactMap { finding in
      finding.subjectTitle.map { isOfOneKind ? $0.quotedAmongOthers : finding.subject.quoted($0) }
    }
    var told: Set<Sentence> = []
    return Sentence.list(names.filter { told.insert($0).inserted }, atMost: Self.mostNames)
  }

  private static let mostNames = 3

  /// “32 of 33 measures”, when something is found in many objects of one kind.
  private func share(of group: Group) -> Sentence? {
    let kinds = Set(group.findings.map(\.subject.kind))
    guard kinds.count == 1, let kind = kinds.first, let words = KindNouns.plural(of: kind) else { return nil }
    let found = Set(group.findings.map(\.subject.id)).count
    let all = index.identifiers(of: kind).count
    guard found > 1, found <= all else { return nil }
    return Sentence { language, figures in
      language.say(
        "\(figures.text(found)) of \(figures.text(all)) \(words.english)",
        "\(figures.text(found)) av \(figures.text(all)) \(words.swedish)"
      )
    }
  }

  private func consequences(_ count: Int) -> Sentence? {
    guard count > 0 else { return nil }
    return Sentence { language, figures in
      language.say(
        count == 1 ? "One more finding follows from it." : "\(figures.text(count)) more findings follow from it.",
        count == 1
          ? "Ytterligare en iakttagelse beror på detta."
          : "Ytterligare \(figures.text(count)) iakttagelser beror på detta."
      )
    }
  }

  private func unlocking(_ unlocked: WorkItem.Unlocked) -> Sentence? {
    let (measures, targets) = (unlocked.measures, unlocked.targets)
    guard targets + measures > 0 else { return nil }
    let counts = [(measures, EntityKind.Known.measure), (targets, .target)].filter { $0.0 > 0 }
    let counted = Sentence.list(counts.map { KindNouns.count($0.0, of: $0.1) })
    return Sentence { language, _ in
      let all = counted.text(in: language)
      return language.say(
        "When it is mended, \(all) \(targets + measures == 1 ? "becomes" : "become") assessable.",
        "När det är åtgärdat kan ytterligare \(all) bedömas."
      )
    }
  }
}

extension Sentence {
  fileprivate func followed(by others: [Sentence?]) -> Sentence {
    others.compactMap { $0 }.reduce(self) { all, next in
      Sentence(english: all.english + " " + next.english, swedish: all.swedish + " " + next.swedish)
    }
  }
}

/// A short name for a text that stays the same in every run (FNV-1a, 64 bits).
struct StableHash: CustomStringConvertible {
  private let value: UInt64

  init(_ text: String) {
    value = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  var description: String { String(value, radix: 36) }
}

extension Report {
  /// What to do about the findings, what matters most first: each finding is in exactly one item, and there are at most 25.
  ///
  /// ```swift
  /// for item in report.workList.prefix(5) { print(item.rank, item.message.swedish) }
  /// ```
  ///
  /// - Complexity: That of the progress of the record, once for each cause that can be tried as mended.
  public var workList: [WorkItem] {
    workList { _ in true }
  }

  /// The work list of only some of the findings.
  package func workList(of isWanted: (Diagnostic) -> Bool) -> [WorkItem] {
    WorkList(index: basis.index, date: basis.date).items(
      of: Findings(findings.filter(isWanted), of: findings.rules)
    )
  }
}
