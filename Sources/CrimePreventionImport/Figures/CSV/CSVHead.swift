import CrimePrevention

/// What a column of a table holds.
enum CSVColumn: Hashable {
  case period
  /// A part of the year that is in the period's column.
  case partOfYear(String)
  case axis(FigureAxis, name: String)
  /// Values; for one period or part if the head says so.
  case value(period: ReportingPeriod?, part: FigurePart)
  case numerator, denominator, sampleSize, status, publishedOn
  /// Another dimension that divides the values.
  case other(String)
  case ignored
}

/// The head of a table: which row it is, and what its columns hold.
struct CSVHead {
  let line: Int
  let columns: [CSVColumn]
  /// The texts of the head.
  let names: [String]
  /// The texts of the rows above it.
  let titles: [String]

  /// The number of non-empty rows at the start of a table that may be the head.
  static let rows = 10

  var hasPeriodsAsColumns: Bool {
    columns.contains { if case .value(.some, _) = $0 { true } else { false } }
  }

  /// Finds the head among the first rows of a table: the first one with the largest number of known columns.
  init(_ rows: CSVRows, _ indicator: Indicator, _ map: ImportMap) throws(UnreadableFigures) {
    var best: (score: Int, row: CSVRows.Row, above: Int)?
    var titles: [String] = []
    var seen = 0
    try rows.visit { row throws(UnreadableFigures) in
      guard !row.isEmpty else { return true }
      let texts = row.cells.map { rows.text($0).trimmingSpaces }
      let score = Self.score(texts, indicator, map)
      if score > (best?.score ?? 1) { best = (score, row, titles.count) }
      titles.append(texts.filter { !$0.isEmpty }.joined(separator: " "))
      seen += 1
      return seen < Self.rows
    }
    guard let best else {
      throw UnreadableFigures(
        "None of the first \(Self.rows) rows is a head that names a period and a value. Name the columns in the file or in a map.",
        "Ingen av de första \(Self.rows) raderna är en rubrikrad med period och värde. Namnge kolumnerna i filen eller i en mappning."
      )
    }
    line = best.row.line
    names = best.row.cells.map { rows.text($0).trimmingSpaces }
    self.titles = Array(titles.prefix(best.above))
    columns = try Self.chosen(Self.columns(names, indicator, map), names, indicator, line: best.row.line)
  }

  private static func score(_ texts: [String], _ indicator: Indicator, _ map: ImportMap) -> Int {
    guard texts.count(where: { !$0.isEmpty }) >= 2 else { return 0 }
    let columns = columns(texts, indicator, map)
    let known = columns.count { if case .other = $0 { false } else if case .ignored = $0 { false } else { true } }
    // A row of data may hold a period too; a head has no numbers other than periods.
    let numbers = zip(texts, columns).count { text, column in
      guard case .other = column else { return false }
      return text.allSatisfy { $0.isNumber || ",. -".contains($0) } && !text.isEmpty
    }
    return numbers == 0 ? known : 0
  }

  private static func columns(_ names: [String], _ indicator: Indicator, _ map: ImportMap) -> [CSVColumn] {
    let columns = names.map { column($0, indicator, map) }
    // Years in the head are columns of values unless other columns hold the periods and the values.
    let hasValue = columns.contains { if case .value(nil, FigurePart()) = $0 { true } else { false } }
    return zip(names, columns).map { name, column in
      guard case .value(.some, _) = column, hasValue, columns.contains(.period) else { return column }
      return .other(name)
    }
  }

  private static func column(_ name: String, _ indicator: Indicator, _ map: ImportMap) -> CSVColumn {
    let key = PartFinder.key(name)
    if let meaning = map.meaning(of: name) { return mapped(meaning, name) }
    if key.isEmpty { return .ignored }
    if case .success(let period) = PeriodText.read(name), name.unicodeScalars.contains(where: \.isDigit) {
      return .value(period: period, part: FigurePart())
    }
    if key == PartFinder.key(indicator.name) { return .value(period: nil, part: FigurePart()) }
    if parts.contains(key) { return .partOfYear(name) }
    if let known = known[key] { return known == .axis(.area, name: "") ? .axis(.area, name: name) : known.named(name) }
    if let sex = PartFinder.sexes[key], key.count > 1 { return .value(period: nil, part: FigurePart(sex: sex)) }
    if PartFinder.isWhole(name), key.count > 3 { return .value(period: nil, part: FigurePart()) }
    if StatedUnit(name) != nil || name.isValueName { return .value(period: nil, part: FigurePart()) }
    return .other(name)
  }

  private static func mapped(_ meaning: ImportMap.Meaning, _ name: String) -> CSVColumn {
    switch meaning {
    case .area: .axis(.area, name: name)
    case .unit: .axis(.unit, name: name)
    case .sex: .axis(.sex, name: name)
    case .ageGroup: .axis(.ageGroup, name: name)
    case .period: .period
    case .value: .value(period: nil, part: FigurePart())
    case .numerator: .numerator
    case .denominator: .denominator
    case .sampleSize: .sampleSize
    case .status: .status
    case .publishedOn: .publishedOn
    case .ignore: .ignored
    }
  }

  private static let parts: Set<String> = ["kvartal", "månad", "tertial", "halvår"]

  private static let known: [String: CSVColumn] = {
    var known: [String: CSVColumn] = [:]
    func add(_ names: String, _ column: CSVColumn) {
      for name in names.split(separator: " ") { known[String(name)] = column }
    }
    add(
      "år period tid datum mätår year mätperiod tidpunkt date redovisningsperiod årperiod tidsperiod mättillfälle årtal",
      .period
    )
    add(
      "område stadsdel delområde kommun region plats distrikt bostadsområde län geografi areal kommunnamn områdesnamn area district",
      .axis(.area, name: "")
    )
    add("skola enhet skolenhet verksamhet anläggning", .axis(.unit, name: ""))
    add("kön sex gender", .axis(.sex, name: ""))
    add("ålder åldersgrupp åldersklass age åldersintervall", .axis(.ageGroup, name: ""))
    add("status statistikstatus kvalitet preliminärslutlig", .status)
    add("publicerad publiceringsdatum publicerat uppdaterad publiceringsdag publicerades", .publishedOn)
    add("antalsvar antalsvarande respondenter n antalrespondenter svarande antaldeltagare", .sampleSize)
    add("täljare", .numerator)
    add("nämnare invånare befolkning population folkmängd antalinvånare", .denominator)
    add("källa kommentar anmärkning fotnot not note comment source kommentarer kommunkod länskod regionkod", .ignored)
    return known
  }()
}

extension CSVColumn {
  fileprivate func named(_ name: String) -> CSVColumn {
    if case .axis(let axis, _) = self { return .axis(axis, name: name) }
    return self
  }
}

extension CSVHead {
  /// Chooses one of several columns of values: the one with the indicator's name, otherwise the one with its unit.
  private static func chosen(
    _ columns: [CSVColumn],
    _ names: [String],
    _ indicator: Indicator,
    line: Int
  ) throws(UnreadableFigures) -> [CSVColumn] {
    let values = columns.indices.filter { if case .value(nil, FigurePart()) = columns[$0] { true } else { false } }
    let hasPeriods = columns.contains { if case .value(.some, _) = $0 { true } else { false } }
    guard hasPeriods || columns.contains(.period) else {
      throw UnreadableFigures(
        "No column of the head holds periods. Name one År or Period, or name it in a map.",
        "Ingen kolumn i rubrikraden innehåller perioder. Kalla den År eller Period, eller ange den i en mappning.",
        at: SourcePosition(line: line, column: 1)
      )
    }
    guard !hasPeriods else { return columns }
    if values.isEmpty, columns.contains(where: { if case .value = $0 { true } else { false } }) { return columns }
    let named = values.filter { PartFinder.key(names[$0]) == PartFinder.key(indicator.name) }
    let fitting = values.filter { index in
      StatedUnit(names[index]).map { $0.fits(indicator) } ?? names[index].isPlainValueName
    }
    guard let chosen = [values, named, fitting].first(where: { $0.count == 1 })?.first else {
      let list = values.isEmpty ? names.filter { !$0.isEmpty } : values.map { names[$0] }
      let shown = ShownNames(list)
      throw UnreadableFigures(
        values.isEmpty
          ? "No column of the head holds values. Name one Värde, or name it in a map: \(shown.english)."
          : "Several columns may hold the values: \(shown.english). Name one in a map.",
        values.isEmpty
          ? "Ingen kolumn i rubrikraden innehåller värden. Kalla den Värde eller ange den i en mappning: \(shown.swedish)."
          : "Flera kolumner kan innehålla värdena: \(shown.swedish). Ange en av dem i en mappning.",
        at: SourcePosition(line: line, column: 1)
      )
    }
    return columns.indices.map { values.contains($0) && $0 != chosen ? .ignored : columns[$0] }
  }
}

extension String {
  /// Whether a column of this name holds values.
  fileprivate var isValueName: Bool {
    isPlainValueName || ["antal", "anmälda", "andel", "medel", "index"].contains { lowercased().hasPrefix($0) }
  }

  /// Whether it is a word for values of any unit.
  fileprivate var isPlainValueName: Bool {
    ["värde", "värden", "resultat", "utfall", "value", "index", "poäng", "belopp", "kronor", "mätvärde", "siffra"]
      .contains(PartFinder.key(self))
  }
}
