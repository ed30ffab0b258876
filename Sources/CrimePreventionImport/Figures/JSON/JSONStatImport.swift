import CrimePrevention

/// Reads a data set of JSON-stat 2.0 into observations.
struct JSONStatImport {
  private let document: FigureDocument
  private let dataset: JSONStatDataset
  private let indicator: Indicator
  private let map: ImportMap
  private let finder: PartFinder
  private var collector = FigureCollector()
  private var roles: [Role] = []

  /// The role of a dimension.
  private enum Role {
    case time
    case axis(FigureAxis)
    /// A dimension of which only one category is read.
    case fixed(Int)
  }

  init(_ text: DecodedText, for indicator: Indicator, in record: CouncilRecord, map: ImportMap)
    throws(UnreadableFigures)
  {
    document = try FigureDocument(text)
    dataset = try JSONStatDataset(document)
    self.indicator = indicator
    self.map = map
    finder = PartFinder(record, indicator, map)
    collector.remark(
      "The file is JSON-stat 2.0 with \(dataset.cellCount) cells, \(dataset.isDense ? "all listed" : "\(dataset.values.count) of them given").",
      "Filen är JSON-stat 2.0 med \(dataset.cellCount) celler, \(dataset.isDense ? "alla uppräknade" : "varav \(dataset.values.count) finns med")."
    )
    for dimension in dataset.dimensions { roles.append(try role(of: dimension)) }
    guard roles.contains(where: { if case .time = $0 { true } else { false } }) else {
      throw UnreadableFigures(
        "No dimension is the time. Name it in a map, as period.",
        "Ingen dimension är tiden. Ange den i en mappning, som period."
      )
    }
  }

  private mutating func role(of dimension: JSONStatDataset.Dimension) throws(UnreadableFigures) -> Role {
    if let chosen = map.selected(of: dimension.id, dimension.label) {
      let key = PartFinder.key(chosen)
      let index = dimension.codes.firstIndex {
        PartFinder.key($0) == key || PartFinder.key(dimension.labels[$0] ?? "") == key
      }
      guard let index else {
        throw UnreadableFigures(
          "The dimension “\(dimension.label.excerpt)” has no category “\(chosen.excerpt)”.",
          "Dimensionen ”\(dimension.label.excerpt)” har ingen kategori ”\(chosen.excerpt)”."
        )
      }
      return .fixed(index)
    }
    switch map.meaning(of: dimension.id, dimension.label) {
    case .period?: return .time
    case .area?: return .axis(.area)
    case .unit?: return .axis(.unit)
    case .sex?: return .axis(.sex)
    case .ageGroup?: return .axis(.ageGroup)
    default: break
    }
    let keys = [dimension.id, dimension.label].map { PartFinder.key($0) }
    func isNamed(_ names: String...) -> Bool { keys.contains { names.contains($0) } }
    if dataset.time.contains(dimension.id) || isNamed("tid", "år", "ar", "time", "period", "kvartal", "månad", "year") {
      return .time
    }
    if dataset.geography.contains(dimension.id) || isNamed("region", "kommun", "area", "område") { return .axis(.area) }
    if isNamed("kon", "kön", "sex", "gender") { return .axis(.sex) }
    if isNamed("alder", "ålder", "age", "åldersgrupp", "alder5") { return .axis(.ageGroup) }
    if dimension.codes.count == 1 {
      let only = dimension.labels[dimension.codes[0]] ?? dimension.codes[0]
      collector.remark(
        "“\(dimension.label.excerpt)” is “\(only.excerpt)” throughout.",
        "”\(dimension.label.excerpt)” är genomgående ”\(only.excerpt)”."
      )
      return .fixed(0)
    }
    let own = [indicator.name] + indicator.external.map(\.code)
    if let index = dimension.codes.firstIndex(where: { code in
      own.contains {
        PartFinder.key($0) == PartFinder.key(code) || PartFinder.key($0) == PartFinder.key(dimension.labels[code] ?? "")
      }
    }) {
      return .fixed(index)
    }
    let shown = ShownNames(dimension.codes.map { dimension.labels[$0] ?? $0 })
    throw UnreadableFigures(
      "The dimension “\(dimension.label.excerpt)” has several categories (\(shown.english)), and nothing maps them. Map it, or select one.",
      "Dimensionen ”\(dimension.label.excerpt)” har flera kategorier (\(shown.swedish)), och inget mappar dem. Mappa den eller välj en.",
      at: document.position(of: DocumentPath([.member("dimension"), .member(dimension.id)]))
    )
  }

  mutating func read() -> ObservationImport {
    let cells = dataset.values.keys.sorted()
    let known = Set(cells)
    let marked =
      dataset.isDense
      ? [] : dataset.statuses.keys.filter { !known.contains($0) && $0 < dataset.cellCount && $0 >= 0 }.sorted()
    let figures = (cells + marked).compactMap { figure(of: $0) }
    collector.add(figures, of: document)
    return collector.result()
  }

  private func figure(of cell: Int) -> PlacedFigure? {
    let indices = dataset.categories(of: cell)
    let isStatusOnly = dataset.values[cell] == nil
    let step: DocumentPath.Step = dataset.isDense ? .element(cell) : .member(String(cell))
    let path = DocumentPath([.member(isStatusOnly ? "status" : "value"), step])
    var part = FigurePart()
    var period: ReportingPeriod?
    for (role, (dimension, index)) in zip(roles, zip(dataset.dimensions, indices)) {
      let code = dimension.codes[index]
      let label = dimension.labels[code] ?? code
      switch role {
      case .fixed(let chosen):
        // A category that wasn't chosen is another figure, which nobody asked for.
        if index != chosen { return nil }
        if let unit = dimension.units[code].flatMap({ StatedUnit($0) ?? StatedUnit(label) }),
          let difference = unit.difference(from: indicator)
        {
          return PlacedFigure(path: path, outcome: .failure(difference))
        }
      case .time:
        switch Self.period(code, label) {
        case .success(let found): period = found
        case .failure(let reason): return PlacedFigure(path: path, outcome: .failure(reason))
        }
      case .axis(let axis):
        switch finder.part(axis, dimension: dimension.label, code: code, label: label) {
        case .success(let found): part = part.joined(with: found)
        case .failure(let reason): return PlacedFigure(path: path, outcome: .failure(reason))
        }
      }
    }
    guard let period else { return nil }
    return PlacedFigure(path: path, outcome: observation(cell, of: period).map { ($0, part) })
  }

  private static func period(_ code: String, _ label: String) -> Result<ReportingPeriod, LeftReason> {
    let read = PeriodText.read(code)
    if case .failure(.periodUnclear) = read { return PeriodText.read(label) }
    return read
  }

  private func observation(_ cell: Int, of period: ReportingPeriod) -> Result<Observation, LeftReason> {
    var observation = Observation(period: period, publishedOn: dataset.updatedOn)
    if let number = dataset.values[cell]?.number {
      observation.value = number
      return .success(observation)
    }
    let mark = dataset.statuses[cell] ?? dataset.commonStatus ?? dataset.values[cell]?.text ?? ""
    switch FigureCell.read(mark, isPercent: false, decimalIsComma: false, multiplier: nil) {
    case .success(.status(let status, _)): observation.status = status
    case .success(.number), .failure: return .failure(.valueUnclear(mark))
    }
    return .success(observation)
  }
}
