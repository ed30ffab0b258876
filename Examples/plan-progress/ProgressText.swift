import CrimePrevention
import ExampleSupport

/// The progress of a record as a text for a terminal: plans by focus area, promises, agreements, actions, follow-ups.
struct ProgressText {
  private let names: NameBook
  private let record: CouncilRecord
  private let progress: RecordProgress
  private let language: MessageLanguage
  private let targets: TargetTable
  private let measures: MeasureTable

  init(of checked: CheckedRecord, _ progress: RecordProgress, language: MessageLanguage) {
    names = NameBook(index: checked.index, language: language)
    record = checked.record
    self.progress = progress
    self.language = language
    targets = TargetTable(progress: progress, language: language)
    measures = MeasureTable(progress: progress, language: language, targets: targets)
  }

  var text: String {
    let date = progress.date.words.text(in: language)
    var lines = [say("\(record.council.name), progress at \(date)", "\(record.council.name), läget den \(date)")]
    lines += zip(record.plans, progress.plans).filter { $0.0.status != .referred }.flatMap(section)
    lines += section(say("Work in no plan", "Arbete utanför planerna"), measures.lines(of: record.measures))
    lines += section(say("Citizen promises", "Medborgarlöften"), zip(record.promises, progress.promises).flatMap(body))
    lines += section(say("Agreements", "Överenskommelser"), zip(record.agreements, progress.agreements).flatMap(body))
    lines += section(say("Actions to be done", "Uppdrag att göra"), openActions)
    lines += section(say("Where follow-ups differ", "Där uppföljningar skiljer sig"), differences)
    return (lines + ["", summary]).joined(separator: "\n")
  }

  private func section(_ title: String, _ body: [String]) -> [String] {
    body.isEmpty ? [] : ["", title] + body
  }

  private func say(_ english: String, _ swedish: String) -> String {
    language.say(english, swedish)
  }
}

// MARK: - Plans

extension ProgressText {
  private func section(of plan: ActionPlan, _ progress: PlanProgress) -> [String] {
    ["", say("Plan: ", "Plan: ") + plan.title]
      + plan.focusAreas.flatMap { area in ["", area.title] + body(of: area) }
      + ["", say("The plan as a whole", "Planen som helhet")] + followUp(progress.explanation)
  }

  private func body(of area: FocusArea) -> [String] {
    let measured = area.goals.filter { !$0.targets.isEmpty }
    let rows = measured.flatMap { goal in goal.text.paragraph(indent: 2) + targets.rows(of: goal.targets) }
    let others = area.goals.count - measured.count
    let left = others == 0 ? [] : ["  " + goalsLeft(others, of: area.goals.count)]
    let body = (rows.isEmpty ? [] : targets.header + rows) + left + measures.lines(of: area.measures)
    return body.isEmpty ? ["  " + say("(no goals or measures)", "(inga mål eller åtgärder)")] : body
  }

  private func goalsLeft(_ count: Int, of all: Int) -> String {
    let count = FigureText(language).text(count)
    let goals = all == 1 ? "goal" : "goals"
    return say("(\(count) of \(all) \(goals) without a target)", "(\(count) av \(all) mål utan målvärde)")
  }

  private func followUp(_ explanation: [Sentence]) -> [String] {
    explanation.flatMap { $0.text(in: language).paragraph(indent: 2) }
  }
}

// MARK: - Promises and agreements

extension ProgressText {
  private func body(of promise: CitizenPromise, _ progress: PromiseProgress) -> [String] {
    promise.text.paragraph(indent: 2)
      + (promise.targets.isEmpty ? [] : targets.header + targets.rows(of: promise.targets))
      + (progress.production.parts + progress.process.parts).flatMap(line)
      + progress.explanation.flatMap { $0.text(in: language).paragraph(indent: 4) }
  }

  private func body(of agreement: CooperationAgreement, _ progress: AgreementProgress) -> [String] {
    agreement.title.paragraph(indent: 2) + progress.parties.parts.flatMap(line)
      + progress.explanationOfParties.flatMap { $0.text(in: language).paragraph(indent: 4) }
  }

  /// A measure or a party with its verdict; targets are in their own table.
  private func line(of part: ProgressPart) -> [String] {
    guard let name = names.name(of: part.subject) else { return [] }
    return "\(name): \(part.words.text(in: language))".paragraph(indent: 4, mark: "· ")
  }
}

// MARK: - Meetings and follow-ups

extension ProgressText {
  private var openActions: [String] {
    progress.actions.filter(\.state.isOpen).flatMap { action in
      let owner = action.owner.flatMap(names.name).map { " (\($0))" } ?? ""
      let explanation = action.explanation.map { $0.text(in: language) }.joined(separator: " ")
      return "\(action.text)\(owner)".paragraph(indent: 2, mark: "· ") + explanation.paragraph(indent: 6)
    }
  }

  private var differences: [String] {
    progress.followUps.flatMap { followUp in
      followUp.entries.filter { !$0.differences.isEmpty }.flatMap { entry in
        let subject = names.name(of: entry.recorded.subject) ?? entry.recorded.subject.id ?? ""
        let sentences = entry.explanation.map { $0.text(in: language) }.joined(separator: " ")
        let period = (followUp.period ?? ReportingPeriod(day: followUp.day)).words.text(in: language)
        return "\(subject) (\(period))".paragraph(indent: 2, mark: "· ") + sentences.paragraph(indent: 6)
      }
    }
  }

  private var summary: String {
    let (targetCount, measureCount) = (progress.targets.count, progress.measures.count)
    let targetNoun = targetCount == 1 ? say("target", "målvärde") : say("targets", "målvärden")
    let measureNoun = measureCount == 1 ? say("measure", "åtgärd") : say("measures", "åtgärder")
    let targets = line(progress.targets.map(\.verdict), targetNoun)
    let measures = line(progress.measures.map(\.verdict), measureNoun)
    return [targets, measures].joined(separator: "\n")
  }

  private func line(_ verdicts: [Verdict], _ noun: String) -> String {
    let all = "\(FigureText(language).text(verdicts.count)) \(noun)"
    return verdicts.isEmpty ? all : "\(all): \(VerdictCounts(verdicts).words.text(in: language))"
  }
}
