import CrimePrevention

/// A report as a document: its sections in their order.
struct ReportPage: Sendable {
  let scope: ReportScope
  let assessed: AssessedRecord
  let withheld: WithheldCounts
  let limits: LimitingFindings
  let releases: ReleaseDays
  let statute: StatuteSheet
  /// Whether what unfolds is unfolded from the start.
  let isUnfolded: Bool

  var document: Document {
    Document(
      language: language,
      recordLanguage: scope.record.language,
      kicker: kicker,
      title: title,
      blocks: head + aspects + subjectSections + commonSections.compactMap { $0 },
      contentsName: language.say("Contents", "Innehåll"),
      colophon: [.remark(.words(howItWasMade))],
      isUnfolded: isUnfolded
    )
  }

  private var language: MessageLanguage { assessed.language }

  private var kicker: Passage {
    let sort = Passage.words(language.say("Follow-up", "Uppföljning"))
    return scope.isWhole ? sort : .record(scope.record.council.name) + .words(" · ") + sort
  }

  private var title: Passage {
    switch scope.subject {
    case .plan(let id): .record(scope.index.plans[id]?.title ?? id.rawValue)
    case .promise(let id): .record(scope.index.promises[id]?.text ?? id.rawValue)
    case .council: .record(scope.record.council.name)
    }
  }

  private var howItWasMade: String {
    let day = language.day(assessed.date)
    return language.say(
      """
      Computed from the council's own record as it can be known on \(day). What is missing there is shown as missing: \
      never as zero, and never as failed.
      """,
      """
      Framräknat ur rådets eget underlag så som det kan vara känt den \(day). Det som saknas där visas som saknat: aldrig \
      som noll och aldrig som misslyckat.
      """
    )
  }
}

// MARK: - The head

extension ReportPage {
  /// What the report is about, from when, whose it is, and what was left out.
  private var head: [Block] {
    let facts: [Block.Fact] =
      switch scope.subject {
      case .plan: planSections.first?.facts ?? []
      case .promise: promiseSections.first?.facts ?? []
      case .council: councilFacts
      }
    let asOf = language.fact(language.say("As of", "Läget"), .words(language.day(assessed.date)))
    return [.facts([asOf] + facts)] + leftOut
  }

  private var councilFacts: [Block.Fact] {
    let record = scope.record
    let council = record.council
    let figures = FigureText(language)
    return [
      language.fact(language.say("Municipality", "Kommun"), .record(council.municipality.name)),
      language.fact(language.say("Led by", "Leds av"), council.ledBy.map { assessed.names.name(of: $0) }),
      language.fact(language.say("Plans", "Planer"), .words(figures.text(scope.plans.count))),
      language.fact(language.say("Promises", "Medborgarlöften"), .words(figures.text(record.promises.count))),
    ] + (council.contact.map { [language.fact(language.say("Contact", "Kontakt"), .record($0))] } ?? [])
      + language.documents(council.documents)
  }

  /// What isn't shown: numbers and reasons, never contents.
  private var leftOut: [Block] {
    let points = withheld.wordsOfObjects(in: language).map(Passage.words)
    guard !points.isEmpty else { return [] }
    let label = language.say(
      "Not everything in the record is shown here. Left out, and not counted in anything below:",
      "Underlaget visas inte i sin helhet här. Utelämnat, och inte inräknat i något nedan:"
    )
    return [.callout(Block.Callout(kind: .notice, label: label, points: points))]
  }
}

// MARK: - The sections

extension ReportPage {
  private var planSections: [PlanSection] {
    scope.plans.map { plan, progress in
      PlanSection(plan: plan, progress: progress, assessed: assessed, hidesMeasures: withheld.hides("measure"))
    }
  }

  private var promiseSections: [PromiseSection] {
    scope.promises.map { promise, progress in
      PromiseSection(promise: promise, progress: progress, assessed: assessed, hidesMeasures: withheld.hides("measure"))
    }
  }

  /// The three follow-ups side by side.
  private var aspects: [Block] {
    let blocks: [Block] =
      switch scope.subject {
      case .council: AspectColumns(of: assessed.progress.council, language).blocksOfAll
      case .plan: planSections.flatMap(\.aspects)
      case .promise: promiseSections.flatMap(\.aspects)
      }
    let title = language.say("The three follow-ups", "De tre uppföljningarna")
    return blocks.isEmpty ? [] : [.section(titled: title, blocks)]
  }

  /// The goals, measures and targets of the subject.
  private var subjectSections: [Block] {
    switch scope.subject {
    case .plan: return planSections.flatMap(\.blocks)
    case .promise: return promiseSections.flatMap(\.blocks)
    case .council:
      // The follow-ups of the only plan are the council's.
      let isOnlyOne =
        scope.plans.count == 1 && scope.record.promises.isEmpty && scope.record.measures.isEmpty
      let plans = planSections.map { $0.asPart(withAspects: !isOnlyOne) }
      return plans + [measuresInNoPlan, promises, AgreementSection(assessed: assessed).block].compactMap { $0 }
    }
  }

  private var measuresInNoPlan: Block? {
    let measures = scope.record.measures
    guard !measures.isEmpty else { return nil }
    let title = language.say("Work in no plan", "Arbete utanför planerna")
    return .section(titled: title, measures.map { assessed.card(of: $0) })
  }

  private var promises: Block? {
    guard !promiseSections.isEmpty else { return nil }
    return .section(titled: language.say("Citizen promises", "Medborgarlöften"), promiseSections.map(\.asPart))
  }

  /// What every report has at its end, whatever it is about.
  private var commonSections: [Block?] {
    let actions = ActionSection(of: scope, assessed)
    return [
      picture, matrix, TimelineSection(scope: scope, assessed: assessed).block, year(openActions: actions.open),
      actions.block,
      FollowUpSection(scope, assessed).block, EvaluationSection(scope, assessed).block, statuteSection,
      LimitSection(limits, about: scope, assessed.names).block,
      VerdictKey(scope, assessed.progress, language).block,
    ]
  }

  private var picture: Block? {
    if case .promise = scope.subject { return nil }
    return PictureSection(of: scope, assessed).block
  }

  /// Findings about the record, in addition to the verdicts on the work.
  private var statuteSection: Block? {
    guard scope.isWhole else { return nil }
    return StatuteSheetReport(of: statute, in: scope.record, language: language).section(ofAll: !withheld.hidesObjects)
  }

  private var matrix: Block? {
    let matrix: MatrixProgress? =
      switch scope.subject {
      case .plan: scope.plans.first?.progress.matrix
      case .promise: nil
      case .council: assessed.progress.matrix
      }
    return matrix.map {
      MatrixSection(matrix: $0, names: assessed.names, hidesMeasures: withheld.hides("measure")).block
    }
  }

  private func year(openActions: [ActionProgress]) -> Block? {
    if case .promise = scope.subject { return nil }
    return YearSection(scope: scope, assessed: assessed, releases: releases, openActions: openActions).block
  }
}
