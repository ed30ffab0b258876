import Disclosure

/// What the library says about a table, as written on a line of standard output.
struct Answer: Encodable {
  /// The audit of the table as given.
  let audit: [Cell]
  /// The cells that are withheld, with the reason.
  let withheld: [Withheld]
  let exposed: [Int]
  let isSmallest: Bool
  /// The audit of the table as it may be published.
  let auditAfterwards: [Cell]
  /// How many cells are withheld when the published table is published once more.
  let withheldAgain: Int
  let seconds: Double

  /// `status` is `interval`, `tooLarge` or `contradictory`; without `upper`, the count has no upper limit.
  struct Cell: Encodable {
    let cell: Int
    let status: String
    let lower: Int?
    let upper: Int?
  }

  struct Withheld: Encodable {
    let cell: Int
    let reason: String
  }

  init(_ question: Question) throws {
    let table = try question.table()
    let policy = question.policy
    var suppression = table.suppressed(by: policy)
    seconds = ContinuousClock().measure { suppression = table.suppressed(by: policy) } / .seconds(1)
    audit = Self.cells(table.audit())
    withheld = suppression.withheld.map { Withheld(cell: $0.cell, reason: "\($0.reason)") }
    exposed = suppression.exposed
    isSmallest = suppression.isSmallest
    auditAfterwards = Self.cells(suppression.table.audit())
    withheldAgain = suppression.table.suppressed(by: policy).withheld.count
  }

  private static func cells(_ audit: DisclosureAudit) -> [Cell] {
    audit.findings.map { finding in
      switch finding.answer {
      case .interval(let interval):
        Cell(cell: finding.cell, status: "interval", lower: interval.lower, upper: interval.upper)
      case .tooLarge: Cell(cell: finding.cell, status: "tooLarge", lower: nil, upper: nil)
      case .contradictory: Cell(cell: finding.cell, status: "contradictory", lower: nil, upper: nil)
      @unknown default: Cell(cell: finding.cell, status: "unknown", lower: nil, upper: nil)
      }
    }
  }
}
