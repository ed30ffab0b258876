import CrimePrevention
import Testing

/// When a council is said to have no chair.
struct VacantChairTests {
  @Test(
    arguments: [
      ([], nil), ([nil], nil), (["2025-12-31"], "2025-12-31"), (["2026-06-30"], nil), (["2026-06-29"], "2026-06-29"),
      (["2025-12-31", nil], nil), ([nil, "2025-12-31"], nil), (["2025-12-31", "2026-12-31"], nil),
      (["2025-12-31", "2022-12-31"], "2025-12-31"),
    ] as [([CalendarDate?], String?)]
  )
  func noneIsLeftOnceThePeriodsOfAllAreOver(ends: [CalendarDate?], ended: String?) {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "c", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempel"))
    )
    record.council.memberships = ends.map { end in
      Membership(organization: "ks", role: .chair, period: CalendarInterval(from: "2020-01-01", through: end))
    }
    record.council.memberships.append(Membership(organization: "ks", role: .member))
    let found = Validator(.all).report(on: record, asOf: "2026-06-30").findings["council.chair-vacant"]
    #expect(found.map { $0.facts["ended"] } == (ended.map { [.string($0)] } ?? []))
  }
}
