import CrimePrevention

/// Reads responses of Kolada's programming interface, versions 2 and 3.
///
/// A row names a key figure, a municipality, a period and its values by gender. Rows of other municipalities and key
/// figures are left out; groups are read only when one is requested by name.
struct KoladaImport {
  private let indicator: Indicator
  private let record: CouncilRecord
  private let kpi: String
  private let group: String?
  private let finder: PartFinder
  private var collector = FigureCollector()
  /// Titles of key figures, from responses that describe them.
  private var titles: [String: String] = [:]
  /// The unit of the key figure, from its title in a response or else from the known titles.
  private var unit: StatedUnit?

  /// Creates an import; with a group, such as `G123`, its unweighted means are read instead of the municipality's
  /// values.
  init(for indicator: Indicator, in record: CouncilRecord, map: ImportMap, group: String?) throws(UnreadableFigures) {
    guard let code = indicator.external.first(where: { $0.scheme.lowercased() == "kolada" })?.code else {
      throw UnreadableFigures(
        "The indicator “\(indicator.id)” doesn't say which key figure of Kolada it is. Give it an external code of the scheme kolada.",
        "Indikatorn ”\(indicator.id)” anger inte vilket nyckeltal i Kolada den är. Ge den en extern kod med schemat kolada."
      )
    }
    kpi = code
    self.indicator = indicator
    self.record = record
    self.group = group
    finder = PartFinder(record, indicator, map)
  }

  /// Reads the pages of a response, or several responses in a list.
  mutating func read(_ documents: [FigureDocument]) throws(UnreadableFigures) -> ObservationImport {
    for document in documents {
      for (path, page) in Self.pages(of: document.value) { collectTitles(page, path) }
    }
    unit = (titles[kpi] ?? Self.knownTitles[kpi]).flatMap { StatedUnit($0.unitOfTitle) }
    var hasPages = false
    for document in documents {
      var figures: [PlacedFigure] = []
      for (path, page) in Self.pages(of: document.value) {
        guard let rows = page["values"]?.elements else { continue }
        hasPages = true
        remarkOnFurtherPages(page, of: documents)
        figures += rows.indices.flatMap { self.figures(of: rows[$0], at: path.member("values").element($0)) }
      }
      // Places are looked up once for a whole document.
      collector.add(figures, of: document)
    }
    guard hasPages else {
      throw UnreadableFigures(
        "The file isn't a response of Kolada: it has no list “values”.",
        "Filen är inget svar från Kolada: den saknar listan ”values”."
      )
    }
    remarkOnUnit()
    remarkOnZeros()
    return collector.result()
  }

  private static func pages(of value: JSONValue) -> [(DocumentPath, JSONValue)] {
    guard let pages = value.elements else { return [(DocumentPath(), value)] }
    return pages.enumerated().map { (DocumentPath([.element($0)]), $1) }
  }

  private mutating func collectTitles(_ page: JSONValue, _ path: DocumentPath) {
    for row in page["values"]?.elements ?? [] {
      if let id = row["id"]?.text, let title = row["title"]?.text { titles[id] = title }
    }
  }

  /// Remarks on missing pages: a page that isn't the last one names the next; if only one was given, the rest is
  /// missing.
  private mutating func remarkOnFurtherPages(_ page: JSONValue, of documents: [FigureDocument]) {
    let next = ["next_page", "next_url", "next"].lazy.compactMap { page[$0]?.text }.first { !$0.isEmpty }
    guard next != nil, documents.count == 1, documents[0].value.elements == nil else { return }
    collector.remark(
      "The response has further pages, which weren't given.",
      "Svaret har fler sidor, som inte är med."
    )
  }
}

extension KoladaImport {
  private func figures(of row: JSONValue, at path: DocumentPath) -> [PlacedFigure] {
    guard row["kpi"] != nil || row["values"] != nil else { return [] }
    func left(_ reason: LeftReason, _ member: String) -> [PlacedFigure] {
      [PlacedFigure(path: path.member(member), outcome: .failure(reason))]
    }
    guard let code = row["kpi"]?.text, code == kpi else { return left(.otherMeasure(row["kpi"]?.text ?? "kpi"), "kpi") }
    if isDeleted(row) { return left(.deleted, "kpi") }
    if let reason = otherPlace(row) { return left(reason, "municipality") }
    let text = row["period"]?.text ?? row["period"]?.whole.map(String.init) ?? ""
    let period: ReportingPeriod
    switch PeriodText.read(text) {
    case .success(let found): period = found
    case .failure(let reason): return left(reason, "period")
    }
    let values = row["values"]?.elements ?? []
    return values.indices.compactMap { index in
      let place = path.member("values").element(index)
      guard !isDeleted(values[index]) else { return PlacedFigure(path: place, outcome: .failure(.deleted)) }
      return PlacedFigure(path: place.member("value"), outcome: observation(values[index], of: period))
    }
  }

  private func isDeleted(_ value: JSONValue) -> Bool {
    ["isdeleted", "is_deleted", "isDeleted", "deleted"].contains {
      value[$0] == .bool(true) || value[$0]?.text?.lowercased() == "true"
    }
  }

  /// Why a row isn't about the place that is read; `nil` when it is.
  private func otherPlace(_ row: JSONValue) -> LeftReason? {
    if case .number(let number)? = row["municipality"] { return .codeNotText(number.description) }
    let id = row["municipality"]?.text ?? row["ou"]?.text ?? ""
    if id == group ?? record.council.municipality.code { return nil }
    return id.hasPrefix("G") ? .group(id) : .otherRegion(id)
  }

  private func observation(
    _ value: JSONValue,
    of period: ReportingPeriod
  ) -> Result<(observation: Observation, part: FigurePart), LeftReason> {
    if let difference = unit?.difference(from: indicator) { return .failure(difference) }
    let part: FigurePart
    switch value["gender"]?.text ?? "T" {
    case "T": part = FigurePart()
    case let gender:
      guard ["K", "F", "M"].contains(gender),
        case .success(let found) = finder.part(.sex, dimension: "gender", code: gender, label: gender)
      else { return .failure(.genderUnknown(value["gender"]?.text ?? "")) }
      part = found
    }
    var observation = Observation(period: period)
    if let number = value["value"]?.number {
      observation.value = number
      if number == 0 { observation.note = zeroNote }
    } else {
      let status = value["status"]?.text?.lowercased() ?? ""
      let isSuppressed = ["priv", "secre", "sekr", "suppr"].contains { status.contains($0) }
      observation.status = isSuppressed ? .suppressed : .missing
    }
    if let group {
      let members = value["count"]?.whole.map { " (\($0))" } ?? ""
      observation.note =
        record.language == .english
        ? "The unweighted mean of the members of \(group)\(members)."
        : "Ovägt medelvärde för medlemmarna i \(group)\(members)."
    }
    return .success((observation, part))
  }

  private mutating func remarkOnZeros() {
    let zeros = collector.observations.filter { $0.value == 0 }
    guard !zeros.isEmpty else { return }
    let periods = Set(zeros.map(\.period.description)).sorted().joined(separator: ", ")
    collector.remark(
      "Kolada gives 0 for \(periods): for some key figures non-response counts as 0, so the value may be missing.",
      "Kolada anger 0 för \(periods): för en del nyckeltal räknas bortfall som 0, så värdet kan saknas."
    )
  }

  /// The note on a zero.
  private var zeroNote: String {
    record.language == .english
      ? "Kolada gives 0; for some key figures non-response counts as 0, so the value may be missing."
      : "Kolada anger 0; för en del nyckeltal räknas bortfall som 0, så värdet kan saknas."
  }

  private mutating func remarkOnUnit() {
    if unit == nil {
      collector.remark(
        "The unit of \(kpi) isn't known here; compare it with “\(indicator.unit)” in Kolada.",
        "Enheten för \(kpi) är inte känd här; jämför den med ”\(indicator.unit)” i Kolada."
      )
    }
    if group != nil {
      collector.remark(
        "A group's value is the unweighted mean of its members, not their rate together.",
        "En grupps värde är medlemmarnas ovägda medelvärde, inte deras gemensamma tal."
      )
    }
  }

  /// Titles of key figures about crime and safety, as public programs show them.
  private static let knownTitles = [
    "N07403": "Anmälda våldsbrott, antal/100 000 inv",
    "U07418": "Anmälda våldsbrott (treårsmedelvärde), antal/1 000 inv",
    "U07417": "Anmälda stöld- och tillgreppsbrott, antal/1 000 inv",
    "U07452": "Anmälda brott om skadegörelse, antal/1 000 inv",
    "N07402": "Anmälda brott om grov kvinnofridskränkning, antal/100 000 inv",
    "N02905": "Invånare 15–17 år lagförda för brott, antal/1 000 inv",
    "N07540": "Anmälda brott totalt, antal/100 000 inv",
  ]
}

extension String {
  /// The text after the last comma of a key figure's title: its unit.
  fileprivate var unitOfTitle: String { split(separator: ",").last.map { String($0).trimmingSpaces } ?? self }
}
