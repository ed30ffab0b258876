/// One person of a roster, with what its phrases say.
struct RosterEntry {
  let phrase: PersonPhrase
  /// Whether a dash that divides the name from nothing stands beside it.
  let hasLooseDash: Bool
  /// The organization that a heading or the start of the line names.
  let organization: MarkedText?
  var details: [PersonDetail]
  /// Whether the line starts with words and a colon of its own, which may say more than the heading above.
  var hasOwnHeading = false
  /// Other people whom the entry names: in whose place the person sat, or who sat in the person's.
  var counterparts: [Counterpart] = []

  /// Whether a post or an organization is told of the person.
  var hasPlace: Bool {
    details.contains { detail in
      switch detail {
      case .post, .organization: true
      default: false
      }
    }
  }

  /// Whether an organization, or a post and nothing else, is told already that other words tell anew.
  func tells(_ others: [PersonDetail]) -> Bool {
    let isPost = { (detail: PersonDetail) in if case .post = detail { true } else { false } }
    let isOrganization = { (detail: PersonDetail) in if case .organization = detail { true } else { false } }
    if others.contains(where: isOrganization) { return details.contains(where: isOrganization) }
    return others.contains(where: isPost) && details.contains(where: isPost)
  }

  /// Whether a cross stands beside the name.
  var isMarked: Bool {
    details.contains { if case .mark = $0 { true } else { false } }
  }

  struct Counterpart {
    let phrase: PersonPhrase
    /// The words that tie the two together.
    let mark: MarkedText
    /// Whether the other one is the member whose place was taken.
    let isPrincipal: Bool
    /// Whether the words say which of the two was there.
    let isClear: Bool
    /// The organization that is told of the other one.
    var organization: MarkedText?
  }
}
