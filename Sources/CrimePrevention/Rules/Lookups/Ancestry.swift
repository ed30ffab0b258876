extension RecordIndex {
  /// An organization and those that it is a part of, the nearest first.
  func lineage(of organization: Identifier<Organization>) -> [Organization] {
    var lineage: [Organization] = []
    var next = organizations[organization]
    while let current = next, lineage.count < Self.deepest {
      lineage.append(current)
      next = organizations[current.parent]
    }
    return lineage
  }

  /// An area and those that it is a part of, the nearest first.
  func lineage(of area: Identifier<Area>) -> [Area] {
    var lineage: [Area] = []
    var next = areas[area]
    while let current = next, lineage.count < Self.deepest {
      lineage.append(current)
      next = areas[current.parent]
    }
    return lineage
  }

  /// Parents that go round in a circle are another rule's finding; here they only have to end.
  private static var deepest: Int { 32 }
}

extension Organization {
  /// Whether an organization of this kind answers for itself when no parent is stated. A board, an administration, a
  /// school or a group belongs to somebody, said or not.
  var standsForItself: Bool {
    switch kind.known {
    case .municipality, .police, .region, .countyAdministrativeBoard, .university, .association, .business,
      .propertyOwner:
      true
    default: false
    }
  }
}
