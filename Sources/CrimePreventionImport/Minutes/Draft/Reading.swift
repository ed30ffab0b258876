/// What has been read of a document so far.
struct Reading {
  var people = PeopleRegister()
  var organizations = OrganizationRegister()
  var meeting = MeetingParts()
  var coverage = Coverage()
  /// The first day that is told of the meeting without its year.
  var dayWithoutYear: (day: FoundDate, text: MarkedText)?

  /// Notes a value's text as read, and gives the value back.
  mutating func took<Value>(_ read: Read<Value>) -> Read<Value> {
    coverage.add(read.text)
    return read
  }

  /// Takes the meeting's day without a year in the only year of the document that fits: where the weekday is told, the one in
  /// which the day falls on that.
  mutating func completeDay(from years: Set<Int>) {
    guard meeting.date == nil, let (day, text) = dayWithoutYear else { return }
    let near = day.weekday == nil ? years : years.union(years.map { $0 - 1 })
    let dates = near.sorted().compactMap { day.date(in: $0) }.filter { day.agrees(with: $0) }
    guard let date = dates.first, dates.count == 1 else { return }
    meeting.date = took(Read(date, from: text, .inferred))
  }

  /// Whom a sentence about a function names; `nil` when it is a given name that nobody or several have.
  mutating func person(of function: FunctionSentence) -> Read<PersonKey>? {
    let name = function.person
    guard name.words.count == 1 else { return took(people.person(named: name)) }
    return people.only(named: name.string).map { took(Read($0, from: name, .inferred)) }
  }
}
