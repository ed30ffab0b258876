import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Every `document.…` problem as its reader sees it. Read aloud: what is wrong, where, and what to do.
@Suite struct ContentMessageTests {
  static let headers: [Message] = [
    Message(
      #"{"format": "plan"}"#,
      "1:12 /format: This isn't a council's record: the member “format” must be “crime-prevention-record”, "
        + "but is “plan”. [document.format-unknown]",
      "1:12 /format: Detta är inget underlag för ett brottsförebyggande råd: fältet ”format” ska vara "
        + "”crime-prevention-record”, men är ”plan”. [document.format-unknown]"
    ),
    Message(
      "{}",
      "1:1 /format: This isn't a council's record: the member “format” must be “crime-prevention-record”, "
        + "but is missing or isn't a text. [document.format-unknown]",
      "1:1 /format: Detta är inget underlag för ett brottsförebyggande råd: fältet ”format” ska vara "
        + "”crime-prevention-record”, men saknas eller är inte en text. [document.format-unknown]"
    ),
    Message(
      #"{"format": "crime-prevention-record", "formatVersion": "1"}"#,
      "1:56 /formatVersion: The member “formatVersion” must be a text such as “1.1”, but is “1”. "
        + "[document.version-unreadable]",
      "1:56 /formatVersion: Fältet ”formatVersion” ska vara en text såsom ”1.1”, men är ”1”. "
        + "[document.version-unreadable]"
    ),
    Message(
      #"{"format": "crime-prevention-record", "formatVersion": 1.0}"#,
      "1:56 /formatVersion: The member “formatVersion” is missing or isn't a text: write \"formatVersion\": \"1.1\" after "
        + "“format”. [document.version-unreadable]",
      "1:56 /formatVersion: Fältet ”formatVersion” saknas eller är inte en text: skriv \"formatVersion\": \"1.1\" efter "
        + "”format”. [document.version-unreadable]"
    ),
    Message(
      #"{"format": "crime-prevention-record", "language": "sv"}"#,
      "1:1 /formatVersion: The member “formatVersion” is missing or isn't a text: write \"formatVersion\": \"1.1\" after "
        + "“format”. [document.version-unreadable]",
      "1:1 /formatVersion: Fältet ”formatVersion” saknas eller är inte en text: skriv \"formatVersion\": \"1.1\" efter "
        + "”format”. [document.version-unreadable]"
    ),
    Message(
      #"{"format": "crime-prevention-record", "formatVersion": "2.0"}"#,
      "1:56 /formatVersion: The record is written in format version 2.0, but this library reads versions 1.x: "
        + "use a library version made for it. [document.version-unsupported]",
      "1:56 /formatVersion: Underlaget är skrivet i formatversion 2.0, men det här biblioteket läser version 1.x: "
        + "använd en biblioteksversion som är gjord för den. [document.version-unsupported]"
    ),
    Message(
      "[]",
      "1:1: Expected an object here, but found a list. [document.type-mismatch]",
      "1:1: Här väntades ett objekt, men här står en lista. [document.type-mismatch]"
    ),
  ]

  static let contents: [Message] = [
    .members(
      #""areas": [{"id": "a", "kind": "area"}]"#,
      "2:11 /areas/0: The required member “name” is missing here: add it. [document.member-missing]",
      "2:11 /areas/0: Det obligatoriska fältet ”name” saknas här: lägg till det. [document.member-missing]"
    ),
    .members(
      #""note": 5"#,
      "2:9 /note: Expected a text here, but found a number: 5. [document.type-mismatch]",
      "2:9 /note: Här väntades en text, men här står ett tal: 5. [document.type-mismatch]"
    ),
    .members(
      #""areas": "north""#,
      "2:10 /areas: Expected a list here, but found a text: “north”. [document.type-mismatch]",
      "2:10 /areas: Här väntades en lista, men här står en text: ”north”. [document.type-mismatch]"
    ),
    .members(
      #""note": false"#,
      "2:9 /note: Expected a text here, but found false. [document.type-mismatch]",
      "2:9 /note: Här väntades en text, men här står false. [document.type-mismatch]"
    ),
    .members(
      #""areas": [null]"#,
      "2:11 /areas/0: Expected an object here, but found null. [document.type-mismatch]",
      "2:11 /areas/0: Här väntades ett objekt, men här står null. [document.type-mismatch]"
    ),
    .members(
      #""areas": [{"id": "a", "name": "A", "kind": "area", "isPriority": "yes, and it has been one for ten years"}]"#,
      "2:66 /areas/0/isPriority: Expected true or false here, but found a text: "
        + "“yes, and it has been one for ten years”. [document.type-mismatch]",
      "2:66 /areas/0/isPriority: Här väntades true eller false, men här står en text: "
        + "”yes, and it has been one for ten years”. [document.type-mismatch]"
    ),
    .members(
      #""note": {"sv": "Anmärkning"}"#,
      "2:9 /note: Expected a text here, but found an object. [document.type-mismatch]",
      "2:9 /note: Här väntades en text, men här står ett objekt. [document.type-mismatch]"
    ),
    .members(
      #""followUps": [{"id": "f", "of": {"kind": "record"}, "period": "Q3 2015"}]"#,
      "2:63 /followUps/0/period: “Q3 2015” isn't a reporting period: write 2015, 2015-H1, 2015-T2, 2015-Q3, 2015-05, "
        + "2015-05-12 or 2015-05-01/2015-08-31. [document.value-malformed]",
      "2:63 /followUps/0/period: ”Q3 2015” är inte en redovisningsperiod: skriv 2015, 2015-H1, 2015-T2, 2015-Q3, "
        + "2015-05, 2015-05-12 eller 2015-05-01/2015-08-31. [document.value-malformed]"
    ),
    .members(
      #""meetings": [{"id": "m", "date": "2015-02-30", "status": "held"}]"#,
      "2:34 /meetings/0/date: “2015-02-30” isn't a date: write an existing day as YYYY-MM-DD. "
        + "[document.value-malformed]",
      "2:34 /meetings/0/date: ”2015-02-30” är inte ett datum: skriv en dag som finns, i formen ÅÅÅÅ-MM-DD. "
        + "[document.value-malformed]"
    ),
    .members(
      #""meetings": [{"id": "m", "date": "2015-02-28", "status": "held", "startsAt": "8.30"}]"#,
      "2:78 /meetings/0/startsAt: “8.30” isn't a time of day: write HH:MM, from 00:00 to 23:59. "
        + "[document.value-malformed]",
      "2:78 /meetings/0/startsAt: ”8.30” är inte ett klockslag: skriv TT:MM, från 00:00 till 23:59. "
        + "[document.value-malformed]"
    ),
    .members(
      #""meetings": [{"id": "m", "date": "2015-02-28", "status": "held", "agenda": [{"id": "a", "title": "A", "#
        + #""actions": [{"text": "Do it", "due": "soon"}]}]}]"#,
      "2:140 /meetings/0/agenda/0/actions/0/due: “soon” isn't a due time: write nextMeeting, or a reporting period such "
        + "as 2015, 2015-H1, 2015-T2, 2015-Q3, 2015-05, 2015-05-12. [document.value-malformed]",
      "2:140 /meetings/0/agenda/0/actions/0/due: ”soon” är inte en tidsgräns: skriv nextMeeting eller en "
        + "redovisningsperiod, såsom 2015, 2015-H1, 2015-T2, 2015-Q3, 2015-05, 2015-05-12. [document.value-malformed]"
    ),
    .members(
      #""plans": [{"id": "p", "title": "P", "kind": "measures", "focusAreas": [{"id": "f", "title": "F", "#
        + #""measures": [{"id": "m", "title": "M", "cases": [{"openedAt": "yesterday"}]}]}]}]"#,
      "2:160 /plans/0/focusAreas/0/measures/0/cases/0/openedAt: “yesterday” isn't a moment: write YYYY-MM-DD, or "
        + "YYYY-MM-DDTHH:MM. [document.value-malformed]",
      "2:160 /plans/0/focusAreas/0/measures/0/cases/0/openedAt: ”yesterday” är inte en tidpunkt: skriv ÅÅÅÅ-MM-DD "
        + "eller ÅÅÅÅ-MM-DDTTT:MM. [document.value-malformed]"
    ),
    .members(
      #""x-budget": 1e400"#,
      "2:13 /x-budget: The number 1e400 is too large, too close to zero or too long to be kept: write a simpler one. "
        + "[document.number-out-of-range]",
      "2:13 /x-budget: Talet 1e400 är för stort, för nära noll eller för långt för att kunna bevaras: skriv ett "
        + "enklare. [document.number-out-of-range]"
    ),
  ]

  @Test(arguments: headers + contents)
  func problemReadsWell(message: Message) {
    let found = problems(in: message.bytes)
    #expect(found.map { $0.description(in: .english) } == [message.english])
    #expect(found.map { $0.description(in: .swedish) } == [message.swedish])
  }

  @Test func longTextsAreShortenedAndKeptOnOneLine() {
    let text = String(repeating: "å", count: 39) + "\\nmore"
    let found = problems(in: SmallRecord.text(adding: "\"areas\":[\"\(text)\"]"))
    #expect(found.first?.sentence.english.hasSuffix("“\(String(repeating: "å", count: 39))\u{FFFD}…”.") == true)
  }
}

extension Message {
  /// Members of a record, on its second line.
  fileprivate static func members(_ members: String, _ english: String, _ swedish: String) -> Message {
    Message("{\(SmallRecord.header),\(SmallRecord.council),\n\(members)}", english, swedish)
  }
}
