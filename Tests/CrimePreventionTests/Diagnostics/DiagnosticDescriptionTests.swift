import CrimePrevention
import Testing

/// A finding on one line, in the reader's language throughout.
struct DiagnosticDescriptionTests {
  private func finding(_ severity: Severity, on subject: Reference, facts: [String: JSONValue] = [:]) -> Diagnostic {
    Diagnostic(
      rule: "acme.measure.late",
      severity: severity,
      subject: subject,
      path: DocumentPath([.member("plans"), .element(0)]),
      facts: facts,
      template: MessageTemplate(english: "It is late: {name}.", swedish: "Den är sen: {name}."),
      position: SourcePosition(line: 3, column: 7)
    )
  }

  private let measure = Reference(kind: .measure, id: "lighting")

  @Test func severityQuotesAndPlaceAreInTheLanguage() {
    let finding = finding(.warning, on: measure, facts: ["name": "Belysning"])
    #expect(
      finding.description(in: .english)
        == "warning: measure “lighting”: It is late: Belysning. [acme.measure.late] at 3:7 /plans/0"
    )
    #expect(
      finding.description(in: .swedish)
        == "varning: åtgärd ”lighting”: Den är sen: Belysning. [acme.measure.late] vid 3:7 /plans/0"
    )
    #expect(finding.description == finding.description(in: .english))
  }

  @Test func whatHasANameIsCalledByIt() {
    let named = Diagnostic(
      rule: "acme.meeting.long",
      severity: .note,
      subject: Reference(kind: .agendaItem, id: "attendance"),
      subjectTitle: Sentence(english: "Attendance", swedish: "Närvaro"),
      path: DocumentPath(),
      facts: [:],
      template: MessageTemplate(english: "It is long.", swedish: "Den är lång.")
    )
    #expect(named.description(in: .english) == "note: agenda item “Attendance”: It is long. [acme.meeting.long]")
    #expect(named.description(in: .swedish) == "anmärkning: mötespunkt ”Närvaro”: Den är lång. [acme.meeting.long]")
  }

  @Test func everySeverityHasAWordInEachLanguage() {
    #expect(Severity.allCases.map { $0.name(in: .english) } == ["note", "warning", "error"])
    #expect(Severity.allCases.map { $0.name(in: .swedish) } == ["anmärkning", "varning", "fel"])
  }

  @Test func recordItselfHasNoIdentifier() {
    let finding = finding(.error, on: Reference(kind: .record), facts: ["name": "x"])
    #expect(finding.description(in: .swedish).hasPrefix("fel: underlag: Den är sen: x."))
  }

  @Test func lineBreaksOfARecordStayInside() {
    let finding = finding(.note, on: Reference(kind: .measure, id: "a\nb"), facts: ["name": "c\r\nd\u{2028}e"])
    for language in MessageLanguage.allCases {
      let hasBreak = finding.description(in: language).contains(where: \.isNewline)
      #expect(!hasBreak)
    }
  }
}
