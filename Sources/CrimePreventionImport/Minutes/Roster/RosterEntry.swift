/// A person of a roster, with the details stated there.
struct RosterEntry {
  let phrase: PersonPhrase
  /// Whether the name has a dash next to it that doesn't separate it from anything.
  let hasLooseDash: Bool
  /// The organization that a heading or the start of the line names.
  let organization: MarkedText?
  var details: [PersonDetail]
  /// Whether the line starts with words and a colon of its own, which may say more than the heading above.
  var hasOwnHeading = false
  /// Other people that the entry names: in whose place the person served, or who served in the person's.
  var counterparts: [Counterpart] = []

  /// Whether a post or an organization is stated for the person.
  var hasPlace: Bool {
    details.contains { detail in
      switch detail {
      case .post, .organization: true
      default: false
      }
    }
  }

  /// Whether other details state an organization again or, if they have none, a post.
  func tells(_ others: [PersonDetail]) -> Bool {
    let isPost = { (detail: PersonDetail) in if case .post = detail { true } else { false } }
    let isOrganization = { (detail: PersonDetail) in if case .organization = detail { true } else { false } }
    if others.contains(where: isOrganization) { return details.contains(where: isOrganization) }
    return others.contains(where: isPost) && details.contains(where: isPost)
  }

  /// Whether a cross is next to the name.
  var isMarked: Bool {
    details.contains { if case .mark = $0 { true } else { false } }
  }

  struct Counterpart {
    let phrase: PersonPhrase
    /// The words that tie the two together.
    let mark: MarkedText
    /// Whether the other person is the member whose place was taken.
    let isPrincipal: Bool
    /// Whether the words say which of the two was there.
    let isClear: Bool
    /// The organization stated for the other person.
    var organization: MarkedText?
  }
}
