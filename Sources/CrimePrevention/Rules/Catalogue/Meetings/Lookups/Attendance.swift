extension Participant {
  /// Whether the person was there, for all of the meeting or a part. Uncertain attendance isn't.
  var attended: Bool { attendance == .present || attendance == .partial }
}

extension RuleContext {
  /// A person's name; the identifier when the record has no such person.
  func name(of person: Identifier<Person>) -> String {
    index.people[person]?.name ?? person.rawValue
  }

  /// Who replaced whom, as facts.
  func names(of substitute: Participant, for principal: Identifier<Person>) -> [String: JSONValue] {
    ["substitute": .string(name(of: substitute.person)), "person": .string(name(of: principal))]
  }
}
