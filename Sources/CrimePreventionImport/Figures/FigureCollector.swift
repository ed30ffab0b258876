package import CrimePrevention

/// Collects figures of a source, and sorts out those that it gives twice.
struct FigureCollector {
  private struct Key: Hashable {
    let period: ReportingPeriod
    let part: FigurePart
  }

  private var found: [ReadObservation] = []
  private var places: [Key: [Int]] = [:]
  private var left: [LeftFigure] = []
  private var leftCount = 0

  /// More values than an indicator has.
  private static let mostFigures = 200_000
  /// Of more that are left out only the number is kept.
  private static let mostLeft = 10_000
  private var remarks: [Sentence] = []

  /// Whether there are more values than any indicator has.
  var isFull: Bool { found.count >= Self.mostFigures }

  /// What has been found so far.
  var observations: [Observation] { found.map(\.observation) }

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
    places[Key(period: observation.period, part: part), default: []].append(found.count)
    found.append(ReadObservation(observation: observation, position: position))
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

  /// More remarks than somebody reads; further ones are counted.
  private static let mostRemarks = 50
  private var further = 0

  /// What was collected. Of the same figure given twice one is kept; of different ones for the same period and part none is.
  mutating func result() -> ObservationImport {
    var kept: [ReadObservation] = []
    for indices in places.values.sorted(by: { $0[0] < $1[0] }) {
      let values = Set(indices.map { found[$0].observation })
      if values.count == 1 {
        kept.append(found[indices[0]])
        continue
      }
      let shown = indices.prefix(5).map { found[$0].observation.shownValue }.joined(separator: ", ")
      for index in indices { leave(.conflict(shown), at: found[index].position) }
    }
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
  /// Its value or status, in short, with a decimal point.
  package var shownValue: String {
    if let value { return Self.shown(value) }
    if let numerator, let denominator { return "\(Self.shown(numerator))/\(Self.shown(denominator))" }
    return status?.rawValue ?? "–"
  }

  private static func shown(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }
}
