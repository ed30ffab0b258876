extension TargetAssessment {
  /// What can be said about the change since the baseline, in sentences: its size with interval, whether it can be
  /// distinguished from chance and by which method, and what to bear in mind. Empty when there is no change to look at.
  ///
  /// For a target of several parts, ask each of ``parts``.
  ///
  /// - Parameter changes: The changes that were tested together with this one, and their number; `nil` when only this
  ///   one was looked at.
  /// - Returns: The sentences in order: the change, then remarks on small numbers, on many tests, on what reports to the
  ///   police show, and on causes.
  public func certaintyRemarks(among changes: ChangesTested? = nil) -> [Sentence] {
    guard let indicator, let certainty = changeCertainty else { return [] }
    let tested = changes?.change(of: self)
    let remark = tested.flatMap { changes?.remark(on: $0) }
    let sentences = certainty.sentences(of: indicator)
    // That it looks shown on its own, but isn't among so many tested, is one sentence.
    let isLost = remark != nil && tested?.remains == false
    return (isLost ? sentences.dropLast() : sentences)
      + [
        isLost ? remark : nil,
        certainty.reason == nil ? finding.change.smallNumbers(of: indicator) : nil,
        isLost ? nil : remark,
        indicator.isFromPoliceReports ? Self.reportsFollowReporting : nil,
        certainty.certainty == .shown && !isLost ? Self.notAnEffect : nil,
      ].compactMap { $0 }
  }

  private static let reportsFollowReporting = Sentence(
    english: """
      The figures rest on what is reported to the police: they follow how much is reported and looked for, not only how \
      much happens.
      """,
    swedish: """
      Siffrorna bygger på polisanmälningar: de följer hur mycket som anmäls och letas efter, inte bara hur mycket som \
      sker.
      """
  )

  private static let notAnEffect = Sentence(
    english: """
      A change beyond chance isn't thereby an effect of the measures: what was chosen because it was bad tends to \
      improve anyway, and other things change at the same time.
      """,
    swedish: """
      En säkerställd förändring är inte därmed en effekt av åtgärderna: det som valdes ut för att det var dåligt tenderar \
      att bli bättre ändå, och annat förändras samtidigt.
      """
  )
}

extension ObservedChange {
  /// A remark on figures that rest on few events or answers: fewer than 20 events, fewer than 30 answers.
  fileprivate func smallNumbers(of indicator: Indicator) -> Sentence? {
    switch self {
    case .counts(let earlier, let later) where earlier.isSmall || later.isSmall:
      let isPeople = indicator.unit == .persons
      return Sentence { language, figures in
        let noun =
          isPeople ? language.say("people", "personer") : language.say("events", "händelser")
        let (before, after) = (figures.text(earlier.count), figures.text(later.count))
        return language.say(
          "The figures rest on few \(noun), \(before) before and \(after) after: one or two more or fewer show.",
          "Siffrorna vilar på få \(noun), \(before) före och \(after) efter: en eller två fler eller färre märks."
        )
      }
    case .shares(let earlier, let later) where earlier.restsOnFewAnswers || later.restsOnFewAnswers:
      return Sentence { language, figures in
        let answers = { (share: ObservedShare) in figures.text(share.effectiveSize, decimals: 0) }
        let (before, after) = (answers(earlier), answers(later))
        return language.say(
          "The shares rest on few answers or cases, \(before) before and \(after) after: the intervals are wide.",
          "Andelarna vilar på få svar eller fall, \(before) före och \(after) efter: intervallen är breda."
        )
      }
    case .none, .counts, .shares, .untold: return nil
    }
  }
}

extension Indicator {
  /// Whether the values count what has been reported to the police, as far as its source and definition show
  /// (polisanmälda brott).
  ///
  /// Shares aren't counted: those that the police publish are mostly surveys. Reports of faults and of concern
  /// (felanmälan, orosanmälan) go elsewhere.
  var isFromPoliceReports: Bool {
    guard statistic == .count || statistic == .rate else { return false }
    return [source, definition].compactMap { $0 }.contains { text in
      Words.words(of: text).contains(where: Self.policeReports.begins)
    }
  }

  private static let policeReports = TextSearch(["polis", "police", "anmäl", "brottsanmäl", "reported"])
}
