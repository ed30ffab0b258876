extension FeasibleTables {
  /// Moves a nonbasic column up (1) or down (-1), and the basic ones as the sums require, until one of them comes to a
  /// limit. If that's a basic one, the two swap places.
  ///
  /// Returns `false` when nothing limits the move; nothing is moved then.
  mutating func move(_ position: Int, _ step: Int) throws(UnsolvableTable) -> Bool {
    guard work <= workLimit else { throw .tooLarge }
    spend(tableau.rowCount)
    let column = tableau.nonbasics[position]
    let limit = step > 0 ? upper[column] : lower[column]
    let ownRoom = limit == Self.unlimited ? nil : abs(limit - values[column])
    guard let blocking = blocking(position, step) else {
      guard let ownRoom else { return false }
      try shift(position, step, by: ownRoom)
      return true
    }
    if let ownRoom, ownRoom * blocking.rate <= blocking.room {
      try shift(position, step, by: ownRoom)
    } else {
      try exchange(blocking.row, position, step, room: blocking.room)
    }
    return true
  }

  /// Moves a nonbasic column by an amount, and the basic ones as the sums require.
  mutating func shift(_ position: Int, _ step: Int, by amount: Int) throws(UnsolvableTable) {
    for (row, basic) in tableau.basics.enumerated() {
      values[basic] = try Self.checked(values[basic] - tableau.entry(row, position) * step * amount)
    }
    let column = tableau.nonbasics[position]
    values[column] = try Self.checked(values[column] + step * amount)
  }

  /// The row whose column comes to its limit first, how far it can go times the denominator, and how fast it goes; of several
  /// the one with the first column. `nil` when none has a limit.
  private func blocking(_ position: Int, _ step: Int) -> (row: Int, room: Int, rate: Int)? {
    var first: (row: Int, room: Int, rate: Int)?
    for (row, basic) in tableau.basics.enumerated() {
      let rate = -tableau.entry(row, position) * step
      guard rate != 0, let room = room(of: basic, rate) else { continue }
      if let other = first {
        let (time, otherTime) = (room * other.rate, other.room * abs(rate))
        guard time < otherTime || time == otherTime && basic < tableau.basics[other.row] else { continue }
      }
      first = (row, room, abs(rate))
    }
    return first
  }

  /// How far a basic column can go upwards or downwards, times the denominator; `nil` when nothing limits it.
  ///
  /// One that is outside its limits goes to the nearer of them, and away from them without end.
  private func room(of basic: Int, _ rate: Int) -> Int? {
    let value = values[basic]
    let low = lower[basic] * tableau.denominator
    let high = upper[basic] == Self.unlimited ? nil : upper[basic] * tableau.denominator
    if rate > 0 {
      if value < low { return low - value }
      guard let high, value <= high else { return nil }
      return high - value
    }
    if let high, value > high { return value - high }
    return value < low ? nil : value - low
  }

  private mutating func exchange(_ row: Int, _ position: Int, _ step: Int, room: Int) throws(UnsolvableTable) {
    let (leaving, entering) = (tableau.basics[row], tableau.nonbasics[position])
    let rate = -tableau.entry(row, position) * step
    let denominator = tableau.denominator
    for (other, basic) in tableau.basics.enumerated() where other != row {
      let moved = values[basic] * abs(rate) - tableau.entry(other, position) * step * room
      values[basic] = try Self.checked(moved / denominator)
    }
    values[leaving] = (values[leaving] + rate.signum() * room) / denominator
    values[entering] = try Self.checked(values[entering] * abs(rate) + step * room)
    try tableau.pivot(row, position)
  }

  private static func checked(_ value: Int) throws(UnsolvableTable) -> Int {
    guard abs(value) < Tableau.valueLimit else { throw .tooLarge }
    return value
  }
}

extension FeasibleTables {
  /// Whether all counts are whole at the current point.
  var isWhole: Bool { firstFraction == nil }

  /// The first column whose count isn't whole at the current point.
  var firstFraction: Int? {
    guard tableau.denominator != 1 else { return nil }
    return values.indices.first { tableau.places[$0] >= 0 && !values[$0].isMultiple(of: tableau.denominator) }
  }

  /// The count of a column at the current point, which is whole.
  func wholeCount(of column: Int) -> Int {
    tableau.places[column] >= 0 ? values[column] / tableau.denominator : values[column]
  }

  /// The last whole number that a column passed on its way upwards (1) or downwards (-1).
  func wholeBound(_ column: Int, _ direction: Int) -> Int {
    guard tableau.places[column] >= 0 else { return values[column] }
    let below = (values[column] - remainder(values[column])) / tableau.denominator
    return direction > 0 || values[column].isMultiple(of: tableau.denominator) ? below : below + 1
  }

  /// Cuts off the corner at the current point, which isn't whole, but no whole table (R. E. Gomory's cuts).
  ///
  /// A row's value is whole in a whole table, so the fractions of its entries must make up for the fraction of its
  /// value. A column is added for what they amount to beyond that; it's below 0 at the corner.
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

  /// `nil` when a column that matters is between its limits: the direction it moves in isn't known then.
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

  /// The amount by which a number exceeds the last multiple of the denominator.
  private func remainder(_ value: Int) -> Int {
    let remainder = value % tableau.denominator
    return remainder < 0 ? remainder + tableau.denominator : remainder
  }
}
