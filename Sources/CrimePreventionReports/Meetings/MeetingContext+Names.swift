import CrimePrevention

/// What people, organizations and other things of the record are called.
extension MeetingContext {
  private var names: RecordNames { RecordNames(index: index, language: language) }

  func name(of person: Identifier<Person>) -> Passage { names.name(of: person) }

  func name(of organization: Identifier<Organization>) -> Passage { names.name(of: organization) }

  func presentation(of person: Identifier<Person>, for organization: Identifier<Organization>?) -> Passage {
    names.presentation(of: person, for: organization)
  }

  func name(of meeting: Meeting) -> Passage { names.name(of: meeting) }

  func name(of reference: Reference) -> Passage { names.name(of: reference) }
}
