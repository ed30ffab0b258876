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
}
