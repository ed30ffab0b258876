/// Where areas and units lie, so that what took place at a school is seen to have taken place in its district.
package struct Places: Sendable {
  private let parents: [Area.ID: Area.ID]
  private let kinds: [Area.ID: Area.Kind]
  private let areaOfUnit: [CountedUnit.ID: Area.ID]

  /// Learns where some areas and units lie. Of several with one identifier, the first that says so counts.
  package init(areas: [Area] = [], units: [CountedUnit] = []) {
    parents = Dictionary(areas.compactMap { area in area.parent.map { (area.id, $0) } }) { first, _ in first }
    kinds = Dictionary(areas.map { ($0.id, $0.kind) }) { first, _ in first }
    areaOfUnit = Dictionary(units.compactMap { unit in unit.area.map { (unit.id, $0) } }) { first, _ in first }
  }

  /// Learns where the areas and units of a record lie.
  init(of record: CouncilRecord) {
    self.init(areas: record.areas, units: record.units)
  }

  /// The area that a unit lies in.
  func area(of unit: CountedUnit.ID) -> Area.ID? { areaOfUnit[unit] }

  /// What sort of area it is.
  func kind(of area: Area.ID) -> Area.Kind? { kinds[area] }

  /// An area and those that it lies in, the nearest first.
  func areas(from innermost: Area.ID?) -> [Area.ID] {
    Lineage.ids(from: innermost) { parents[$0] }
  }

  /// The areas that an area lies in, the nearest first.
  func areas(around area: Area.ID) -> [Area.ID] { Array(areas(from: area).dropFirst()) }
}
