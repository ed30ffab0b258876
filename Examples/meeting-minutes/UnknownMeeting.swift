import CrimePrevention

/// States that a record has no meeting with a given identifier, which existing one is nearest, and which ones there are.
struct UnknownMeeting {
  let id: Identifier<Meeting>
  let file: String
  let meetings: [Meeting]

  func description(in language: MessageLanguage) -> String {
    var lines = [
      Sentence(english: "\(file) has no meeting “\(id)”.", swedish: "\(file) har inget möte ”\(id)”.")
    ]
    if let nearest = NearMiss(meetings.map(\.id.rawValue)).nearest(to: id.rawValue) {
      lines.append(Sentence(english: "Did you mean “\(nearest)”?", swedish: "Menas ”\(nearest)”?"))
    }
    if !meetings.isEmpty { lines.append(Sentence(english: "Its meetings are:", swedish: "Mötena är:")) }
    let list = meetings.map { meeting in "  " + meeting.id.rawValue + (meeting.title.map { ": " + $0 } ?? "") }
    return (lines.map { $0.text(in: language) } + list).joined(separator: "\n")
  }
}
