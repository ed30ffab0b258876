import CrimePrevention

/// The situation picture that a subject rests on: its problems, the most pressing first (prioriterade problem).
struct PictureSection: Sendable {
  /// The picture that a plan names, else the newest one of the municipality; for a promise the newest.
  let picture: SituationPicture?
  /// Its problems by priority; those without one come last, in the order of the record.
  let problems: [Problem]
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  init(of scope: ReportScope, _ assessed: AssessedRecord) {
    let named = scope.isWhole ? nil : scope.plans.compactMap { scope.index.situations[$0.plan.situation] }.first
    let picture = named ?? scope.index.currentPicture(on: assessed.date)
    let sorted = (picture?.problems ?? []).enumerated().sorted { left, right in
      (left.element.priority ?? .max, left.offset) < (right.element.priority ?? .max, right.offset)
    }
    self.picture = picture
    problems = sorted.map(\.element).filter { scope.isAbout($0) }
    names = assessed.names
  }

  /// The problems, one line each.
  func lines(atMost most: Int) -> [Passage] {
    let lines = problems.map { problem in
      let areas = problem.areas.compactMap { names.index.areas[$0]?.name }.map(Passage.record)
      let priority = problem.priority.map { FigureText(language).text($0) + ". " } ?? ""
      return Passage.words(priority) + Passage.record(problem.title.shortened(to: 90)).followed(by: areas)
    }
    return language.lines(lines, atMost: most)
  }

  /// The picture with its problems and what they are; `nil` without a picture.
  var block: Block? {
    guard let picture else { return nil }
    let updated = picture.updatedOn.map { Passage.words(language.day($0)) }
    let facts =
      [
        Block.Fact(name: language.say("Picture", "Lägesbild"), value: .record(picture.title)),
        language.fact(language.say("Updated", "Uppdaterad"), updated),
      ] + language.documents(picture.documents)
    let points = problems.map { problem in
      let priority = problem.priority.map { Passage.strong(FigureText(language).text($0) + ". ") }
      let description = problem.description.map { Passage.words(" – ") + .record($0) }
      return [priority, .record(problem.title), description].compactMap { $0 }.joined("")
    }
    return .section(
      titled: language.say("The situation picture and its problems", "Lägesbilden och dess problem"),
      [.facts(facts)] + (points.isEmpty ? [] : [.list(points)])
    )
  }
}

extension ReportScope {
  /// Whether a problem belongs to a subject: all belong to the council and to a plan; a promise has those that came up
  /// in the dialogues that it rests on.
  fileprivate func isAbout(_ problem: Problem) -> Bool {
    guard case .promise = subject else { return true }
    return promises.contains { !Set($0.promise.basis).isDisjoint(with: problem.dialogues) }
  }
}
