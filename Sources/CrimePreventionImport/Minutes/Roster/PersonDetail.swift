import CrimePrevention

/// What a roster says of a person beside the name.
enum PersonDetail {
  /// A post or title (befattning).
  case post(MarkedText, isClear: Bool)
  case organization(MarkedText, isClear: Bool)
  /// A party's letters, such as `(S)`.
  case party(MarkedText)
  case attendance(Participant.Attendance, MarkedText)
  case capacity(Participant.Capacity, MarkedText)
  case chair(MarkedText)
  case noteTaker(MarkedText)
  case approver(MarkedText)
  /// Sat in somebody's place. Without a name, the member's name follows.
  case substitutes(name: MarkedText?, MarkedText)
  /// Somebody's name with a mark that doesn't say which of the two was there: `(ers. Bo Ek)`.
  case substitute(name: MarkedText?, MarkedText)
  /// There for a part: items and times.
  case part(AttendedPart)
  /// How the person was there, such as on line.
  case manner(MarkedText)
  /// A cross beside the name.
  case mark(MarkedText)
  case unknown(MarkedText)
  /// Words over or before people that may say how they took part, and aren't known.
  case unclear(MarkedText)
}

extension PersonDetail {
  /// What a part of an entry says: a few words between commas, dashes or in parentheses, or around a name.
  static func read(_ text: MarkedText) -> [PersonDetail] {
    let text = text.trimming { $0.isSpace || $0 == .innerBreak || ":;,.()[]–—-".unicodeScalars.contains($0) }
      .withoutFootnote
    guard !text.isEmpty else { return [] }
    let words = text.words
    if let clause = relativeClause(text, words) { return read(clause) }
    // "skolan samt jag själv"
    if let me = words.firstIndex(where: { $0.letters == "jag" }), me > 1,
      ["och", "samt"].contains(words[me - 1].letters)
    {
      return read(text.prefix(upTo: words[me - 1].range.lowerBound))
    }
    // "Kallade utom Bo Ek", "inbjuden men kom inte"
    if words.contains(where: { exceptions.contains($0.letters) }) { return [.unclear(text)] }
    if let and = words.lastIndex(where: { $0.letters == "och" }), and > 0, and + 1 < words.count,
      case .chair? = read(text.suffix(from: words[and].range.upperBound)).first
    {
      // "kommunstyrelsens ordförande och ordförande i rådet"
      return read(text.prefix(upTo: words[and].range.lowerBound))
        + read(text.suffix(from: words[and].range.upperBound))
    }
    if let party = party(text, words) { return [party] }
    if words.count == 1, ["x", "✓", "✔", "☒", "☑"].contains(words[0].letters) { return [.mark(text)] }
    if let part = attendedPart(text, words) { return part }
    if let parts = divided(text, words) { return parts.flatMap(read) }
    if words.count > 1, let last = words.last, let marker = markers.meaning(of: last.letters), marker.isAttendance,
      markers.longestMatch(in: words[...])?.count != words.count
    {
      // "socialtjänst Frånvarande"
      return read(text.prefix(upTo: last.range.lowerBound)) + read(text.text(of: last))
    }
    if let match = markers.longestMatch(in: words[...]) {
      let range = words[0].range.lowerBound..<words[match.count - 1].range.upperBound
      let rest = text.suffix(from: range.upperBound).bare
      if let details = marked(match.meaning, text[range], rest, whole: text) { return details }
    }
    // What speaks of a part of the meeting and isn't understood leaves open whether the person was there throughout.
    return posts(text, words) + (speaksOfPart(text) ? [.unknown(text)] : [])
  }

  /// The parts of a text that commas divide, or where a part of the meeting is told after other words:
  /// `räddningstjänsten, anslöt kl. 13.30`, `socialkontoret t.o.m. punkt 4`.
  private static func divided(_ text: MarkedText, _ words: [Word]) -> [MarkedText]? {
    let commas = text.split { $0 == "," || $0 == ";" }
    if commas.count > 1 { return commas }
    guard
      let start = words.indices.dropFirst().first(where: { index in
        let rest = text.suffix(from: words[index].range.lowerBound)
        return speaksOfPart(rest) && attendedPart(rest, Array(words[index...])) != nil
      })
    else { return nil }
    let place = words[start].range.lowerBound
    return [text.prefix(upTo: place), text.suffix(from: place)]
  }

  private static let exceptions = Lexicon(words: "utom", "förutom", "undantag", "undantaget", "men", "ev", "eventuellt")

  private static let clauseWords = Lexicon(words: "också", "även", "var", "är", "dessutom", "samtidigt")

  /// What a clause such as *som också var ordförande* says.
  private static func relativeClause(_ text: MarkedText, _ words: [Word]) -> MarkedText? {
    guard words.count > 1, words.count < 10, ["som", "tillika"].contains(words[0].letters) else { return nil }
    let rest = words.dropFirst().drop { clauseWords.contains($0.letters) }
    guard rest.count < words.count - 1, let first = rest.first else { return nil }
    return text.suffix(from: first.range.lowerBound)
  }

  /// What the words before a name say; small words that are no post are none.
  static func readBefore(_ text: MarkedText) -> [PersonDetail] {
    read(text.withoutConjunctions).filter {
      if case .post(_, false) = $0 { return false }
      return true
    }
  }

  /// The same, without certainty that it is the person's.
  var unclear: PersonDetail {
    switch self {
    case .post(let text, _): .post(text, isClear: false)
    case .organization(let text, _): .organization(text, isClear: false)
    default: self
    }
  }

  /// Whether words say that a substitute's name follows.
  static func namesSubstitute(_ text: MarkedText) -> Bool {
    read(text).contains { if case .capacity(.substitute, _) = $0 { true } else { false } }
  }

  private enum Marker {
    case absent, present, partial, manner
    case capacity(Participant.Capacity)
    case chair, noteTaker, approver
    case substitutes, substitute

    var isAttendance: Bool {
      switch self {
      case .absent, .present: true
      default: false
      }
    }
  }

  private static let markers = Lexicon<Marker>([
    (
      """
      frånvarande|förhinder|anmält förhinder|ej närvarande|inte närvarande|sjuk|förhindrad|frånv|återbud|anmält frånvaro|\
      deltog ej|deltog inte|ej deltagit|lämnat återbud|hade förhinder|anmälde förhinder|förfall|ej närv|deltar ej|deltar inte|\
      hade anmält förhinder|har anmält förhinder|var frånvarande|frånvaro|meddelat förhinder|sjukanmäld|kom inte|kom ej|uteblev|\
      kunde inte komma|kunde inte delta|inte med|ej med
      """, .absent
    ),
    ("närvarande|närv|deltog|deltar", .present),
    (
      """
      anslöt|anslöt senare|kom senare|kom sent|lämnade mötet|lämnade tidigare|gick tidigare|del av mötet|delvis|deltog delvis|del av tiden|under del av mötet|en del av mötet|deltog del av mötet|deltog under del av mötet|\
      delar av mötet|delvis närvarande|närvarande del av mötet|närvarande delvis|deltar delvis|del av möte
      """, .partial
    ),
    (
      """
      via teams|på länk|via länk|digitalt|på distans|teams|länk|på teams|deltog digitalt|uppkopplad|på plats|fysiskt|via skype|\
      via zoom|deltar digitalt|deltog via teams|deltog på länk|deltog på distans|deltog via länk|deltar via teams|digital|distans
      """, .manner
    ),
    (
      "ersättare|suppleant|tjänstgörande ersättare|tjg ers|tjg ersättare|tj ers|tjänstgörande suppleant|ersätt",
      .capacity(.substitute)
    ),
    ("adjungerad|adj|adjungerade|adjungerad ledamot", .capacity(.coopted)),
    (
      "gäst|inbjuden|inbjuden gäst|särskilt inbjuden|inbjuden föredragande|föreläsare|inbjuden föreläsare|föredragande",
      .capacity(.guest)
    ),
    ("ledamot|ordinarie ledamot|ordinarie|tjänstgörande ledamot", .capacity(.member)),
    ("tjänsteperson|tjänsteman", .capacity(.staff)),
    (
      "ordförande|ordf|tjänstgörande ordförande|tjg ordförande|tjg ordf|ordförande vid mötet|ordförande för dagen|tf ordförande|mötesordförande|sammankallande|ordföranden|rådets ordförande|ordförande för mötet|mötesledare|ordförande i rådet|ledde mötet|leder mötet|höll i mötet",
      .chair
    ),
    (
      """
      sekreterare|sekr|antecknare|vid anteckningarna|antecknar|antecknade|vid protokollet|mötessekreterare|protokollförare|\
      sekreteraren|för anteckningar|för anteckningarna|vid pennan|protokollsekreterare|rådets sekreterare|anteckningar|förde anteckningar|minnesanteckningar
      """, .noteTaker
    ),
    ("justerare|justerar|utsedd justerare|justerande", .approver),
    (
      """
      ersättare för|ers för|tjänstgörande ersättare för|tjg ers för|tjg ersättare för|i stället för|istället för|ersätter|\
      tjänstgör för|tjänstgör i stället för|tjänstgjorde för|ersatte|i ställe för|som ersättare för|vikarierar för|vikarie för|\
      tjänstgörande för|tjänstgör istället för|tjänstgjorde i stället för|tjg för
      """, .substitutes
    ),
    ("ers|ersätts av|ersattes av|ersättare är|ersatt av|ersättas av", .substitute),
  ])

  private static func marked(
    _ marker: Marker,
    _ mark: MarkedText,
    _ rest: MarkedText,
    whole: MarkedText
  ) -> [PersonDetail]? {
    switch marker {
    case .absent: return [.attendance(.absent, mark)] + unless(rest.isEmpty) { read(rest) }
    case .present: return [.attendance(.present, mark)] + unless(rest.isEmpty) { read(rest) }
    // When it was is told with more words that name no number.
    case .partial: return [.attendance(.partial, whole)]
    case .manner: return rest.isEmpty || rest.words.count <= 2 ? [.manner(whole)] : nil
    case .substitutes: return [.substitutes(name: rest.isEmpty ? nil : rest, mark)]
    case .substitute: return [.substitute(name: rest.isEmpty ? nil : rest, mark)]
    case .capacity(let capacity):
      if rest.isEmpty { return [.capacity(capacity, mark)] }
      // "ledamot i socialnämnden" is a post; "ersättare (S)" a capacity.
      if let first = rest.words.first, ["i", "för", "vid", "på", "från"].contains(first.letters) { return nil }
      return [.capacity(capacity, mark)] + read(rest)
    case .chair:
      let isOfCouncil =
        ["i", "för"].contains(rest.words.first?.letters) && rest.words.count <= 4
        && rest.words.contains { DecisionSentence.isCouncil($0) && $0.letters != "gruppen" }
      return rest.isEmpty || isOfCouncil ? [.chair(whole)] : nil
    case .noteTaker: return rest.isEmpty ? [.noteTaker(mark)] : nil
    case .approver: return rest.isEmpty ? [.approver(mark)] : nil
    }
  }

  private static func unless(_ condition: Bool, _ details: () -> [PersonDetail]) -> [PersonDetail] {
    condition ? [] : details()
  }
}

extension PersonDetail {
  private static let parties: Set<String> = [
    "s", "m", "c", "l", "v", "kd", "mp", "sd", "fp", "fi", "opol", "obunden", "lp", "wip", "ap",
  ]

  private static func party(_ text: MarkedText, _ words: [Word]) -> PersonDetail? {
    guard words.count == 1, words[0].range.count <= 4, parties.contains(words[0].letters),
      text[text.startIndex].isUppercase
    else { return nil }
    return .party(text)
  }
}

extension PersonDetail {
  /// Posts and organizations: `kommunpolis`, `polisen`, `rektor Björkskolan`, `ordförande i socialnämnden`.
  private static func posts(_ text: MarkedText, _ words: [Word]) -> [PersonDetail] {
    let spoken = words.filter { $0.kind == .word }
    guard let first = spoken.first, let last = spoken.last, !spoken.contains(where: { verbs.contains($0.letters) })
    else {
      return [.unknown(text)]
    }
    if ["från", "fran", "representerar", "repr", "företräder", "foretrader"].contains(first.letters), spoken.count > 1 {
      let rest = text.suffix(from: spoken[1].range.lowerBound)
      return [.organization(rest.bare, isClear: true)]
    }
    guard let lastPost = spoken.last(where: { PostWords.contain($0) }) else {
      if spoken.contains(where: { OrganizationWords.contain($0) }) {
        return [.organization(text.bare, isClear: isClearOrganization(text, words))]
      }
      return unnamed(text, spoken)
    }
    let after = spoken.filter { $0.range.lowerBound >= lastPost.range.upperBound }
    if let next = after.first, OrganizationWords.contain(next) || text[next.range.lowerBound].isUppercase {
      // "chef socialtjänsten" is a post as a whole; "rektor Björkskolan" a post and a name.
      guard text[next.range.lowerBound].isUppercase else {
        return [
          .post(text.bare, isClear: true), .organization(text.suffix(from: next.range.lowerBound).bare, isClear: false),
        ]
      }
      let post = text.prefix(upTo: lastPost.range.upperBound).bare
      return [
        .post(post, isClear: true),
        .organization(text.suffix(from: next.range.lowerBound).bare, isClear: OrganizationWords.contain(next)),
      ]
    }
    if let next = after.first, ["i", "vid", "på", "pa", "för", "for", "från", "fran", "inom"].contains(next.letters),
      after.count > 1
    {
      // "ordförande i socialnämnden": the post is all of it; whom the person is from follows.
      let body = text.suffix(from: after[1].range.lowerBound).bare
      let isBody = after.dropFirst().contains { OrganizationWords.contain($0) }
      return [.post(text.bare, isClear: true)] + (isBody ? [.organization(body, isClear: false)] : [])
    }
    guard after.isEmpty || after.allSatisfy({ !OrganizationWords.contain($0) }) else {
      return [.post(text.bare, isClear: false)]
    }
    // "Trygghetsenheten samordnare": an organization that isn't in the genitive stands before the post.
    if first != last, OrganizationWords.contain(first), text[first.range.lowerBound].isUppercase,
      !first.letters.hasSuffix("s"),
      spoken.count == 2
    {
      return [.organization(text.text(of: first), isClear: true), .post(text.text(of: last), isClear: true)]
    }
    return [.post(text.bare, isClear: !looksLikeName(text, spoken))]
  }

  /// Whether words that seem to be a post may be a name instead: a given name comes first, and all have capitals.
  private static func looksLikeName(_ text: MarkedText, _ words: [Word]) -> Bool {
    guard let first = words.first, words.count > 1, GivenNames.contain(text.text(of: first).string) else {
      return false
    }
    return words.allSatisfy { text[$0.range.lowerBound].isUppercase }
  }

  /// Whether a text with a word for an organization is its name and nothing else: a few words, without a number or a verb.
  private static func isClearOrganization(_ text: MarkedText, _ words: [Word]) -> Bool {
    guard words.count <= 10, let first = words.first(where: { $0.kind == .word }) else { return false }
    guard !words.contains(where: { $0.kind == .number || RosterLines.isVerb($0) || $0.letters == "av" }) else {
      return false
    }
    // "ik" and "sn" are abbreviations in capitals only.
    if words.count == 1, first.range.count <= 3, text[first.range.lowerBound].isLowercase, first.letters != "soc" {
      return false
    }
    return text[first.range.lowerBound].isUppercase || OrganizationWords.contain(first) || words.count <= 4
  }

  private static let verbs = Lexicon(
    words: "är",
    "var",
    "har",
    "hade",
    "meddelat",
    "meddelade",
    "anmält",
    "kunde",
    "kommer",
    "jag",
    "vi",
    "undertecknad"
  )

  /// Words that are known neither as a post nor as an organization.
  private static func unnamed(_ text: MarkedText, _ words: [Word]) -> [PersonDetail] {
    guard words.count <= 6, !words.contains(where: { $0.letters.utf8.count > 40 }) else { return [.unknown(text)] }
    if words.count == 1,
      NameShape.hasSurnameEnding(words[0].letters) || GivenNames.contain(text.text(of: words[0]).string)
    {
      return [.unknown(text)]
    }
    if text[text.startIndex].isUppercase { return [.organization(text.bare, isClear: false)] }
    if text[text.startIndex].isLowercase, words.count <= 4 { return [.post(text.bare, isClear: false)] }
    return [.unknown(text)]
  }
}
