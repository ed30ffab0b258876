extension CouncilRecord {
  /// Changes an object, wherever it is.
  ///
  /// ```swift
  /// try record.update(measureID) { $0.status = .completed }
  /// ```
  ///
  /// - Throws: ``EditError`` when no object has the identifier, or several have it.
  public mutating func update<Entity: RecordObject & Identifiable>(
    _ id: Identifier<Entity>,
    _ change: (inout Entity) -> Void
  ) throws(EditError) {
    self = try edited(id) { entity in
      change(&entity)
      return .kept(entity)
    }
  }

  /// Puts an object into the list that another object has for it: after the others, or at its place in time when they
  /// are in order of time.
  ///
  /// ```swift
  /// try record.insert(observation, into: indicatorID)
  /// ```
  ///
  /// - Throws: ``EditError`` when no object has the identifier, or several have it, or one with the same
  ///   identifier or name is already there.
  public mutating func insert<Part: RecordObject, Entity: RecordObject & Identifiable>(
    _ part: Part,
    into id: Identifier<Entity>
  ) throws(EditError) {
    var failure: EditError?
    let edited = try edited(id) { entity in
      do throws(EditError) {
        return .kept(try entity.inserting(part))
      } catch {
        failure = error
        return .kept(entity)
      }
    }
    if let failure { throw failure }
    self = edited
  }

  /// Puts an object into the list that the record has for it.
  ///
  /// - Throws: ``EditError`` when one with the same identifier or name is already there.
  public mutating func insert(_ part: some RecordObject) throws(EditError) {
    self = try inserting(part)
  }

  /// Removes an object, wherever it is.
  ///
  /// - Parameters:
  ///   - id: Its identifier.
  ///   - parent: The object that contains it, for those whose identifiers are unique there only.
  ///   - isCascading: Whether what refers to it is removed too: an identifier from a list, an optional reference, and
  ///     otherwise the whole object that requires it.
  /// - Returns: What was removed.
  /// - Throws: ``EditError`` when no object has the identifier, or several have it, or something refers to it.
  @discardableResult
  public mutating func remove<Entity: RecordObject & Identifiable, Parent: RecordObject & Identifiable>(
    _ id: Identifier<Entity>,
    in parent: Identifier<Parent>,
    cascading isCascading: Bool = false
  ) throws(EditError) -> Entity {
    var (removed, failure): (Entity?, EditError?)
    let edited = try edited(parent) { entity in
      do throws(EditError) {
        let (rest, found) = try entity.removing(id)
        removed = found
        return .kept(rest)
      } catch {
        failure = error
        return .kept(entity)
      }
    }
    if let failure { throw failure }
    guard let removed else { throw EditError.unknown(Reference(id), nearest: nil) }
    self = try edited.released(from: removed, isCascading)
    return removed
  }

  /// Removes an object, wherever it is.
  ///
  /// - Parameters:
  ///   - id: Its identifier.
  ///   - isCascading: Whether what refers to it is removed too: an identifier from a list, an optional reference, and
  ///     otherwise the whole object that requires it.
  /// - Returns: What was removed.
  /// - Throws: ``EditError`` when no object has the identifier, or several have it, or something refers to it.
  @discardableResult
  public mutating func remove<Entity: RecordObject & Identifiable>(
    _ id: Identifier<Entity>,
    cascading isCascading: Bool = false
  ) throws(EditError) -> Entity {
    let (rest, removed) = try removing(id)
    self = try rest.released(from: removed, isCascading)
    return removed
  }

  private func edited<Entity: RecordObject & Identifiable>(
    _ id: Identifier<Entity>,
    _ change: (inout Entity) -> EntityEdit<Entity>
  ) throws(EditError) -> CouncilRecord {
    try EntityEditing.edited(self, id, change)
  }

  private func released(from removed: some RecordObject, _ isCascading: Bool) throws(EditError) -> CouncilRecord {
    guard let object = removed as? any DescribedObject, let reference = object.reference else { return self }
    let release = ReferenceRelease(of: object)
    let rest = release.released(self)
    guard isCascading || release.places.isEmpty else { throw EditError.referredTo(reference, from: release.places) }
    return rest
  }
}

/// The outcome for an object that is edited.
enum EntityEdit<Entity> {
  case kept(Entity)
  case removed
}

extension RecordObject {
  /// Returns the object without one that is somewhere in it, and the removed one.
  fileprivate func removing<Entity: RecordObject & Identifiable>(
    _ id: Identifier<Entity>
  ) throws(EditError) -> (rest: Self, removed: Entity) {
    var removed: Entity?
    let rest = try EntityEditing.edited(self, id) { entity in
      removed = entity
      return .removed
    }
    guard let removed else { throw EditError.unknown(Reference(id), nearest: nil) }
    return (rest, removed)
  }

  fileprivate func inserting(_ part: some RecordObject) throws(EditError) -> Self {
    guard let object = self as? any DescribedObject, let part = part as? any DescribedObject,
      let result = try object.insertingPart(part) as? Self
    else { preconditionFailure("Only the library's own types are parts of a record.") }
    return result
  }
}

extension Reference {
  /// Makes the reference to an object of a type.
  init<Entity>(_ id: Identifier<Entity>) {
    let kind = (Entity.self as? any DescribedObject.Type)?.kind
    self.init(kind: kind.map { EntityKind($0) } ?? .record, id: id.rawValue)
  }
}
