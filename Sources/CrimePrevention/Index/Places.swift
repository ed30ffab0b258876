/// Where areas and units lie, so that what took place at a school counts as having taken place in its district.
package struct Places: Sendable {
  private let parents: [Area.ID: Area.ID]
  private let kinds: [Area.ID: Area.Kind]
  private let areaOfUnit: [CountedUnit.ID: Area.ID]

  /// Makes the places of areas and units. Of several with the same identifier, the first that states its place counts.
  package init(areas: [Area] = [], units: [CountedUnit] = []) {
    parents = Dictionary(areas.compactMap { area in area.parent.map { (area.id, $0) } }) { first, _ in first }
    kinds = Dictionary(areas.map { ($0.id, $0.kind) }) { first, _ in first }
    areaOfUnit = Dictionary(units.compactMap { unit in unit.area.map { (unit.id, $0) } }) { first, _ in first }
  }

  /// Makes the places of a record's areas and units.
  init(of record: CouncilRecord) {
    self.init(areas: record.areas, units: record.units)
  }

  /// The area that a unit lies in.
  func area(of unit: CountedUnit.ID) -> Area.ID? { areaOfUnit[unit] }

  /// The kind of an area.
  func kind(of area: Area.ID) -> Area.Kind? { kinds[area] }

  /// Returns an area and those that it lies in, the nearest first.
  func areas(from innermost: Area.ID?) -> [Area.ID] {
    Lineage.ids(from: innermost) { parents[$0] }
  }

  /// Returns the areas that an area lies in, the nearest first.
  func areas(around area: Area.ID) -> [Area.ID] { Array(areas(from: area).dropFirst()) }
}
