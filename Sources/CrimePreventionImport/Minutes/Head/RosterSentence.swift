import CrimePrevention

/// A sentence about who was there: `Närvarande var Anna Ek och Bo Al.`, `Cia Ed hade anmält förhinder.`
struct RosterSentence {
  let group: RosterGroup
  /// The part that names the people.
  let people: MarkedText
  /// The organization that all of them come from: `Från polisen deltog Bo Ek och Cia Al.`
  let organization: MarkedText?
  /// The words that say how they took part.
  let structure: [MarkedText]

  init?(_ sentence: MarkedText) {
    let words = sentence.words
    guard words.count >= 3, words.count <= 400, let cue = Self.cue(in: words) else { return nil }
    let cueText = sentence.text(from: words[cue.start], through: words[cue.end - 1])
    let before = sentence.prefix(upTo: cueText.startIndex).trimmed
    let after = sentence.suffix(from: cueText.endIndex).trimmed
    structure = [cueText]
    group = cue.group
    organization = Self.origin(before)
    if cue.takesWhole, !PersonPhrase.find(in: before).isEmpty {
      // The words after the people's posts and organizations say how they took part.
      let comma = cueText.marks.first.map { Mark.inserted(",", at: $0) } ?? []
      let told = sentence.suffix(from: cueText.startIndex)
      people = MarkedText((before.marks + comma + told.marks)[...]).trimming {
        $0 == "." || $0.isSpace
      }
    } else if PersonPhrase.find(in: before.suffix(ofWords: 60)).isEmpty {
      guard !PersonPhrase.find(in: after).isEmpty, !RosterWords.followsPeople(cueText) else { return nil }
      people = after.trimming { $0 == "." || $0.isSpace || $0 == ":" }
    } else {
      // "Bo Ek hälsade välkommen och Cia Al var adjungerad."
      let last = RosterWords.isOfOne(cueText) ? PersonPhrase.find(in: before).last : nil
      people = last.map { before.suffix(from: $0.name.startIndex) } ?? before
    }
  }

  /// The statements of a sentence that makes two: `Bo Ek hade förhinder och Cia Al var sjuk.`
  static func all(in sentence: MarkedText) -> [RosterSentence] {
    guard let first = RosterSentence(sentence) else { return [] }
    guard let cue = first.structure.last, first.people.endIndex <= cue.startIndex,
      let rest = RosterSentence(sentence.suffix(from: cue.endIndex)), let next = rest.structure.last,
      rest.people.endIndex <= next.startIndex
    else { return [first] }
    return [first, rest]
  }

  /// The organization or place that the words before the cue state as where all people come from: `För Övningsås`,
  /// `Från polisen`.
  private static func origin(_ before: MarkedText) -> MarkedText? {
    let words = before.words
    guard (2...5).contains(words.count), let first = words.first, ["från", "för"].contains(first.letters),
      words.allSatisfy({ $0.kind == .word }), PersonPhrase.find(in: before).isEmpty,
      words.suffix(1).contains(where: { before[$0.range.lowerBound].isUppercase || RosterLines.isOrganization(before) })
    else { return nil }
    return before.suffix(from: words[1].range.lowerBound)
  }

  private struct Cue {
    let start: Int
    let end: Int
    let group: RosterGroup
    /// Whether the words after the people say more about them: `deltog till och med punkt 5`.
    let takesWhole: Bool
  }

  private static func cue(in words: [Word]) -> Cue? {
    var depth = 0
    for index in words.indices {
      if words[index].letters == "(" { depth += 1 }
      if words[index].letters == ")" { depth = 0 }
      // "Kallade (överstrukna namn deltog inte): Bo Ek"
      guard depth == 0, let match = cues.longestMatch(in: words[index...]) else { continue }
      return Cue(
        start: index,
        end: index + match.count,
        group: match.meaning.group,
        takesWhole: match.meaning.takesWhole
      )
    }
    return nil
  }

  private static let cues = Lexicon<(group: RosterGroup, takesWhole: Bool)>([
    (
      """
      kring bordet satt|runt bordet satt|i lokalen fanns|på plats fanns|med på länk var|på länk var|på skärmen var|på teams var|på länk deltog|på plats deltog|vi som var med var|närvarande var|närvarande vid mötet var|vid mötet deltog|i mötet deltog|deltagare var|närvarade|på mötet deltog|\
      med på mötet var|med på träffen var|på träffen deltog|närvarande på träffen var|på träffen var|i träffen deltog|med vid mötet var|\
      deltagare på träffen var|vid träffen deltog|med var|deltog gjorde|i sammanträdet deltog|närvarande vid sammanträdet var|på plats var|vid mötet närvarade|närvarande på mötet var|närvarande är|deltagande var|vid sammanträdet deltog|\
      vid mötet var|medverkade|på mötet var|vid mötet fanns|vid mötet medverkade|deltagare vid mötet var|deltagare på mötet var|\
      dessutom deltog|även deltog|övriga deltagare var|från rådet deltog|följande deltog|följande var närvarande
      """, (.present, false)
    ),
    (
      "deltog|anslöt|lämnade mötet|lämnade|deltar|var med|närvarade vid mötet|var närvarande|var på plats",
      (.present, true)
    ),
    (
      """
      frånvarande var|förhinder hade anmälts av|förhinder hade|förhinder anmälde|anmält förhinder hade|hade anmält förhinder|\
      hade förhinder|var frånvarande|anmälde förhinder|kunde inte delta|kunde inte komma|kunde inte närvara|kunde inte medverka|kunde ej delta|kunde ej komma|inte kunde komma|inte kunde delta|inte kunde närvara|inte kunde medverka|inte kunde vara med|kunde inte vara med|deltog inte|hade fått förhinder|var förhindrad|\
      var förhindrade|saknades|förhinder var anmält av|förhinder anmält av|har anmält förhinder|frånvarande med anmält förhinder var|\
      förhindrade var|förhindrade att delta var|anmält förhinder|meddelade förhinder|hade meddelat förhinder|återbud hade lämnats av|\
      hade lämnat återbud|lämnade återbud|förhinder|är frånvarande|hade ringt återbud|hade tackat nej|hade meddelat frånvaro|hade anmält frånvaro|har meddelat förhinder|har lämnat återbud|återbud från|återbud kom från|var sjuk|är sjuk|var sjuka|var bortrest|var på semester|hade inte möjlighet att delta|frånvarande
      """, (.absent, false)
    ),
    (RosterWords.missed, (.absent, false)), (RosterWords.stayedAway, (.absent, false)),
    ("kallade till mötet|kallade till mötet var|kallade var|till mötet kallades", (.called, false)),
    (
      "adjungerad var|adjungerade var|adjungerad till mötet var|" + RosterWords.coopted,
      (RosterGroup(attendance: .present, capacity: .coopted), false)
    ),
    (
      "gäster var|gäst var|inbjuden var|inbjudna var|inbjuden gäst var|som gäst deltog|som gäster deltog|gäst vid mötet var",
      (RosterGroup(attendance: .present, capacity: .guest), false)
    ),
    (
      "ersatte|tjänstgjorde i stället för|tjänstgjorde för|ersätter|tjänstgjorde som ersättare för|var ersättare för|tjänstgör för|tjänstgjorde istället för",
      (.present, true)
    ),
  ])
}

extension MarkedText {
  /// The last words of a text.
  func suffix(ofWords count: Int) -> MarkedText {
    let words = self.words.suffix(count)
    return words.first.map { suffix(from: $0.range.lowerBound) } ?? self
  }
}
