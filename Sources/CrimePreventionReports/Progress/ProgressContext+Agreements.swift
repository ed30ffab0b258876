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
            blocks: [.remark(period)] + (parties.isEmpty ? [] : [.names(parties)])
              + progress.explanationOfParties.map { .remark(told($0)) }
          )
        )
      }
    )
  }
}
