extension FeasibleTables {
  /// Whether all counts are whole where it stands.
  var isWhole: Bool { firstFraction == nil }

  /// The first column whose count isn't whole where it stands.
  var firstFraction: Int? {
    guard tableau.denominator != 1 else { return nil }
    return values.indices.first { tableau.places[$0] >= 0 && !values[$0].isMultiple(of: tableau.denominator) }
  }

  /// The count of a column where it stands, which is whole.
  func wholeCount(of column: Int) -> Int {
    tableau.places[column] >= 0 ? values[column] / tableau.denominator : values[column]
  }

  /// The last whole number that a column passed on its way upwards (1) or downwards (-1).
  func wholeBound(_ column: Int, _ direction: Int) -> Int {
    guard tableau.places[column] >= 0 else { return values[column] }
    let below = (values[column] - remainder(values[column])) / tableau.denominator
    return direction > 0 || values[column].isMultiple(of: tableau.denominator) ? below : below + 1
  }

  /// Cuts off the corner where it stands, which isn't whole, but no whole table (R. E. Gomory's cuts).
  ///
  /// What a row comes to is whole in a whole table, so what its entries exceed whole multiples by must make up for what its
  /// value exceeds a whole number by. A column is added for what they make more than that; it's below 0 at the corner.
  ///
  /// Returns whether anything was cut off.
  mutating func cut() -> Bool {
    guard tableau.denominator != 1 else { return false }
    var hasCut = false
    for row in tableau.basics.indices where !values[tableau.basics[row]].isMultiple(of: tableau.denominator) {
      guard let entries = cutEntries(row) else { continue }
      values.append(-remainder(values[tableau.basics[row]]))
      lower.append(0)
      upper.append(Self.unlimited)
      tableau.append(entries, solvedFor: values.count - 1)
      hasCut = true
    }
    return hasCut
  }

  /// `nil` when a column that counts stands between its limits: it isn't known then which way it goes.
  private func cutEntries(_ row: Int) -> [Int]? {
    var entries: [Int] = []
    for (position, column) in tableau.nonbasics.enumerated() {
      let entry = tableau.entry(row, position)
      if entry.isMultiple(of: tableau.denominator) {
        entries.append(0)
      } else if values[column] == lower[column] {
        entries.append(-remainder(entry))
      } else if values[column] == upper[column] {
        entries.append(remainder(-entry))
      } else {
        return nil
      }
    }
    return entries
  }

  /// What a number exceeds the last multiple of the denominator by.
  private func remainder(_ value: Int) -> Int {
    let remainder = value % tableau.denominator
    return remainder < 0 ? remainder + tableau.denominator : remainder
  }
}
