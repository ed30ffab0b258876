import CrimePrevention
import Testing

/// Space at the ends of texts, however it is written.
struct UntrimmedTextTests {
  @Test(arguments: [
    ("Norr", false), (" Norr", true), ("Norr ", true), (" Norr ", true), ("\nNorr", true), ("Norr\t", true),
    ("\u{A0}Norr", true), ("Norr\u{A0}", true), ("\u{2003}Norr", true), ("Norr\u{2003}", true), ("Önnerö", false),
    (" Önnerö", true), ("Önnerö ", true), ("”Norr”", false), (" ”Norr”", true), ("N", false), ("ö", false),
    ("Norr om ån", false),
  ])
  func spaceAtTheEndsIsFound(text: String, isFound: Bool) {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.areas = [Area(id: "area", name: text, kind: .district)]
    let found = Validator(RuleSet.all.keeping("text.untrimmed")).report(on: record).findings
    #expect(found.count == (isFound ? 1 : 0))
  }
}
