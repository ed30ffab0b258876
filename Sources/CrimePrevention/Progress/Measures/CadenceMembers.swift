/// For whom a cadence is kept: one row for all, or a row for each area, unit or organization.
struct CadenceMembers: Sendable {
  /// Their identifiers, each once; empty when the cadence isn't per any.
  let ids: [String]
  private let rows: [String: Int]
  private let kind: Each.Kind.Known?
  private let places: Places
  private let names: [String: String]

  /// - Parameters:
  ///   - each: For whom, without ``faults(of:)``; `nil` for all.
  ///   - places: Where areas and units lie.
  ///   - names: What they are called, by identifier.
  init(_ each: Each?, places: Places, names: [String: String]) {
    self.places = places
    self.names = names
    kind = each?.kind.known
    var rows: [String: Int] = [:]
    ids = (each?.ids ?? []).filter { id in
      if rows[id] != nil { return false }
      rows[id] = rows.count
      return true
    }
    self.rows = rows
  }

  /// Why the members aren't known.
  static func faults(of each: Each?) -> [NotAssessableReason] {
    guard let each else { return [] }
    if each.kind.known == nil { return [.unknownCode] }
    return each.ids.isEmpty ? [.unitsUnknown] : []
  }

  /// How many rows there are.
  var count: Int { max(1, ids.count) }

  /// What the member of a row is called.
  func name(ofRow row: Int) -> String { names[ids[row]] ?? ids[row] }

  /// The rows that an occurrence counts in; `nil` when it doesn't say for whom it was.
  func rows(of occurrence: Occurrence) -> [Int]? {
    let named: [String]
    switch kind {
    case nil: return [0]
    case .area: named = places.areas(of: occurrence).map(\.rawValue)
    case .unit: named = occurrence.unit.map { [$0.rawValue] } ?? []
    case .organization: named = occurrence.by.map(\.rawValue)
    }
    guard !named.isEmpty else { return nil }
    var found: [Int] = []
    for id in named {
      if let row = rows[id], !found.contains(row) { found.append(row) }
    }
    return found
  }
}
