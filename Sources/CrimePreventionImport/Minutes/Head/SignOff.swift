extension HeadReader {
  /// Who sends a mail with notes is taken to have written them, when nobody else is named as having.
  func readSignOff(_ section: Section, _ reading: inout Reading) {
    guard let line = section.lines.first, let actor = reading.actors(in: line).first,
      case .person(let key) = actor.owner
    else { return }
    reading.coverage.add(section.labelText)
    reading.coverage.add(actor.text)
    reading.meeting.noteTaker =
      reading.meeting.noteTaker ?? Read(key, from: actor.text, actor.certainty).atMost(.inferred)
  }
}
