/// A folder of the catalogue: rules about one subject.
enum RuleGroup: String, CaseIterable {
  case document = "Document"
  case quantities = "Quantities"
  case chain = "Chain"
  case contradictions = "Contradictions"
  case meetings = "Meetings"
  case promises = "Promises"
  case statute = "Statute"
  case wording = "Wording"
  case publication = "Publication"

  /// The group that a file belongs to, by the folders that it stands in.
  init?(folders: [String]) {
    guard let place = folders.lastIndex(of: "Catalogue"), folders.indices.contains(place + 1) else { return nil }
    self.init(rawValue: folders[place + 1])
  }

  var pageName: String { "Rules-" + rawValue }

  /// The rule set that the group is a part of.
  var set: String {
    switch self {
    case .statute: "statute"
    case .wording: "wording"
    case .publication: "publication"
    default: "standard"
    }
  }

  var title: String {
    switch self {
    case .document: "Rules about the document"
    case .quantities: "Rules about figures and time"
    case .chain: "Rules about the chain from problem to follow-up"
    case .contradictions: "Rules about contradictions"
    case .meetings: "Rules about meetings and the council"
    case .promises: "Rules about citizen promises"
    case .statute: "Rules about the Act"
    case .wording: "Rules about wording"
    case .publication: "Rules about publication"
    }
  }

  var summary: String {
    switch self {
    case .document: "Identifiers, references, codes, texts and members: is the document whole?"
    case .quantities: "What figures and periods say, and what they leave out."
    case .chain: "Does each problem lead to goals, measures, someone who does them, and a follow-up?"
    case .contradictions: "Undertakings that can't all be kept at once."
    case .meetings: "Who was there, what was decided, and do the times add up?"
    case .promises: "What a promise (medborgarlöfte) needs to be kept, shown and followed up."
    case .statute: "What a record shows of the Act (2023:196), section by section; findings, never verdicts."
    case .wording: "Vague or unverifiable undertakings."
    case .publication: "What mustn't be shown to everyone: secrecy, small numbers, personal identity numbers."
    }
  }

  /// When to do without rules of the group that say nothing of it themselves.
  var advice: String {
    switch self {
    case .document:
      "When records come from another system that you can't change, and the finding tells you nothing that you would act on."
    case .quantities:
      "When the record restates an older document as it stands, and its figures and dates can't be had any more. Progress then says the same where it matters: that something can't be assessed."
    case .chain:
      "When the record holds only a part of the work, and this link of the chain is kept elsewhere."
    case .contradictions:
      "When the undertakings have been compared and are meant so; then a waiver with the reason says more than silence."
    case .meetings:
      "When minutes aren't kept in the record, or were entered from papers that don't say more."
    case .promises:
      "When promises are recorded for reference only, and are followed up elsewhere."
    case .statute:
      "When the record isn't meant to show what the Act asks for, such as one plan on its own. Leave out the whole set `statute` then. A finding says what a record doesn't show, nothing more."
    case .wording:
      "When the record restates a document that has been decided and can't be reworded. In plans that are being written, leave it on."
    case .publication:
      "When the record and everything made from it stay with those who may see all of it."
    }
  }
}
