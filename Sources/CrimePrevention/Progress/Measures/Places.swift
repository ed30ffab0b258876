/// Where areas and units lie, so that what took place at a school is seen to have taken place in its district.
package struct Places: Sendable {
  private let areaOfUnit: [CountedUnit.ID: Area.ID]
  private let parents: [Area.ID: Area.ID]

  /// Learns where some areas and units lie. Of several with one identifier, the first counts.
  package init(areas: [Area] = [], units: [CountedUnit] = []) {
    areaOfUnit = Dictionary(units.compactMap { unit in unit.area.map { (unit.id, $0) } }) { first, _ in first }
    parents = Dictionary(areas.compactMap { area in area.parent.map { (area.id, $0) } }) { first, _ in first }
  }

  /// The areas that an occurrence took place in, the innermost first; empty when it doesn't say where it was.
  func areas(of occurrence: Occurrence) -> [Area.ID] {
    var areas: [Area.ID] = []
    var next = occurrence.area ?? occurrence.unit.flatMap { areaOfUnit[$0] }
    // Areas that lie inside each other in a circle, which rules report, are left after one round.
    while let area = next, areas.count <= parents.count {
      areas.append(area)
      next = parents[area]
    }
    return areas
  }
}
