import CrimePrevention
import Testing

struct PreventionMatrixTests {
  private static func record(_ measures: [Measure]) -> CouncilRecord {
    CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad")),
      factors: [
        Factor(id: "norms", name: "Normer", kind: .risk), Factor(id: "darkness", name: "Mörker", kind: .risk),
      ],
      plans: [
        ActionPlan(
          id: "plan",
          title: "Plan",
          kind: .measures,
          focusAreas: [FocusArea(id: "area", title: "Unga", measures: measures)]
        )
      ]
    )
  }

  private static let measures = [
    Measure(id: "parents", title: "Träffar", levels: [.universal, .selective], addresses: ["norms"], status: .ongoing),
    Measure(
      id: "groups",
      title: "Grupper",
      levels: [.indicated],
      addresses: ["norms", "darkness"],
      status: .cancelled
    ),
    Measure(id: "course", title: "Kurs", levels: [.universal, .universal], addresses: ["norms", "norms"]),
    Measure(id: "other", title: "Annat", levels: [PreventionLevel(rawValue: "regional")], status: .planned),
  ]

  @Test func eachMeasureStandsInTheCellsThatItNames() {
    let matrix = PreventionMatrix(of: Self.record(Self.measures))
    #expect(matrix.factors == ["norms", "darkness"])
    #expect(matrix["norms", .universal].measures == ["parents", "course"])
    #expect(matrix["norms", .selective].measures == ["parents"])
    #expect(matrix["darkness", .indicated].measures == ["groups"])
    #expect(matrix["darkness", .universal].measures.isEmpty)
    #expect(matrix[nil, nil].measures == ["other"])
  }

  @Test func tableHasAPlaceForWhatTheRecordLacksAndForWhatIsNotNamed() {
    let known = PreventionMatrix(of: Self.record(Array(Self.measures.dropLast())))
    #expect(known.rows == ["norms", "darkness"])
    #expect(known.columns == [.universal, .selective, .indicated])
    let lacking = Measure(id: "lamps", title: "Lampor", addresses: ["visibility", "alcohol"])
    let whole = PreventionMatrix(of: Self.record(Self.measures + [lacking]))
    #expect(whole.rows == ["norms", "darkness", "alcohol", "visibility", nil])
    #expect(whole.columns == [.universal, .selective, .indicated, nil])
  }

  @Test func statusesAreCounted() {
    let matrix = PreventionMatrix(of: Self.record(Self.measures))
    let cell = matrix["norms", .universal]
    #expect(cell.counts == [.ongoing: 1])
    #expect(cell.withoutStatus == 1)
    #expect(matrix.row("norms").measures == ["parents", "groups", "course"])
    #expect(matrix.column(.universal).measures == ["parents", "course"])
    #expect(matrix.column(nil).counts == [.planned: 1])
  }

  @Test func aCancelledMeasureCoversNothing() {
    let matrix = PreventionMatrix(of: Self.record(Self.measures))
    #expect(!matrix["norms", .indicated].isCovered)
    #expect(!matrix.row("darkness").isCovered)
    #expect(matrix.uncoveredLevels(of: "norms") == [.indicated])
    #expect(matrix.uncoveredLevels(of: "darkness") == PreventionMatrix.levels)
  }

  @Test func aMeasureWithoutLevelLeavesItOpenWhatIsCovered() {
    let unstated = Measure(id: "unstated", title: "Oklart", addresses: ["norms"])
    let matrix = PreventionMatrix(of: Self.record(Array(Self.measures.prefix(3)) + [unstated]))
    #expect(matrix["norms", nil].measures == ["unstated"])
    #expect(matrix.uncoveredLevels(of: "norms").isEmpty)
    #expect(matrix.uncoveredLevels.isEmpty)
    #expect(PreventionMatrix(of: Self.record(Array(Self.measures.prefix(3)))).uncoveredLevels == [.indicated])
  }

  @Test func aPlanHasAMatrixOfItsOwn() throws {
    var record = Self.record(Self.measures)
    let plan = try #require(record.plans.first)
    record.plans.append(ActionPlan(id: "empty", title: "Tom", kind: .activity))
    #expect(PreventionMatrix(of: plan, in: record) == PreventionMatrix(of: record))
    #expect(PreventionMatrix(of: record.plans[1], in: record).row("norms").measures.isEmpty)
  }
}
