import CrimePrevention

/// The report as a document: its parts in their order.
extension ProgressContext {
  var document: Document {
    Document(
      language: language,
      recordLanguage: record.language,
      kicker: kicker,
      title: title,
      blocks: head + aspectSection + body + [matrixSection, timelineSection, wheelSection].compactMap { $0 }
        + [actionSection, followUpSection, limitSection].compactMap { $0 } + [signSection],
      contentsName: say("Contents", "Innehåll"),
      colophon: [.remark(.words(howItWasMade))]
    )
  }

  private var kicker: Passage {
    let sort = Passage.words(say("Follow-up", "Uppföljning"))
    guard subject != .council else { return sort }
    return .record(record.council.name) + .words(" · ") + sort
  }

  private var title: Passage {
    switch subject {
    case .plan(let id): .record(index.plans[id]?.title ?? id.rawValue)
    case .promise(let id): .record(index.promises[id]?.text ?? id.rawValue)
    case .council: .record(record.council.name)
    }
  }

  private var body: [Block] {
    switch subject {
    case .plan: plans.flatMap { sections(of: $0.plan) }
    case .promise: promises.flatMap { sections(of: $0.promise) }
    case .council:
      plans.map(section) + [promiseSection, agreementSection].compactMap { $0 }
    }
  }

  /// Whether the council's follow-ups are those of one plan.
  private var isOnlyOne: Bool { record.plans.count == 1 && record.promises.isEmpty }

  /// A plan as a section of the council's report.
  private func section(of plan: ActionPlan, _ progress: PlanProgress) -> Block {
    .section(
      Block.Section(
        title: .words(say("Plan: ", "Plan: ")) + .record(plan.title),
        blocks: [.facts(facts(about: plan))] + (isOnlyOne ? [] : [aspects(of: progress)]) + sections(of: plan)
      )
    )
  }

  private var howItWasMade: String {
    let day = day(date)
    return say(
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
