import CrimePrevention
import CrimePreventionJSON
import Testing

/// `sharing`, a member of every object.
struct SharingMemberTests {
  @Test func everyObjectCanSayWhomItMayBeShownTo() throws {
    let text = SmallRecord.text(
      adding: #"""
        "factors":[{"id":"f","name":"F","kind":"risk","sharing":{"level":"restricted","label":"Intern"}}],
        "indicators":[{"id":"i","name":"I","statistic":"count","unit":"events","better":"lower","aggregation":"sum",
          "observations":[{"period":"2025","value":3,"sharing":{"level":"secret"}}]}],
        "sharing":{"level":"public"}
        """#
    )
    let record = try record(text)
    #expect(record.sharing == Sharing(level: .public))
    #expect(record.factors.first?.sharing == Sharing(level: .restricted, label: "Intern"))
    #expect(record.indicators.first?.observations.first?.sharing?.level == .secret)
    #expect(record.factors.first?.annotations.others.isEmpty == true)
    var written = record
    written.formatVersion = .current
    #expect(try CouncilRecord(jsonData: record.jsonData()) == written)
  }

  @Test func rulesSeeWhatAnyObjectSaysOfItsSharing() throws {
    let text = SmallRecord.text(
      adding: #""areas":[{"id":"a","name":"A","kind":"area","sharing":{"level":"public","releaseOn":"2026-07-01"}}]"#
    )
    let report = Validator(.publication).report(on: try record(text), asOf: "2026-06-30")
    let finding = report.findings.first { $0.rule == "sharing.embargoed" }
    #expect(finding?.path.description == "/areas/0/sharing/releaseOn")
    #expect(finding?.subject == Reference(kind: .area, id: "a"))
  }

  @Test func aSharingThatIsNoObjectIsAProblem() {
    let text = SmallRecord.text(adding: #""areas":[{"id":"a","name":"A","kind":"area","sharing":"secret"}]"#)
    #expect(
      problems(in: text).summaries.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
        == ["/areas/0/sharing document.type-mismatch"]
    )
  }
}
