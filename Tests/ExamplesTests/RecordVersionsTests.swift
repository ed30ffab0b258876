import Foundation
import Testing

struct RecordVersionsTests {
  private static let older = "Examples/Records/example-council-2024.json"
  private static let newer = "Examples/Records/example-council.json"

  @Test func changesAreToldAsInTheReadme() throws {
    let command = try Command("record-versions", ["changes", Self.older, Self.newer])
    #expect(command.exitCode == 1)
    #expect(command.complaint == "")
    let readme = try String(contentsOf: Command.package.appending(path: "README.md"), encoding: .utf8)
    let shown = try #require(readme.firstBlock(after: "\(Self.newer) || [ $? = 1 ]\n"))
    #expect(command.output.hasPrefix(shown))
  }

  @Test func verdictsAreToldWithTheirReason() throws {
    let command = try Command("record-versions", ["changes", Self.older, Self.newer, "--as-of", "2026-06-30"])
    let lines = command.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      lines.contains(
        "The target “Trygghetsindex”: too early to say before, now behind, by other figures under the same target."
      )
    )
    #expect(
      lines.contains(
        "The target “Krogar som fått tillsyn”: maintained before, now lost, by another target and other figures."
      )
    )
  }

  @Test func changesAreToldInSwedishAndAsMarkdown() throws {
    let options = ["--language", "sv", "--format", "markdown"]
    let command = try Command("record-versions", ["changes", Self.older, Self.newer] + options)
    #expect(
      command.output.hasPrefix(
        """
        ## Vad ett råd måste känna till

        - Indikator ”Anmält våld i krogmiljö per år”: Värdet för 2023 har reviderats från 49 till 47. \\[observation.revised\\]

        """
      )
    )
    #expect(
      command.output.contains("\n- Åtgärd ”Märkkampanj mot stölder”: status var ”planerad” och är nu ”inställd”.\n")
    )
  }

  @Test func nothingHasChangedInTheSameRecord() throws {
    let command = try Command("record-versions", ["changes", Self.newer, Self.newer])
    #expect(command.exitCode == 0)
    #expect(command.output == "Nothing has changed.\n")
  }

  @Test func appliedChangesGiveTheNewerRecord() throws {
    let folder = try TemporaryFolder()
    let changes = try Command("record-versions", ["changes", Self.older, Self.newer, "--format", "json"]).output
    let file = try folder.file("changes.json", changes)
    let shown = try Command("record-versions", ["show", Self.newer])
    let applied = try Command("record-versions", ["apply", Self.older, file])
    #expect(applied.exitCode == 0)
    #expect(applied.output == shown.output)
    let refused = try Command("record-versions", ["apply", Self.newer, file])
    #expect(refused.exitCode == 2)
    #expect(refused.output == "")
    #expect(refused.complaint.contains("[changes.fingerprint-differs]"))
    let forced = try Command("record-versions", ["apply", Self.newer, file, "--force"])
    #expect(forced.exitCode == 2)
    #expect(forced.complaint.contains("[changes.value-differs]"))
  }

  @Test func mergeWritesTheRecordAndTellsConflictsApart() throws {
    let folder = try TemporaryFolder()
    let base = try String(contentsOf: Command.package.appending(path: Self.newer), encoding: .utf8)
    let sides = try ["cancelled", "completed"].map { status in
      try folder.file("\(status).json", base.replacingOccurrences(of: "\"paused\"", with: "\"\(status)\""))
    }
    let files = [Self.newer] + sides
    let merged = try Command("record-versions", ["merge"] + files)
    #expect(merged.exitCode == 1)
    #expect(merged.output == (try Command("record-versions", ["show", files[1]])).output)
    #expect(
      merged.complaint == """
        /plans/1/focusAreas/2/measures/3: The measure “Kontrollköp av folköl”: “status” is "cancelled" in ours and \
        "completed" in theirs: choose one.

        """
    )
    let told = try Command("record-versions", ["merge"] + files + ["--conflicts", "json", "--language", "sv"])
    let document = try JSONSerialization.jsonObject(with: Data(told.complaint.utf8)) as? [String: Any]
    #expect(document?["format"] as? String == "crime-prevention-conflicts")
    let conflicts = try #require(document?["conflicts"] as? [[String: Any]])
    #expect(conflicts.count == 1)
    #expect(conflicts[0]["theirs"] as? String == "completed")
    let agreed = try Command("record-versions", ["merge", Self.newer, files[1], Self.newer])
    #expect(agreed.exitCode == 0)
    #expect(agreed.complaint == "")
  }

  @Test(arguments: [
    ([], "Say what to do: changes, apply, merge or show."),
    (["diff"], "There is no “diff”: write changes, apply, merge or show."),
    (["changes", newer], "Name 2 files: OLD NEW."), (["show"], "Name one file: FILE."),
    (["merge", newer, newer], "Name 3 files: BASE OURS THEIRS."),
    (["apply", older, newer, "--forced"], "There is no option “--forced”."),
  ])
  func anUnclearCommandLineIsExplained(arguments: [String], message: String) throws {
    let command = try Command("record-versions", arguments)
    #expect(command.exitCode == 2)
    #expect(command.complaint.hasPrefix("record-versions: \(message)"))
  }

  @Test func anUnreadableFileIsNamed() throws {
    let command = try Command("record-versions", ["changes", Self.newer, "nowhere.json"])
    #expect(command.exitCode == 2)
    #expect(command.output == "")
    #expect(command.complaint.hasPrefix("record-versions: nowhere.json\n  The file "))
    #expect(command.complaint.contains("nowhere.json can't be read: there is no such file"))
  }
}
