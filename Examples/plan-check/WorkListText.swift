import CrimePrevention
import CrimePreventionJSON
import ExampleSupport

/// What to do about the findings as a text for a terminal: the first five items in full, the others a line each.
struct WorkListText {
  let files: [FileFindings]
  let language: MessageLanguage
  /// What is said at the end.
  let summary: [String]

  private static let inFull = 5

  var text: String {
    let lists = files.map { file in
      let items = file.workList
      let first = items.prefix(Self.inFull).map { inFull($0, in: file.file) }
      let others = items.dropFirst(Self.inFull).map(line)
      return (first + (others.isEmpty ? [] : [others.joined(separator: "\n")])).joined(separator: "\n\n")
    }
    let all = language.say("All findings by rule: --all", "Alla iakttagelser efter regel: --all")
    let shown = lists.filter { !$0.isEmpty }
    let end = shown.isEmpty ? summary : summary + [all]
    return (shown + [end.joined(separator: "\n")]).joined(separator: "\n\n")
  }

  private func inFull(_ item: WorkItem, in file: String) -> String {
    let places = item.findings.prefix(3).map { finding in
      item.findings.count == 1 ? "" : "     - \(finding.sentence.text(in: language))"
    }
    let more = item.findings.count - places.count
    let left = more > 0 ? ["     … " + language.say("and \(more) more", "och \(more) till")] : []
    let rules = item.rules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\($0.value))" }
    return ([line(item)] + places.filter { !$0.isEmpty } + left + ["     [\(rules.joined(separator: ", "))]"])
      .joined(separator: "\n")
  }

  private func line(_ item: WorkItem) -> String {
    "\(item.rank < 10 ? " " : "")\(item.rank). \(word(for: item.consequence)): \(item.message.text(in: language))"
  }

  private func word(for consequence: WorkItem.Consequence) -> String {
    switch consequence {
    case .broken: language.say("Broken", "Trasigt")
    case .revealing: language.say("Reveals", "Röjer")
    case .contradictory: language.say("Contradiction", "Motsägelse")
    case .unassessable: language.say("Can't be assessed", "Kan inte bedömas")
    case .statutory: language.say("The Act", "Lagen")
    case .ownerless: language.say("No owner", "Ingen ansvarig")
    case .unverifiable: language.say("Can't be verified", "Kan inte kontrolleras")
    case .incomplete: language.say("Incomplete", "Ofullständigt")
    case .form: language.say("Form", "Form")
    }
  }
}
