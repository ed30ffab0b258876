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
      [.paragraph(.words(intro))] + groups.map { .list(points(of: $0)) }
    )
  }

  private func points(of group: LimitingFindings.Group) -> [Passage] {
    let told = group.findings.prefix(Self.toldOfEach).map { finding in
      names.name(of: finding.subject) + .words(": ") + self.told(finding.sentence)
    }
    let more = group.findings.count - told.count
    let rest = say(
      "… and \(figures.text(more)) more of the same sort (\(group.rule))",
      "… och \(figures.text(more)) till av samma slag (\(group.rule))"
    )
    return told + (more > 0 ? [.quiet(rest)] : [])
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
