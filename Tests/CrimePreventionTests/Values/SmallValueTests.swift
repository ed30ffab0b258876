import CrimePrevention
import Testing

struct SmallValueTests {
  @Test(arguments: [("00:00", 0), ("23:59", 1439), ("15:30", 930)])
  func timeOfDayReadsAndPrints(text: String, minutes: Int) throws {
    let time = try #require(TimeOfDay(text))
    #expect(time.minutes == minutes)
    #expect(time.description == text)
  }

  @Test(arguments: ["24:00", "15.00", "5:00", "15:60", "15:00:00", "", "15:0"])
  func textThatIsNoTimeIsRefused(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test(arguments: ["2024-06-11", "2024-06-11T15:00"])
  func momentReadsAndPrints(text: String) {
    #expect(CivilMoment(text)?.description == text)
  }

  @Test(arguments: ["2024-06-11T", "2024-06-11 15:00", "T15:00", "2024-06-11T15:00Z", "2024-06-31T15:00"])
  func textThatIsNoMomentIsRefused(text: String) {
    #expect(CivilMoment(text) == nil)
  }

  @Test(arguments: ["a", "night-walk-groups", "a1.b_2-c3", "0"])
  func wellFormedIdentifierIsToldApart(text: String) {
    #expect(Identifier<Goal>(text).isWellFormed)
  }

  @Test(arguments: ["", "-a", "a-", "a--b", "A", "å", "a b", "a/b", "."])
  func malformedIdentifierIsKeptAndToldApart(text: String) {
    #expect(!Identifier<Goal>(text).isWellFormed)
    #expect(Identifier<Goal>(text).rawValue == text)
  }

  @Test func unknownCodeIsKeptAndHasNoKnownView() {
    let status = Measure.Status(rawValue: "dreamt-of")
    #expect(status.known == nil)
    #expect(status.rawValue == "dreamt-of")
    #expect(Measure.Status.paused.known == .paused)
  }

  @Test func indikativReadsAsIndicated() {
    #expect(PreventionLevel(rawValue: "indikativ") == .indicated)
    #expect(PreventionLevel(rawValue: "indikativ").rawValue == "indicated")
  }

  @Test(arguments: ["1.0", "1.12", "0.9", "12.0"])
  func formatVersionReadsAndPrints(text: String) {
    #expect(FormatVersion(text)?.description == text)
  }

  @Test(arguments: ["1", "1.0.0", "01.0", "1.", ".1", "1.x", "-1.0", "1.00", "+1.0", ""])
  func textThatIsNoFormatVersionIsRefused(text: String) {
    #expect(FormatVersion(text) == nil)
  }

  @Test func pathIsPrintedAsJSONPointer() {
    let path = DocumentPath().member("a/b~c").element(3).member("")
    #expect(path.description == "/a~1b~0c/3/")
    #expect(DocumentPath().description == "")
  }
}
