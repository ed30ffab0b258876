/// Looks in a record for what each paragraph of the Act asks for, at a date. The readings that it shares with the rules
/// on the Act are in ``StatuteLookup`` and ``StatuteReading``.
struct StatuteExaminer {
  typealias Paragraph = StatuteSheet.Paragraph
  typealias Evidence = StatuteSheet.Evidence
  typealias Gap = StatuteSheet.Gap

  let index: RecordIndex
  let date: CalendarDate
  let reading: StatuteReading
  private let statute: StatuteLookup

  init(index: RecordIndex, date: CalendarDate, reading: StatuteReading) {
    self.index = index
    self.date = date
    self.reading = reading
    statute = StatuteLookup(index)
  }

  private var record: CouncilRecord { index.record }
  private var council: Council { record.council }

  var paragraphs: [Paragraph] {
    [
      picture, plan, pictureUpdate, planFollowUp, agreements, strategicCouncil, coordination, contactAndInformation,
      reports,
    ] + unseen
  }
}

// MARK: - 4 to 6 §§

extension StatuteExaminer {
  /// 4 §: a picture with its three parts.
  private var picture: Paragraph {
    guard let picture = statute.picture(on: date) else {
      return paragraph("4", from: .actInForce, missing: [.picture], remarks: otherPictures)
    }
    let parts: [(Gap, String?)] = [
      (.mapping, picture.mapping), (.otherInformation, picture.otherInformation), (.analysis, picture.analysis),
    ]
    let missing = parts.filter(\.1.isBlank).map(\.0)
    return paragraph("4", from: .actInForce, evidence: [evidence(of: picture)], missing: missing)
  }

  /// 5 §: a plan that a municipal body has decided and that rests on a picture.
  private var plan: Paragraph {
    if let plan = statute.plan(on: date) {
      return paragraph("5", from: .planRequired, evidence: evidence(of: plan))
    }
    let others = record.plans.filter { !$0.isOnlyReferredTo }
    let gaps = Set(others.flatMap { statute.gaps(of: $0, on: date) }.map(Gap.init))
    let missing = others.isEmpty ? [Gap.plan] : Gap.allCases.filter(gaps.contains)
    return paragraph(
      "5",
      from: .planRequired,
      evidence: others.map { evidence(.plan, $0.id.rawValue, $0.title, $0.decision?.on) },
      missing: missing,
      remarks: others.flatMap { remarks(on: $0) }
    )
  }

  /// 6 §: the picture is updated at least every second year.
  private var pictureUpdate: Paragraph {
    guard let picture = statute.picture(on: date) else {
      return due("6-picture", last: nil, from: .actInForce, lacking: .picture, evidence: [])
    }
    guard let updated = picture.updatedOn else {
      return paragraph("6-picture", from: .actInForce, evidence: [evidence(of: picture)], missing: [.updatedOn])
    }
    return due("6-picture", last: updated, from: .actInForce, lacking: .update, evidence: [evidence(of: picture)])
  }

  /// 6 §: the plan is followed up at least every second year, the first time counted from its decision.
  private var planFollowUp: Paragraph {
    guard let plan = statute.plan(on: date) else {
      return due("6-plan", last: nil, from: .planRequired, lacking: .plan, evidence: [])
    }
    let followUp = statute.lastFollowUp(of: plan, by: date)
    let held = followUp.map { evidence(.followUp, $0.id.rawValue, plan.title, $0.heldOn) }
    return due(
      "6-plan",
      last: followUp?.heldOn,
      startingAt: plan.decision?.on,
      from: .planRequired,
      lacking: .followUp,
      evidence: held.map { [$0] } ?? evidence(of: plan).prefix(1).map { $0 }
    )
  }

  /// What is to be done again within the months of the reading.
  private func due(
    _ id: String,
    last: CalendarDate?,
    startingAt start: CalendarDate? = nil,
    from first: CalendarDate,
    lacking gap: Gap,
    evidence: [Evidence]
  ) -> Paragraph {
    let clock = max(last ?? start ?? first, first)
    let nextDate = clock.adding(months: reading.monthsBetweenUpdates)
    let isOver = if let nextDate { nextDate < date } else { false }
    let isRecent = if let next = last?.adding(months: reading.monthsBetweenUpdates) { date <= next } else { false }
    let outcome: StatuteSheet.Outcome =
      if date >= first, isRecent { .supported } else if date < first || !isOver { .notYetRequired } else { .notShown }
    return Paragraph(
      id: id,
      result: outcome,
      evidence: evidence,
      missing: outcome == .notShown ? [gap] : [],
      nextDate: nextDate,
      remarks: [
        Sentence(
          english: "“At least every second year” is read as \(reading.monthsBetweenUpdates) months, counted from "
            + "\(clock.words.english).",
          swedish: "”Minst vartannat år” läses som \(reading.monthsBetweenUpdates) månader, räknat från "
            + "\(clock.words.swedish)."
        )
      ]
    )
  }

  private var otherPictures: [Sentence] {
    record.situations.filter { !$0.isOfTheMunicipality }.map { picture in
      Sentence(
        english: "“\(picture.title)” isn't recorded as the municipality's picture or as a joint one.",
        swedish: "”\(picture.title)” är inte angiven som kommunens lägesbild eller som en gemensam."
      )
    }
  }

  /// Why a plan isn't one that 5 § refers to.
  private func remarks(on plan: ActionPlan) -> [Sentence] {
    statute.gaps(of: plan, on: date).map(Gap.init).map { gap in
      Sentence(
        english: "There is “\(plan.title)”\(Self.kinds[plan.kind.known].map { ", \($0.english)" } ?? ""): "
          + why(gap, plan).english,
        swedish: "Det finns ”\(plan.title)”\(Self.kinds[plan.kind.known].map { ", \($0.swedish)" } ?? ""): "
          + why(gap, plan).swedish
      )
    }
  }

  private func why(_ gap: Gap, _ plan: ActionPlan) -> Sentence {
    switch gap {
    case .decision:
      Sentence(
        english: "who decided it, and when, isn't stated.",
        swedish: "vem som beslutade den, och när, är inte angivet."
      )
    case .decidedBy:
      Sentence(english: "who decided it isn't stated.", swedish: "vem som beslutade den är inte angivet.")
    case .municipalDecision:
      Sentence(
        english: "it was decided by \(decider(of: plan).english), which isn't a municipal body.",
        swedish: "den beslutades av \(decider(of: plan).swedish), som inte är ett kommunalt organ."
      )
    default:
      Sentence(
        english: "the situation picture that it rests on isn't stated.",
        swedish: "lägesbilden som den grundas på är inte angiven."
      )
    }
  }

  private func decider(of plan: ActionPlan) -> Sentence {
    guard let decider = index.organizations[plan.decision?.by] else {
      return Sentence(english: "the crime-prevention council", swedish: "det brottsförebyggande rådet")
    }
    return Sentence(english: decider.name, swedish: decider.name)
  }

  private static let kinds: [ActionPlan.Kind.Known?: Sentence] = [
    .measures: Sentence(english: "a plan of measures", swedish: "en åtgärdsplan"),
    .activity: Sentence(english: "an activity plan", swedish: "en aktivitetsplan"),
    .commitment: Sentence(english: "a plan of commitments", swedish: "en åtagandeplan"),
    .programme: Sentence(english: "a programme", swedish: "ett program"),
  ]
}

extension StatuteSheet.Gap {
  fileprivate init(_ gap: StatuteLookup.PlanGap) {
    self =
      switch gap {
      case .decision: .decision
      case .decider: .decidedBy
      case .municipalDecider: .municipalDecision
      case .situation: .situation
      }
  }
}

// MARK: - 9 to 13 §§

extension StatuteExaminer {
  /// 9 §: agreements that state purposes and fields of work. The duty is to strive for them; no party is named.
  private var agreements: Paragraph {
    let current = record.agreements.filter { $0.isInForceOrComing(on: date) && $0.period?.from ?? date <= date }
    let silentOfPurposes = current.contains { $0.purposes.allSatisfy(\.isBlank) }
    let silentOfAreas = current.contains { $0.workAreas.allSatisfy(\.isBlank) }
    let gaps: [(Gap, Bool)] = [
      (.agreement, current.isEmpty), (.purposes, silentOfPurposes), (.workAreas, silentOfAreas),
    ]
    return paragraph(
      "9",
      from: .actInForce,
      evidence: current.map { evidence(.agreement, $0.id.rawValue, $0.title, $0.period?.from) },
      missing: gaps.filter(\.1).map(\.0),
      remarks: [
        Sentence(
          english: "The duty is to strive for agreements with relevant actors; the Act names no party.",
          swedish: "Kommunen ska verka för överenskommelser med relevanta aktörer; lagen nämner ingen part."
        )
      ]
    )
  }

  /// 10 §: the strategic council is led by the municipality; others are to be represented by leading positions.
  private var strategicCouncil: Paragraph {
    let own = evidence(.council, council.id.rawValue, council.name, nil)
    guard council.mayBeStrategic else {
      return unseen(
        "10",
        Sentence(
          english: "The record's council isn't a strategic one.",
          swedish: "Underlagets råd är inte ett strategiskt råd."
        )
      )
    }
    let chairs = council.chairs(on: date).map(\.membership)
    let leaders = [index.isMunicipal(council.ledBy)] + chairs.map { index.isMunicipal($0) }
    let notLeading = council.memberships.contains { seat in
      seat.isHeld(on: date) && seat.leadingPosition == false && [.chair, .viceChair, .member].contains(seat.role)
        && index.isMunicipal(seat) == false
    }
    let gaps: [(Gap, Bool)] = [
      (.leadership, leaders.allSatisfy { $0 == nil }),
      (.municipalLeadership, leaders.contains(false)),
      (.leadingPosition, notLeading),
    ]
    let leader = index.organizations[council.ledBy].map { evidence(.organization, $0.id.rawValue, $0.name, nil) }
    return paragraph(
      "10",
      from: .actInForce,
      evidence: [own] + (leader.map { [$0] } ?? []),
      missing: gaps.filter(\.1).map(\.0)
    )
  }

  /// 11 §: a coordination function of the municipality.
  private var coordination: Paragraph {
    let coordinator = index.organizations[council.coordinator]
    return paragraph(
      "11",
      from: .actInForce,
      evidence: coordinator.map { [evidence(.organization, $0.id.rawValue, $0.name, nil)] } ?? [],
      missing: coordinationGaps
    )
  }

  private var coordinationGaps: [Gap] {
    guard council.coordinator != nil else { return [.coordinator] }
    return index.isMunicipal(council.coordinator) == true ? [] : [.municipalCoordinator]
  }

  /// 12 §: the function is the contact point and contributes to information.
  private var contactAndInformation: Paragraph {
    let given = council.information.filter { $0.on <= date }.max { $0.on < $1.on }
    let gaps: [(Gap, Bool)] = [(.contact, council.contact.isBlank), (.information, given == nil)]
    let own = Reference(kind: .council, id: council.id.rawValue)
    return paragraph(
      "12",
      from: .actInForce,
      evidence: given.map { [Evidence(subject: own, title: $0.where, date: $0.on)] } ?? [],
      missing: coordinationGaps + gaps.filter(\.1).map(\.0)
    )
  }

  /// 13 §: a board of the municipality leads the work and reports to the assembly; nothing is found missing before
  /// plans are due.
  private var reports: Paragraph {
    let last = index.lastReportToTheAssembly(by: date)
    let nextDate = last.flatMap { $0.adding(months: reading.monthsBetweenReports) }
    let isReported = if let nextDate { date <= nextDate } else { false }
    let board = index.organizations[council.responsibleBoard]
    let gaps: [(Gap, Bool)] = [
      (.responsibleBoard, council.responsibleBoard == nil),
      (.municipalBoard, council.responsibleBoard != nil && index.isMunicipal(council.responsibleBoard) != true),
      (.report, !isReported),
    ]
    let own = Reference(kind: .council, id: council.id.rawValue)
    let told = last.map { [Evidence(subject: own, title: council.name, date: $0)] } ?? []
    return paragraph(
      "13",
      from: .planRequired,
      evidence: (board.map { [evidence(.organization, $0.id.rawValue, $0.name, nil)] } ?? []) + told,
      missing: gaps.filter(\.1).map(\.0),
      nextDate: nextDate,
      remarks: [
        Sentence(
          english:
            "“Continuously” has no interval in the Act; \(reading.monthsBetweenReports) months is the reading here.",
          swedish: "Lagen anger inget intervall för rapporterna; här används \(reading.monthsBetweenReports) månader."
        )
      ]
    )
  }
}

// MARK: - What no record shows

extension StatuteExaminer {
  private var unseen: [Paragraph] {
    ["2 §", "3 §", "7 §", "8 §", "14 §"].compactMap { section in
      guard let duty = StatuteDuties.all.first(where: { $0.section == section }) else { return nil }
      return Paragraph(
        id: String(section.prefix { $0 != " " }),
        result: .notCheckable,
        evidence: [],
        missing: [],
        nextDate: nil,
        remarks: duty.notCheckable
      )
    }
  }

  private func unseen(_ id: String, _ why: Sentence) -> Paragraph {
    Paragraph(id: id, result: .notCheckable, evidence: [], missing: [], nextDate: nil, remarks: [why])
  }

  /// A paragraph that is shown when nothing is missing, and isn't required before its day.
  private func paragraph(
    _ id: String,
    from first: CalendarDate,
    evidence: [Evidence] = [],
    missing: [Gap] = [],
    nextDate: CalendarDate? = nil,
    remarks: [Sentence] = []
  ) -> Paragraph {
    let isInForce = date >= .actInForce
    let outcome: StatuteSheet.Outcome =
      if isInForce, missing.isEmpty { .supported } else if date < first { .notYetRequired } else { .notShown }
    return Paragraph(
      id: id,
      result: outcome,
      evidence: evidence,
      missing: missing,
      nextDate: outcome == .notYetRequired ? first : nextDate,
      remarks: remarks
    )
  }

  private func evidence(of picture: SituationPicture) -> Evidence {
    evidence(.situation, picture.id.rawValue, picture.title, picture.updatedOn)
  }

  private func evidence(of plan: ActionPlan) -> [Evidence] {
    let picture = index.situations[plan.situation]
    return [evidence(.plan, plan.id.rawValue, plan.title, plan.decision?.on)]
      + (picture.map { [evidence(of: $0)] } ?? [])
  }

  private func evidence(_ kind: EntityKind, _ id: String, _ title: String, _ date: CalendarDate?) -> Evidence {
    Evidence(subject: Reference(kind: kind, id: id), title: title, date: date)
  }
}
