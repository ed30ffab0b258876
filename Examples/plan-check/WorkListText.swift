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
      let first = items.prefix(Self.inFull).map(inFull)
      let others = items.dropFirst(Self.inFull).map(line)
      return (first + others).joined(separator: "\n")
    }
    let all = language.say("All findings by rule: --all", "Alla iakttagelser efter regel: --all")
    let shown = lists.filter { !$0.isEmpty }
    let end = shown.isEmpty ? summary : summary + [all]
    return (shown + [end.joined(separator: "\n")]).joined(separator: "\n\n")
  }

  /// The item, and on a second line where: names, when the same is said of all, else what is said of the first.
  private func inFull(_ item: WorkItem) -> String {
    let message = item.message.text(in: language)
    let named = item.findings.map { $0.namedSentence.text(in: language) }.filter { !message.hasPrefix($0) }
    guard let first = named.first else { return line(item) }
    let names = item.findings.compactMap { $0.subjectTitle?.text(in: language).excerpt }
    let isOneSentence = Set(item.findings.map(\.sentence)).count == 1 && names.count == item.findings.count
    let points = isOneSentence ? names.prefix(3).map { language.say("“\($0)”", "”\($0)”") } : [first]
    let more = named.count - points.count
    let left = more > 0 ? language.say(" and \(more) more", " och \(more) till") : ""
    return "\(line(item))\n    \(points.joined(separator: ", "))\(isOneSentence || more == 0 ? "" : " –")\(left)"
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
