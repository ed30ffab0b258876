extension Each {
  /// Which part of a population one of the identifiers names: an area's or a unit's.
  ///
  /// `nil` for organizations, which observations aren't broken down by, and for unknown kinds.
  public func breakdown(of id: String) -> Breakdown? {
    switch kind.known {
    case .area: Breakdown(area: Identifier(id))
    case .unit: Breakdown(unit: Identifier(id))
    case .organization, nil: nil
    }
  }
}
