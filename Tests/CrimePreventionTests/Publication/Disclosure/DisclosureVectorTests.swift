import CrimePrevention
import Testing

/// The worked examples of `disclosure.json`.
struct DisclosureVectorTests {
  @Test func everyVectorComesOut() throws {
    let vectors = try Vector.all(in: "disclosure")
    #expect(vectors.count >= 8, "the vectors should have been found")
    for vector in vectors {
      switch vector.method {
      case "disclosure.audit": try checkAudit(vector)
      case "disclosure.roundToBase5": try checkRounding(vector)
      default: Issue.record("\(vector.name): nothing computes \(vector.method)")
      }
    }
  }

  private func checkAudit(_ vector: Vector) throws {
    #expect(vector.inputs["marginsPublished"] == .flag(true))
    let crossed = CrossTabulation(rows: try whole(vector.inputs["table"]))
    let cells = try whole(vector.inputs["suppressed"]).map { crossed.cell(at: $0) }
    let audit = crossed.table.withholding(Set(cells)).audit()
    #expect(cells.map(audit.ends) == (try whole(vector.expected["feasibilityIntervals"])), "\(vector.name)")
    let deducible = try whole(vector.expected["exactlyDeducible"]).map { crossed.cell(at: $0) }
    #expect(audit.deducible == deducible.sorted(), "\(vector.name)")
  }

  private func checkRounding(_ vector: Vector) throws {
    let inputs = VectorInputs(vector.inputs)
    #expect(CountRounding.rounded(try inputs.count("count")) == (try VectorInputs(vector.expected).count("rounded")))
  }

  /// Whole numbers in rows.
  private func whole(_ value: VectorValue?) throws -> [[Int]] {
    guard case .list(let rows)? = value else { throw NoRows() }
    return try rows.map { row in try VectorInputs(["row": row]).counts("row") }
  }

  private struct NoRows: Error {}
}
