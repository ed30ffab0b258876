import CrimePrevention
import CrimePreventionJSON
import ExampleSupport

/// What to do about the findings as a text for a terminal: an item a line, and below the list what the findings of the first
/// five say.
struct WorkListText {
  let files: [FileFindings]
  let language: MessageLanguage
  /// What is said at the end.
  let summary: [String]

  private static let inFull = 5

  var text: String {
    let lists = files.map { file in
      let items = file.workList
      let particulars = items.prefix(Self.inFull).compactMap(particulars)
      return ([items.map(line).joined(separator: "\n")].filter { !$0.isEmpty } + particulars).joined(separator: "\n\n")
    }
    let all = language.say("All findings by rule: --all", "Alla iakttagelser efter regel: --all")
    let shown = lists.filter { !$0.isEmpty }
    let end = shown.isEmpty ? summary : summary + [all]
    return (shown + [end.joined(separator: "\n")]).joined(separator: "\n\n")
  }

  /// What the first findings of an item say, each once; the message says it where there is only one.
  private func particulars(of item: WorkItem) -> String? {
    guard item.findings.count > 1 else { return nil }
    var seen: Set<String> = []
    let said = item.findings.map { $0.namedSentence.text(in: language) }.filter { seen.insert($0).inserted }
    let points = said.prefix(3).map { "    - \($0)" }
    let left = said.count > 3 ? ["    … " + language.say("and others", "med flera")] : []
    return ([language.say("To \(item.rank):", "Till \(item.rank):")] + points + left).joined(separator: "\n")
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
