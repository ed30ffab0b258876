import CrimePrevention

/// The assessments of a record, with what is needed to write about them: the names of things, and the language.
struct AssessedRecord: Sendable {
  let progress: RecordProgress
  let names: RecordNames
  /// All changes of the record tested together, to correct each for how many they are.
  let changes: ChangesTested?

  init(_ progress: RecordProgress, names: RecordNames) {
    self.progress = progress
    self.names = names
    changes = try? progress.targets.changesTested()
  }

  var language: MessageLanguage { names.language }
  var index: RecordIndex { names.index }
  /// The asking date.
  var date: CalendarDate { progress.date }

  /// The name of an indicator.
  func name(of indicator: Indicator.ID) -> String { index.indicators[indicator]?.name ?? indicator.rawValue }

  /// A target as a part of a page.
  func card(of target: Target, isCard: Bool) -> Block {
    guard let assessment = progress.target(target.id) else {
      return .section(Block.Section(title: .record(name(of: target.indicator)), isCard: isCard, blocks: []))
    }
    let title = name(of: target.indicator)
    return TargetCard(assessment: assessment, title: title, changes: changes, names: names, date: date)
      .block(isCard: isCard)
  }

  /// A measure as a card, with its targets.
  func card(of measure: Measure) -> Block {
    let targets = measure.targets.map { card(of: $0, isCard: false) }
    return MeasureCard(
      measure: measure,
      assessment: progress.measure(measure.id),
      targets: targets,
      names: names,
      date: date
    ).block
  }
}
