import CrimePrevention
import Testing

/// Names that may belong to one person, tested on invented names.
struct SimilarNameTests {
  @Test(arguments: [
    ("Kristina Bergvall", "Cristina Bergvall"),
    ("Kristina Bergvall", "Kristine Bergvall"),
    ("Kristina Bergvall", "Kristinaa Bergvall"),
    ("Kristina Bergvall", "Krsitina Bergvall"),
    ("Kristina Bergvall", "kristina  BERGVALL"),
    ("Bergvall, Kristina", "Kristina Bergvall"),
    ("Anna-Karin Holm", "Annakarin Holm"),
    ("André Lindén", "Andre Linden"),
    ("Andr\u{E9} Lind", "Andre\u{301} Lind"),
    ("Åsa Ek", "Asa Ek"),
    ("Rektor", "Rektor"),
  ])
  func oneSlipIsSeen(first: String, second: String) {
    #expect(Self.similar([first, second]) == [[first, second], [second, first]])
  }

  @Test(arguments: [
    ("Ledamot 02", "Ledamot 31"),
    ("Ledamot 1", "Ledamot 11"),
    ("Ledamot 1", "Ledamot 2"),
    ("Ersättare A", "Ersättare B"),
    ("Ungdomsrådet II", "Ungdomsrådet III"),
    ("Föredragande, förvaltning 1", "Föredragande, förvaltning 2"),
    ("Kristina Bergvall", "Kristoffer Bergvall"),
    ("Kristina Bergvall", "Christine Bergvall"),
    ("Bo Lind", "Bo Lund"),
    ("Bergvall Kristina", "Holm Kristina"),
  ])
  func othersAreLeftAlone(first: String, second: String) {
    #expect(Self.similar([first, second]).isEmpty)
  }

  @Test func aliasesCount() {
    var record = Self.record(["Rådets ordförande", "Kristina Bergvall"])
    record.people[1].aliases = ["Rådets ordforande"]
    #expect(Self.findings(in: record).count == 2)
    record.people[1].aliases = ["Kristina Bergval"]
    #expect(Self.findings(in: record).isEmpty, "one's own other name is no other person")
  }

  @Test func manyOfTheSameNameAreToldOnceEach() {
    let findings = Self.findings(in: Self.record(Array(repeating: "Kristina Bergvall", count: 500)))
    #expect(findings.count == 500)
    #expect(findings.first?.facts["similar"] == .array(["Kristina Bergvall"]))
  }

  private static func record(_ names: [String]) -> CouncilRecord {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.people = names.enumerated().map { Person(id: Identifier("p\($0.offset)"), name: $0.element) }
    return record
  }

  private static func findings(in record: CouncilRecord) -> [Diagnostic] {
    Array(Validator().report(on: record).findings["person.name-similar"])
  }

  /// Each name that was reported, followed by those that it resembles.
  private static func similar(_ names: [String]) -> [[String]] {
    findings(in: record(names)).map { finding in
      guard case .string(let name) = finding.facts["name"], case .array(let others) = finding.facts["similar"] else {
        return []
      }
      return [name] + others.compactMap { if case .string(let other) = $0 { other } else { nil } }
    }
  }
}
