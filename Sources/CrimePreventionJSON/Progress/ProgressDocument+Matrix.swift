import CrimePrevention

extension ProgressDocument {
  /// The measures for a factor on a prevention level (preventionsmatris). A measure stands in each cell that it names.
  public struct MatrixCell: Codable, Sendable, Hashable {
    /// The factor's identifier; `null` for measures that name none.
    public var factor: String?
    /// The level; `null` for measures that name none that is known.
    public var level: String?
    /// The measures in the order of the record, cancelled ones too.
    public var measures: [String]
    /// How many have each status, as recorded.
    public var statuses: [String: Int]
    /// How many say no status.
    public var withoutStatus: Int
    /// Whether there is a measure that isn't cancelled.
    public var isCovered: Bool
    /// By verdict, how many have it, those that can't be assessed among them.
    public var counts: [String: Int]
  }
}

extension ProgressDocument.MatrixCell {
  /// The cells, row by row.
  static func all(of matrix: MatrixProgress) -> [Self] {
    matrix.measures.rows.flatMap { factor in
      matrix.measures.columns.map { level in Self(matrix[factor, level], factor: factor, level: level) }
    }
  }

  private init(_ cell: MatrixProgress.Cell, factor: Factor.ID?, level: PreventionLevel?) {
    self.factor = factor?.rawValue
    self.level = level?.rawValue
    measures = cell.measures.map(\.rawValue)
    statuses = [String: Int](cell.statuses.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
    withoutStatus = cell.withoutStatus
    isCovered = cell.isCovered
    counts = cell.verdicts.byName
  }

  /// Writes the cell; what isn't named as `null`.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(factor, forKey: .factor)
    try members.encode(level, forKey: .level)
    try members.encode(measures, forKey: .measures)
    try members.encode(statuses, forKey: .statuses)
    try members.encode(withoutStatus, forKey: .withoutStatus)
    try members.encode(isCovered, forKey: .isCovered)
    try members.encode(counts, forKey: .counts)
  }
}

extension VerdictCounts {
  /// How many have each verdict that any has, by the verdict's name.
  var byName: [String: Int] {
    [String: Int](uniqueKeysWithValues: present.map { ($0.verdict.rawValue, $0.count) })
  }
}
