/// Everything read from a document so far.
struct Reading {
  var people = PeopleRegister()
  var organizations = OrganizationRegister()
  var meeting = MeetingParts()
  var coverage = Coverage()
  /// The first day stated for the meeting without a year.
  var dayWithoutYear: (day: FoundDate, text: MarkedText)?

  /// Marks a value's text as read and returns the value.
  mutating func took<Value>(_ read: Read<Value>) -> Read<Value> {
    coverage.add(read.text)
    return read
  }

  /// Completes the meeting's day with the only year of the document that fits. If a weekday is stated, preceding years
  /// are tried too, and the day must fall on it.
  mutating func completeDay(from years: Set<Int>) {
    guard meeting.date == nil, let (day, text) = dayWithoutYear else { return }
    let near = day.weekday == nil ? years : years.union(years.map { $0 - 1 })
    let dates = near.sorted().compactMap { day.date(in: $0) }.filter { day.agrees(with: $0) }
    guard let date = dates.first, dates.count == 1 else { return }
    meeting.date = took(Read(date, from: text, .inferred))
  }

  /// Returns the person named by a sentence about a function; `nil` when a single name is that of nobody or of several
  /// people.
  mutating func person(of function: FunctionSentence) -> Read<PersonKey>? {
    let name = function.person
    guard name.words.count == 1 else { return took(people.person(named: name)) }
    return people.only(named: name.string).map { took(Read($0, from: name, .inferred)) }
  }
}

/// A value that was read, with its source text and its certainty.
struct Read<Value> {
  var value: Value
  let text: MarkedText
  var certainty: DraftFact.Certainty

  init(_ value: Value, from text: MarkedText, _ certainty: DraftFact.Certainty = .stated) {
    self.value = value
    self.text = text
    // Which letter was lost is a guess.
    self.certainty = text.marks.contains { $0.scalar == .lostLetter } ? max(certainty, .inferred) : certainty
  }

  /// Returns the same value, at most as certain as another certainty.
  func atMost(_ other: DraftFact.Certainty) -> Self {
    var read = self
    read.certainty = max(certainty, other)
    return read
  }
}
