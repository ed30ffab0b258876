import CrimePrevention

/// What limits the conclusions, and what the signs mean.
extension ProgressContext {
  /// How many findings of one rule are told; more are only counted.
  private static let toldOfEach = 5

  var limitSection: Block? {
    let groups = limits.about(subjects).groups
    guard !groups.isEmpty else { return nil }
    let total = groups.reduce(0) { $0 + $1.findings.count }
    let intro = say(
      "The rules found \(language.count(total, ("thing", "things"), ("", ""))) in the record that limit what can be concluded.",
      "Reglerna fann \(language.count(total, ("", ""), ("sak", "saker"))) i underlaget som begränsar vilka slutsatser som går att dra."
    )
    return section(
      say("What limits the conclusions", "Vad som begränsar slutsatserna"),
      [.paragraph(.words(intro))] + groups.flatMap(blocks)
    )
  }

  /// What one rule found: a sentence that all findings share stands once.
  private func blocks(of group: LimitingFindings.Group) -> [Block] {
    if group.findings.count == 1, let only = group.findings.first {
      return [.paragraph(names.name(of: only.subject) + .words(": ") + told(only.sentence))]
    }
    let shared = Set(group.findings.map(\.sentence)).count == 1 ? group.findings.first?.sentence : nil
    let head = shared.map(told) ?? .quiet("\(group.rule)")
    let points = group.findings.prefix(Self.toldOfEach).map { finding in
      let name = names.name(of: finding.subject)
      return shared == nil ? name + .words(": ") + told(finding.sentence) : name
    }
    let more = group.findings.count - points.count
    let rest = Passage.quiet(say("… and \(figures.text(more)) more", "… och \(figures.text(more)) till"))
    return [
      .paragraph(.strong(figures.text(group.findings.count) + " × ") + head),
      .list(points + (more > 0 ? [rest] : [])),
    ]
  }

  /// The signs that stand in the report, with what they mean.
  var signSection: Block {
    let assessed = targets.compactMap { progress.target($0.id) }
    let shown = Set(
      assessed.map(\.verdict) + assessed.flatMap(\.parts).map(\.assessment.verdict)
        + measures.compactMap { progress.measure($0.id)?.verdict } + [.notAssessable]
    )
    let verdicts = Verdict.allCases.filter(shown.contains).reversed()
    return section(
      say("What the verdicts mean", "Vad bedömningarna betyder"),
      [.list(verdicts.map { badge(of: $0) + .words(" ") + told($0.meaning) })]
    )
  }
}
