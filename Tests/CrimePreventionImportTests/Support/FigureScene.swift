import CrimePrevention
@testable import CrimePreventionImport

/// A small record with the indicator that figures are read into.
struct FigureScene {
  var indicator: Indicator
  var record: CouncilRecord

  init(
    statistic: Indicator.Statistic = .share,
    unit: Indicator.Unit = .percent,
    per: Double? = nil,
    external: [ExternalCode] = [],
    code: String = "0000",
    observations: [Observation] = [],
    multiplier: Double? = nil,
    name: String = "Trygga"
  ) {
    indicator = Indicator(
      id: "i",
      name: name,
      statistic: statistic,
      unit: unit,
      better: .higher,
      aggregation: .latest,
      multiplier: multiplier,
      per: per,
      observations: observations,
      external: external
    )
    record = CouncilRecord(
      language: .swedish,
      council: Council(id: "bra", name: "Brå", municipality: Municipality(code: code, name: "Exempelstad")),
      areas: [
        Area(id: "norrangen", name: "Norrängen", kind: .district),
        Area(id: "hamnkvarteret", name: "Hamnkvarteret", kind: .district),
        Area(id: "sorby", name: "Sörby", kind: .district),
      ]
    )
  }

  static let kolada = FigureScene(
    statistic: .rate,
    unit: .events,
    per: 1000,
    external: [ExternalCode(scheme: "kolada", code: "U07417")],
    code: "0486"
  )

  static let count = FigureScene(statistic: .count, unit: .events)

  func read(
    _ bytes: [UInt8]...,
    as format: FigureFormat? = nil,
    map: ImportMap = ImportMap(),
    group: String? = nil
  ) throws(UnreadableFigures) -> ObservationImport {
    try ObservationImport(bytes, for: indicator, in: record, as: format, map: map, group: group)
  }

  func read(_ text: String, map: ImportMap = ImportMap()) throws(UnreadableFigures) -> ObservationImport {
    try read(Array(text.utf8), map: map)
  }
}

extension ObservationImport {
  /// The observations in short: period, part, value or status.
  var inShort: [String] {
    observations.map { read in
      let observation = read.observation
      let part = observation.breakdown
      let parts = [part?.area?.rawValue, part?.sex, part?.ageGroup].compactMap { $0 }
      let value = observation.value.map { "\($0)" } ?? observation.status?.rawValue ?? "–"
      return ([observation.period.description] + parts + [value]).joined(separator: " ")
    }
  }

  /// What was left out, in short.
  var leftInShort: [String] { left.map { "\($0.position): \($0.reason.english)" } }
}
