package import CrimePrevention

/// Collects the figures of a source, and resolves those that it gives several times.
struct FigureCollector {
  private struct Key: Hashable {
    let period: ReportingPeriod
    let part: FigurePart
  }

  private var figures: [CollectedFigure] = []
  private var places: [Key: Int] = [:]
  /// The number of values found, including those given again.
  private var count = 0
  /// The number of positions of further values that are kept.
  private var keptPlaces = 0
  private var left: [LeftFigure] = []
  private var leftCount = 0

  /// The maximum number of values, more than any indicator has.
  private static let mostFigures = 200_000
  /// The maximum number of left-out figures that are kept; further ones are only counted.
  static let mostLeft = 10_000
  private var remarks: [Sentence] = []

  /// Whether there are more values than any indicator has.
  var isFull: Bool { count >= Self.mostFigures }

  /// The observations found so far; for a figure that is given several times, the first one.
  var observations: [Observation] { figures.map(\.first.observation) }

  /// Why a file of too many values can't be read.
  var tooMany: UnreadableFigures {
    UnreadableFigures(
      "The file has more than \(Self.mostFigures) values for one indicator. Select those that are about the record's parts.",
      "Filen har mer än \(Self.mostFigures) värden för en indikator. Välj dem som gäller underlagets delar."
    )
  }

  mutating func add(_ observation: Observation, of part: FigurePart, at position: SourcePosition) {
    var observation = observation
    observation.breakdown = part.breakdown
    count += 1
    let key = Key(period: observation.period, part: part)
    guard let index = places[key] else {
      places[key] = figures.count
      figures.append(CollectedFigure(ReadObservation(observation: observation, position: position)))
      return
    }
    let keepsPlace = keptPlaces < Self.mostLeft
    if keepsPlace { keptPlaces += 1 }
    figures[index].add(observation, at: position, keepsPlace: keepsPlace)
  }

  mutating func leave(_ reason: LeftReason, at position: SourcePosition) {
    leftCount += 1
    if left.count < Self.mostLeft { left.append(LeftFigure(position: position, cause: reason)) }
  }

  mutating func remark(_ english: String, _ swedish: String) {
    remark(Sentence(english: english, swedish: swedish))
  }

  mutating func remark(_ sentence: Sentence) {
    if remarks.contains(sentence) { return }
    if remarks.count < Self.mostRemarks { remarks.append(sentence) } else { further += 1 }
  }

  /// The maximum number of remarks, more than anybody reads; further ones are counted.
  private static let mostRemarks = 50
  private var further = 0

  /// Returns what was collected. If the same figure is given twice, one is kept; if different ones are given for the
  /// same period and part, none is.
  mutating func result() -> ObservationImport {
    for figure in figures where figure.differs {
      let reason = LeftReason.conflict(figure.shownValues)
      for position in figure.positions { leave(reason, at: position) }
      leftCount += figure.count - figure.positions.count
    }
    let kept = figures.lazy.filter { !$0.differs }.map(\.first)
    if further > 0 {
      remarks.append(Sentence(english: "\(further) more remarks.", swedish: "\(further) anmärkningar till."))
    }
    return ObservationImport(
      observations: kept.sorted { $0.position < $1.position },
      left: left.sorted { $0.position < $1.position },
      leftCount: leftCount,
      remarks: remarks
    )
  }
}

extension Observation {
  /// Its value or status in short form, with a decimal point.
  package var shownValue: String {
    if let value { return FigureText.plain(value) }
    if let numerator, let denominator { return FigureText.plain(numerator) + "/" + FigureText.plain(denominator) }
    return status?.rawValue ?? "–"
  }
}
