import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Mistakes that people make in their first record: the message names the cause, where it shows, and what to do.
@Suite struct FirstMistakeTests {
  static let messages: [Message] = [
    Message(
      "// Rådets plan\n{}",
      "1:1: JSON has no comments: remove this one, or write its words in a member “note”. [json.unexpected-character]",
      "1:1: JSON har inga kommentarer: ta bort den här, eller skriv orden i ett fält ”note”. [json.unexpected-character]"
    ),
    Message(
      "{\n  \"id\": \"a\", /* namn */\n  \"name\": \"A\"\n}",
      "2:14: JSON has no comments: remove this one, or write its words in a member “note”. [json.unexpected-character]",
      "2:14: JSON har inga kommentarer: ta bort den här, eller skriv orden i ett fält ”note”. [json.unexpected-character]"
    ),
    Message(
      "{\n  \"id\": \"a\" # namn\n}",
      "2:13: JSON has no comments: remove this one, or write its words in a member “note”. [json.unexpected-character]",
      "2:13: JSON har inga kommentarer: ta bort den här, eller skriv orden i ett fält ”note”. [json.unexpected-character]"
    ),
    Message(
      "{}\n// slut",
      "2:1: JSON has no comments: remove this one, or write its words in a member “note”. [json.trailing-content]",
      "2:1: JSON har inga kommentarer: ta bort den här, eller skriv orden i ett fält ”note”. [json.trailing-content]"
    ),
    Message(
      "{'id': 1}",
      "1:2: Names and texts stand in double quotation marks in JSON: write \"…\" instead of '…'. [json.unexpected-character]",
      "1:2: Namn och texter står inom dubbla citattecken i JSON: skriv \"…\" i stället för '…'. [json.unexpected-character]"
    ),
    Message(
      "{\"id\": 'a'}",
      "1:8: Names and texts stand in double quotation marks in JSON: write \"…\" instead of '…'. [json.unexpected-character]",
      "1:8: Namn och texter står inom dubbla citattecken i JSON: skriv \"…\" i stället för '…'. [json.unexpected-character]"
    ),
    Message(
      "{\"name\": “Rådet”}",
      "1:10: The quotation mark “ is typographic: write the straight one, \"…\", around names and texts. [json.unexpected-character]",
      "1:10: Citattecknet “ är typografiskt: skriv det raka, \"…\", runt namn och texter. [json.unexpected-character]"
    ),
    Message(
      "{«name»: 1}",
      "1:2: The quotation mark « is typographic: write the straight one, \"…\", around names and texts. [json.unexpected-character]",
      "1:2: Citattecknet « är typografiskt: skriv det raka, \"…\", runt namn och texter. [json.unexpected-character]"
    ),
    Message(
      "{\"name\": \"Rådet”,\n \"id\": \"a\"}",
      "1:18: The text before this ends with the typographic quotation mark ”: write the straight one, \". [json.control-character]",
      "1:18: Texten före detta slutar med det typografiska citattecknet ”: skriv det raka, \". [json.control-character]"
    ),
    Message(
      "{\"name”: \"Rådet\"}",
      "1:11: The text before this ends with the typographic quotation mark ”: write the straight one, \". [json.unexpected-character]",
      "1:11: Texten före detta slutar med det typografiska citattecknet ”: skriv det raka, \". [json.unexpected-character]"
    ),
    Message(
      "{\"value\": NaN}",
      "1:11: “NaN” isn't a number in JSON: leave the member out when no number is known. [json.unexpected-character]",
      "1:11: ”NaN” är inget tal i JSON: utelämna fältet när inget tal är känt. [json.unexpected-character]"
    ),
    Message(
      "{\"value\": Infinity}",
      "1:11: “Infinity” isn't a number in JSON: leave the member out when no number is known. [json.unexpected-character]",
      "1:11: ”Infinity” är inget tal i JSON: utelämna fältet när inget tal är känt. [json.unexpected-character]"
    ),
    Message(
      "{\"value\": -Infinity}",
      "1:11: “-Infinity” isn't a number in JSON: leave the member out when no number is known. [json.number-malformed]",
      "1:11: ”-Infinity” är inget tal i JSON: utelämna fältet när inget tal är känt. [json.number-malformed]"
    ),
    Message(
      "{\"value\": 190,5}",
      "1:15: A number can't have a comma. Decimals are written with a point: 190.5. [json.unexpected-character]",
      "1:15: Ett tal kan inte ha komma. Decimaler skrivs med punkt: 190.5. [json.unexpected-character]"
    ),
    Message(
      "[0,05]",
      "1:4: A number can't have a comma. Decimals are written with a point: 0.05. [json.number-malformed]",
      "1:4: Ett tal kan inte ha komma. Decimaler skrivs med punkt: 0.05. [json.number-malformed]"
    ),
    Message(
      "{\"value\": 1,150}",
      "1:13: A number can't have a comma. Decimals are written with a point: 1.150, and thousands without a separator: 1150. [json.unexpected-character]",
      "1:13: Ett tal kan inte ha komma. Decimaler skrivs med punkt: 1.150, och tusental utan skiljetecken: 1150. [json.unexpected-character]"
    ),
    Message(
      "{\n  \"id\": \"a\"\n",
      "3:1: The text ends before it is complete: the object that begins on line 1, column 1, isn't closed. Add “}” where it ends, or put back what is missing of the file. [json.truncated]",
      "3:1: Texten tar slut för tidigt: objektet som börjar på rad 1, kolumn 1, är inte avslutat. Lägg till ”}” där det slutar, eller lägg tillbaka det som saknas av filen. [json.truncated]"
    ),
    Message(
      "{\n  \"council\": {\n    \"municipality\": {\n      \"code\": \"0000\"\n  },\n  \"areas\": []\n}\n",
      "8:1: The text ends before it is complete: the object that begins on line 3, column 21, isn't closed. Add “}” where it ends, or put back what is missing of the file. [json.truncated]",
      "8:1: Texten tar slut för tidigt: objektet som börjar på rad 3, kolumn 21, är inte avslutat. Lägg till ”}” där det slutar, eller lägg tillbaka det som saknas av filen. [json.truncated]"
    ),
    Message(
      "{\"areas\": [{\"id\": \"a\"]}",
      "1:22 /areas/0: Before this “]”, the object that begins on line 1, column 12, should have been closed: add “}” where it ends. [json.unexpected-character]",
      "1:22 /areas/0: Före det här ”]” skulle objektet som börjar på rad 1, kolumn 12, ha avslutats: lägg till ”}” där det slutar. [json.unexpected-character]"
    ),
    Message(
      "{\"areas\": [{\"id\": \"a\", {\"id\": \"b\"}]}",
      "1:24 /areas/0: Before this “{”, the object that begins on line 1, column 12, should have been closed: add “}” where it ends. [json.unexpected-character]",
      "1:24 /areas/0: Före det här ”{” skulle objektet som börjar på rad 1, kolumn 12, ha avslutats: lägg till ”}” där det slutar. [json.unexpected-character]"
    ),
    Message(
      "{\"areas\": [\"a\", \"b\", \"people\": []}",
      "1:30 /areas: Before this “:”, the list that begins on line 1, column 11, should have been closed: add “]” where it ends. [json.unexpected-character]",
      "1:30 /areas: Före det här ”:” skulle listan som börjar på rad 1, kolumn 11, ha avslutats: lägg till ”]” där den slutar. [json.unexpected-character]"
    ),
    Message(
      "{\"areas\": [\"a\"}",
      "1:15 /areas: Before this “}”, the list that begins on line 1, column 11, should have been closed: add “]” where it ends. [json.unexpected-character]",
      "1:15 /areas: Före det här ”}” skulle listan som börjar på rad 1, kolumn 11, ha avslutats: lägg till ”]” där den slutar. [json.unexpected-character]"
    ),
    Message(
      "{\"areas\": [\"a\",",
      "1:16 /areas: The text ends before it is complete: the list that begins on line 1, column 11, isn't closed. Add “]” where it ends, or put back what is missing of the file. [json.truncated]",
      "1:16 /areas: Texten tar slut för tidigt: listan som börjar på rad 1, kolumn 11, är inte avslutad. Lägg till ”]” där den slutar, eller lägg tillbaka det som saknas av filen. [json.truncated]"
    ),
  ]

  @Test(arguments: messages)
  func causeIsNamed(message: Message) {
    let found = problems(in: message.bytes)
    #expect(found.map { $0.description(in: .english) } == [message.english])
    #expect(found.map { $0.description(in: .swedish) } == [message.swedish])
    #expect(found.allSatisfy { $0.facts["cause"] != nil })
  }

  /// Texts that look like a mistake of the same kind, but aren't known to be one.
  @Test(arguments: [
    "# Rådets plan", "{\"a\": nothing}", "{\"a\": 1, 5}", "[1, 2 3]", "{\"a\": \"sa ”nej”\" 1}",
    "{\"a\": \"sa ”nej”, och\n\"}",
    "[\"a\": 1]", "{\"a\": \"b", "{\"a\": ]}", "tru",
  ])
  func otherwiseWhatWasExpectedIsTold(text: String) {
    let found = problems(in: text)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.facts["cause"] == nil }, "\(found)")
  }

  @Test func decimalCommaInATextIsExplained() {
    let found = problems(in: SmallRecord.text(adding: Self.indicator(value: "\"190,5\"")))
    #expect(
      found.map { $0.sentence.english } == [
        "Expected a number here, but found a text: “190,5”. Numbers are written with a point and without quotation marks: "
          + "190.5."
      ]
    )
    #expect(
      found.map { $0.sentence.swedish } == [
        "Här väntades ett tal, men här står en text: ”190,5”. Tal skrivs med punkt och utan citattecken: 190.5."
      ]
    )
    let other = problems(in: SmallRecord.text(adding: Self.indicator(value: "\"många, nog\"")))
    #expect(other.map { $0.sentence.english } == ["Expected a number here, but found a text: “många, nog”."])
  }

  private static func indicator(value: String) -> String {
    """
    "indicators": [{"id": "i", "name": "I", "statistic": "count", "unit": "events", "better": "lower",
      "aggregation": "latest", "observations": [{"period": "2024", "value": \(value)}]}]
    """
  }

  /// A kind that resembles no known one: a few known ones are listed, for many the message says where to find them.
  @Test func codesThatCouldHaveBeenMeantAreTold() throws {
    #expect(
      try advice("\"factors\": [{\"id\": \"f\", \"name\": \"F\", \"kind\": \"bad\"}]") == [
        "The code “bad” isn't known here: write risk or protective.",
        "Koden ”bad” är inte känd här: skriv risk eller protective.",
      ]
    )
    #expect(
      try advice("\"areas\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"distrikt\"}]") == [
        "The code “distrikt” isn't known here: perhaps “district” is meant.",
        "Koden ”distrikt” är inte känd här: kanske menas ”district”.",
      ]
    )
    #expect(
      try advice("\"organizations\": [{\"id\": \"o\", \"name\": \"O\", \"kind\": \"kommun\"}]") == [
        "The code “kommun” isn't known here: write one of those that the description of the format lists.",
        "Koden ”kommun” är inte känd här: skriv en av dem som formatbeskrivningen räknar upp.",
      ]
    )
  }

  private func advice(_ member: String) throws -> [String] {
    let record = try CouncilRecord(jsonData: Data(SmallRecord.text(adding: member).utf8))
    let findings = Validator().report(on: record).findings.filter { $0.rule == "code.unknown" }
    return findings.flatMap { [$0.sentence.english, $0.sentence.swedish] }
  }
}
