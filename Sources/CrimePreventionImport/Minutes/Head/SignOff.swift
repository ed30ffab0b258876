extension HeadReader {
  /// Records the sender of a mail with notes as their writer, if nobody else is named as such.
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
