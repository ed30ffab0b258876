/// The chain of what something is a part of, step by step outwards: an area in a larger one, an organization in
/// another.
enum Lineage {
  /// The most steps taken. More are a mistake, and would make the chains of many things long.
  private static var deepest: Int { 64 }

  /// Returns something and what it is a part of, the nearest first, each once. Parts in a circle, which rules report,
  /// only end the chain.
  static func ids<ID: Hashable>(from innermost: ID?, parent: (ID) -> ID?) -> [ID] {
    var lineage: [ID] = []
    var next = innermost
    while let current = next, lineage.count < deepest, !lineage.contains(current) {
      lineage.append(current)
      next = parent(current)
    }
    return lineage
  }
}

extension RecordIndex {
  /// Returns the identifiers of an area and of those that it is a part of, the nearest first, whether the record has
  /// them or not.
  func areas(from innermost: Identifier<Area>) -> [Identifier<Area>] {
    Lineage.ids(from: innermost) { areas[$0]?.parent }
  }

  /// Returns an organization and those that it is a part of, the nearest first.
  func lineage(of organization: Identifier<Organization>) -> [Organization] {
    Lineage.ids(from: organization) { organizations[$0]?.parent }.compactMap { organizations[$0] }
  }

  /// Returns an area and those that it is a part of, the nearest first.
  func lineage(of area: Identifier<Area>) -> [Area] {
    areas(from: area).compactMap { areas[$0] }
  }
}

extension Organization {
  /// Whether an organization of this kind is independent when no parent is stated. A board, an administration, a school
  /// or a group belongs to another organization, stated or not.
  var isIndependent: Bool {
    switch kind.known {
    case .municipality, .police, .region, .countyAdministrativeBoard, .university, .association, .business,
      .propertyOwner:
      true
    default: false
    }
  }
}

/// Chains that lead back to where they began: an area inside itself, a plan that supersedes its own successor.
enum Circles {
  /// Returns the objects on a circle, when each refers to at most one next object. Linear in the number of objects.
  static func members<Entity: Identifiable>(
    of objects: [Entity],
    next: (Entity) -> Identifier<Entity>?
  ) -> Set<Identifier<Entity>> where Entity.ID == Identifier<Entity> {
    var following: [Identifier<Entity>: Identifier<Entity>] = [:]
    for object in objects where following[object.id] == nil { following[object.id] = next(object) }
    var members: Set<Identifier<Entity>> = []
    var visit: [Identifier<Entity>: Int] = [:]
    for (round, start) in objects.enumerated() where following[start.id] != nil {
      var current = start.id
      while visit[current] == nil, let next = following[current] {
        visit[current] = round
        current = next
      }
      guard visit[current] == round, !members.contains(current) else { continue }
      var member = current
      repeat {
        members.insert(member)
        member = following[member] ?? current
      } while member != current
    }
    return members
  }

  /// Returns the identifiers around the circle from one object, for the reader; cut short after a few.
  static func path<Entity: Identifiable>(
    from start: Entity,
    in lookup: RecordIndex.Lookup<Entity>,
    next: (Entity) -> Identifier<Entity>?
  ) -> [String] where Entity.ID == Identifier<Entity> {
    var names = [start.id.rawValue]
    var current = next(start)
    while let id = current, id != start.id, names.count < 6 {
      names.append(id.rawValue)
      current = lookup[id].flatMap(next)
    }
    names.append(current == start.id ? start.id.rawValue : "…")
    return names
  }
}
