/// What has been read of a document so far.
struct Reading {
  var people = PeopleRegister()
  var organizations = OrganizationRegister()
  var meeting = MeetingParts()
  var coverage = Coverage()

  /// Notes a value's text as read, and gives the value back.
  mutating func took<Value>(_ read: Read<Value>) -> Read<Value> {
    coverage.add(read.text)
    return read
  }

  /// Whom a sentence about a function names; `nil` when it is a given name that nobody or several have.
  mutating func person(of function: FunctionSentence) -> Read<PersonKey>? {
    let name = function.person
    guard name.words.count == 1 else { return took(people.person(named: name)) }
    return people.only(named: name.string).map { took(Read($0, from: name, .inferred)) }
  }
}
