import CrimePrevention
import CrimePreventionJSON
import Testing

/// What the rules on councils and meetings find in the real minutes, and what they must leave alone.
struct MeetingRuleTests {
  private static let subjects: Set<String> = [
    "council", "membership", "meeting", "next-meeting", "agenda-item", "participant", "action", "person",
    "organization",
  ]

  private static func findings(in file: RecordFile, about prefixes: Set<String> = subjects) throws -> [Diagnostic] {
    let report = Validator().report(on: try file.record(), asOf: CalendarDate("2026-06-30"))
    return report.findings.filter { finding in
      finding.rule.rawValue.split(separator: ".").first.map { prefixes.contains(String($0)) } ?? false
    }
  }

  @Test func agendaThatAddsUpIsLeftAlone() throws {
    let second = try Self.findings(in: .umea).filter { $0.path.description.hasPrefix("/meetings/2") }
    #expect(!second.contains { $0.rule.rawValue.contains("minutes") || $0.rule.rawValue.contains("time") })
  }

  @Test func agendaWithoutTimesIsNoFinding() throws {
    #expect(try !Self.findings(in: .umea).contains { $0.rule == "meeting.minutes-not-comparable" })
  }

  @Test func thoseWhoSpokeOrWroteWithoutBeingListedAreFound() throws {
    let found = try Self.findings(in: .umea).filter { $0.rule.rawValue.hasSuffix("off-roster") }
    #expect(
      found.map(\.path.description) == [
        "/meetings/0/noteTaker", "/meetings/0/agenda/2/presenters/0", "/meetings/0/agenda/3/presenters/0",
        "/meetings/2/noteTaker", "/meetings/2/agenda/2/presenters/1", "/meetings/2/agenda/3/presenters/0",
        "/meetings/2/agenda/3/presenters/1", "/meetings/2/agenda/4/presenters/0",
      ]
    )
  }

  @Test func uncertainAttendanceIsToldAndProvesNothing() throws {
    let found = try Self.findings(in: .umea, about: ["meeting", "participant"])
    #expect(found.count { $0.rule == "participant.attendance-uncertain" } == 2)
    #expect(!found.contains { $0.rule.rawValue.contains("principal") || $0.rule.rawValue.contains("substitute") })
  }

  @Test func boardsThatNobodyExplainsAreFound() throws {
    let found = try Self.findings(in: .eskilstuna, about: ["organization"])
    #expect(
      found.compactMap { $0.facts["abbreviation"] } == ["KS", "SN", "BUN", "KFN", "TSN", "SBN", "MRN", "AVN"]
    )
  }

  @Test func labelsThatDifferInDigitsAreDifferentPeople() throws {
    for file in RecordFile.allCases {
      #expect(try Self.findings(in: file, about: ["person"]).isEmpty)
    }
  }
}
