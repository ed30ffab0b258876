import CrimePrevention

/// A data set in JSON-stat 2.0: values by the categories of its dimensions.
struct JSONStatDataset {
  struct Dimension {
    let id: String
    let label: String
    /// The categories' codes, in order.
    let codes: [String]
    let labels: [String: String]
    /// The unit of categories that are figures.
    let units: [String: String]
  }

  let dimensions: [Dimension]
  let time: Set<String>
  let geography: Set<String>
  let metric: Set<String>
  /// The value of each cell, by its number in the order of the dimensions; an absent cell has none.
  let values: [Int: JSONValue]
  let statuses: [Int: String]
  let commonStatus: String?
  let updatedOn: CalendarDate?
  /// Whether the values are in a list; otherwise they are keyed by number.
  let isDense: Bool
  let cellCount: Int

  init(_ document: FigureDocument) throws(UnreadableFigures) {
    let value = document.value
    guard value["class"]?.text == "dataset", let ids = value["id"]?.elements?.compactMap(\.text),
      let sizes = value["size"]?.elements?.compactMap(\.whole), let details = value["dimension"]?.members
    else { throw Self.notADataset(value) }
    guard ids.count == sizes.count, !ids.isEmpty else { throw Self.unequal("id", "size", document) }
    guard Set(ids).count == ids.count else { throw Self.repeated(document) }
    var dimensions: [Dimension] = []
    for (id, size) in zip(ids, sizes) {
      let dimension = try Self.dimension(id, details[id], document)
      guard dimension.codes.count == size else { throw Self.unequal("dimension/\(id)/category", "size", document) }
      dimensions.append(dimension)
    }
    self.dimensions = dimensions
    cellCount = try Self.product(sizes, document)
    let roles = value["role"]
    func role(_ name: String) -> Set<String> { Set(roles?[name]?.elements?.compactMap(\.text) ?? []) }
    time = role("time")
    geography = role("geo")
    metric = role("metric")
    (values, isDense) = try Self.values(value["value"], cellCount, document)
    (statuses, commonStatus) = Self.statuses(value["status"])
    updatedOn = value["updated"]?.text.flatMap { CalendarDate(String($0.prefix(10))) }
  }

  private static func notADataset(_ value: JSONValue) -> UnreadableFigures {
    if value["dataset"] != nil || value["version"]?.text == "1.2" {
      return UnreadableFigures(
        "The file is JSON-stat 1; ask the source for JSON-stat 2.0 (json-stat2).",
        "Filen är JSON-stat 1; hämta JSON-stat 2.0 (json-stat2) från källan."
      )
    }
    return UnreadableFigures(
      "The file isn't a data set of JSON-stat 2.0: it needs class “dataset”, id, size and dimension.",
      "Filen är ingen datamängd i JSON-stat 2.0: den behöver class ”dataset”, id, size och dimension."
    )
  }

  private static func unequal(_ first: String, _ second: String, _ document: FigureDocument) -> UnreadableFigures {
    UnreadableFigures(
      "“\(first)” and “\(second)” don't have the same number of entries.",
      "”\(first)” och ”\(second)” har inte lika många poster.",
      at: document.position(of: DocumentPath([.member("size")]))
    )
  }

  private static func repeated(_ document: FigureDocument) -> UnreadableFigures {
    UnreadableFigures(
      "“id” names a dimension more than once: each has one place.",
      "”id” anger en dimension mer än en gång: varje dimension har en plats.",
      at: document.position(of: DocumentPath([.member("id")]))
    )
  }

  private static func product(_ sizes: [Int], _ document: FigureDocument) throws(UnreadableFigures) -> Int {
    var product = 1
    for size in sizes {
      let (next, overflows) = product.multipliedReportingOverflow(by: size)
      guard size > 0, !overflows else { throw unequal("size", "value", document) }
      product = next
    }
    return product
  }

  private static func dimension(_ id: String, _ value: JSONValue?, _ document: FigureDocument) throws(UnreadableFigures)
    -> Dimension
  {
    let category = value?["category"]
    let labels = category?["label"]?.members?.compactMapValues(\.text) ?? [:]
    let codes: [String]
    if let list = category?["index"]?.elements {
      codes = list.compactMap(\.text)
    } else if let map = category?["index"]?.members {
      codes = map.compactMapValues(\.whole).sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    } else if labels.count == 1 {
      codes = Array(labels.keys)
    } else {
      throw UnreadableFigures(
        "The dimension “\(id.excerpt)” doesn't list its categories.",
        "Dimensionen ”\(id.excerpt)” räknar inte upp sina kategorier.",
        at: document.position(of: DocumentPath([.member("dimension"), .member(id)]))
      )
    }
    let units = category?["unit"]?.members?.compactMapValues { $0["base"]?.text ?? $0["label"]?.text } ?? [:]
    return Dimension(id: id, label: value?["label"]?.text ?? id, codes: codes, labels: labels, units: units)
  }

  private static func values(
    _ value: JSONValue?,
    _ count: Int,
    _ document: FigureDocument
  ) throws(UnreadableFigures) -> ([Int: JSONValue], isDense: Bool) {
    if let list = value?.elements {
      guard list.count == count else { throw unequal("value", "size", document) }
      return (Dictionary(uniqueKeysWithValues: list.enumerated().map { ($0, $1) }), true)
    }
    guard let map = value?.members else { throw unequal("value", "size", document) }
    var values: [Int: JSONValue] = [:]
    for (name, member) in map {
      guard let number = Int(name), (0..<count).contains(number) else {
        throw UnreadableFigures(
          "“\(name.excerpt)” is no number of a cell: there are \(count).",
          "”\(name.excerpt)” är inget nummer på en cell: det finns \(count).",
          at: document.position(of: DocumentPath([.member("value"), .member(name)]))
        )
      }
      values[number] = member
    }
    return (values, false)
  }

  private static func statuses(_ value: JSONValue?) -> ([Int: String], String?) {
    if let text = value?.text { return ([:], text) }
    if let list = value?.elements {
      if list.count == 1, let only = list[0].text { return ([:], only) }
      let pairs = list.enumerated().compactMap { number, status in status.text.map { (number, $0) } }
      return (Dictionary(uniqueKeysWithValues: pairs), nil)
    }
    let pairs = (value?.members ?? [:]).compactMap { name, status -> (Int, String)? in
      guard let number = Int(name), let text = status.text else { return nil }
      return (number, text)
    }
    return (Dictionary(pairs) { first, _ in first }, nil)
  }

  /// The numbers of the categories of a cell, one for each dimension.
  func categories(of cell: Int) -> [Int] {
    var rest = cell
    var indices = [Int](repeating: 0, count: dimensions.count)
    for index in dimensions.indices.reversed() {
      let size = dimensions[index].codes.count
      indices[index] = rest % size
      rest /= size
    }
    return indices
  }
}
