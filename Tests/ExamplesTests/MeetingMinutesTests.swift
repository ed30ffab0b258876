import Foundation
import Testing

struct MeetingMinutesTests {
  private static let example = "Examples/Records/example-council.json"

  @Test func minutesAreMarkdownUnlessSomethingElseIsAskedFor() throws {
    let command = try Command(
      "meeting-minutes",
      ["Examples/Records/umea.json", "--meeting", "2024-06-11", "--language", "sv"]
    )
    #expect(command.exitCode == 0)
    #expect(command.complaint == "")
    #expect(command.output.hasPrefix("Umebrå · Mötesanteckningar\n\n# Umebrås möte den 11 juni 2024\n"))
  }

  @Test func minutesAreShownAsInTheReadme() throws {
    let command = try Command("meeting-minutes", ["Examples/Records/umea.json", "--meeting", "2021-11-30"])
    let readme = try String(contentsOf: Command.package.appending(path: "README.md"), encoding: .utf8)
    let shown = try #require(readme.firstBlock(after: "umea.json --meeting 2021-11-30\n"))
    for part in shown.components(separatedBy: "\n…") { #expect(command.output.contains(part)) }
  }

  @Test(arguments: [
    ("markdown", "Exempelstads brottsförebyggande råd · Minutes\n"), ("html", "<!DOCTYPE html>\n<html lang=\"en\">"),
    ("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
  ])
  func sameInputGivesTheSameBytesInAnotherProcess(format: String, start: String) throws {
    let arguments = [Self.example, "--meeting", "meeting-2026-02-10", "--format", format]
    let first = try Command("meeting-minutes", arguments)
    #expect(first.exitCode == 0)
    #expect(first.output.hasPrefix(start))
    #expect(try Command("meeting-minutes", arguments).output == first.output)
  }

  @Test func calendarIsStampedWithTheAskingDateOrTheDayOfTheMeeting() throws {
    let arguments = [Self.example, "--meeting", "meeting-2026-02-10", "--format", "ics"]
    #expect(try Command("meeting-minutes", arguments).output.contains("DTSTAMP:20260210T000000Z\r\n"))
    let dated = try Command("meeting-minutes", arguments + ["--as-of", "2026-06-30"])
    #expect(dated.output.contains("DTSTAMP:20260630T000000Z\r\n"))
  }

  @Test func unknownMeetingEndsWithTwoAndNamesTheNearestAndAll() throws {
    let command = try Command("meeting-minutes", ["Examples/Records/umea.json", "--meeting", "2024-06-1"])
    #expect(command.exitCode == 2)
    #expect(command.output == "")
    #expect(
      command.complaint == """
        Examples/Records/umea.json has no meeting “2024-06-1”.
        Did you mean “2024-06-11”?
        Its meetings are:
          2021-11-30: Umebrås möte den 30 november 2021
          2024-04-23
          2024-06-11: Umebrås möte den 11 juni 2024

        """
    )
    let none = try Command(
      "meeting-minutes",
      ["Examples/Records/landskrona-2016.json", "--meeting", "x", "--language", "sv"]
    )
    #expect(none.exitCode == 2)
    #expect(none.complaint == "Examples/Records/landskrona-2016.json har inget möte ”x”.\n")
  }

  @Test func recordWithErrorsEndsWithOneAndShowsThem() throws {
    let record = """
      {"format": "crime-prevention-record", "formatVersion": "1.0", "language": "sv", "council": {"id": "c", "name": "C",
        "municipality": {"code": "0000", "name": "C"}}, "meetings": [{"id": "m", "date": "2026-03-01", "status": "held"},
        {"id": "m", "date": "2026-03-02", "status": "held"}]}
      """
    let file = FileManager.default.temporaryDirectory.appending(path: "rejected-\(UUID()).json")
    try Data(record.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let command = try Command("meeting-minutes", [file.path, "--meeting", "m"])
    #expect(command.exitCode == 1)
    #expect(command.output.contains("[identifier.duplicate]"))
  }

  @Test func calendarOfTheCouncilNeedsNoMeeting() throws {
    let command = try Command(
      "meeting-minutes",
      ["Examples/Records/example-council.json", "--format", "ics", "--as-of", "2026-06-30"]
    )
    #expect(command.exitCode == 0)
    #expect(command.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    for uid in ["meeting/meeting-2026-09-15", "statute/13", "target/vandalism-100"] {
      #expect(command.output.contains("UID:\(uid)@exempelstad.0000.crime-prevention"), "\(uid)")
    }
  }

  @Test func recordThatCannotBeReadEndsWithTwo() throws {
    let command = try Command("meeting-minutes", ["README.md", "--meeting", "m"])
    #expect(command.exitCode == 2)
    #expect(command.output == "")
    #expect(command.complaint.hasPrefix("1:1: "))
  }

  @Test(arguments: [
    ([], "Name a file."), (["a"], "Say which meeting: --meeting ID; or --format ics for the council's calendar."),
    (["a", "--format", "ics"], "Say for which date: --as-of YYYY-MM-DD."),
    (["a", "b", "--meeting", "m"], "Name one file, not 2."),
    (["a", "--meeting"], "A value is missing after --meeting."), (["--colour"], "There is no option “--colour”."),
    (
      ["a", "--meeting", "m", "--format", "pdf"],
      "There is no format “pdf”: write --format markdown, --format html or --format ics."
    ),
  ])
  func commandLineThatCannotBeFollowedIsExplained(arguments: [String], message: String) throws {
    let command = try Command("meeting-minutes", arguments)
    #expect(command.exitCode == 2)
    #expect(command.complaint.hasPrefix("meeting-minutes: " + message))
    #expect(command.complaint.hasSuffix(" See meeting-minutes --help.\n"))
    #expect(command.complaint.count(where: \.isNewline) == 1)
  }
}
