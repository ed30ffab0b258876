import CrimePrevention

/// The agreements with what their parties have taken part in.
extension ProgressContext {
  var agreementSection: Block? {
    guard !progress.agreements.isEmpty else { return nil }
    return section(
      say("Agreements", "Överenskommelser"),
      zip(record.agreements, progress.agreements).map { agreement, progress in
        let parties = progress.parties.parts.compactMap { part -> Passage? in
          guard case .agreedParty(let party, _) = part.subject else { return nil }
          return badge(of: part.verdict) + .words(" ") + names.name(of: party)
        }
        let period =
          agreement.period.map { told($0.words) } ?? missing("No period is stated.", "Ingen period är angiven.")
        return .section(
          Block.Section(
            title: .record(agreement.title),
            blocks: [.remark(period)] + about(agreement) + (parties.isEmpty ? [] : [.names(parties)])
              + progress.explanationOfParties.map { .remark(told($0)) }
          )
        )
      }
    )
  }

  /// What the parties want, and in which fields they work.
  private func about(_ agreement: CooperationAgreement) -> [Block] {
    let facts = [
      (say("Purposes", "Syften"), agreement.purposes), (say("Fields of work", "Arbetsområden"), agreement.workAreas),
    ].filter { !$0.1.isEmpty }
    return facts.isEmpty
      ? [] : [.facts(facts.map { Block.Fact(name: $0.0, value: $0.1.map(Passage.record).joined("; ")) })]
  }
}
