import CrimePrevention

/// A sentence that states that something is to be done, and by whom (uppdrag, återrapportering).
struct ActionSentence {
  let certainty: DraftFact.Certainty
  /// The words that name who is to do it.
  let subject: MarkedText?
  /// Whether its verb alone indicates a future action: *återkommer*, *tar fram*.
  private(set) var isPromise = false

  /// Reads a sentence; `nil` when it states no action.
  init?(_ sentence: MarkedText) {
    let words = sentence.words
    guard words.count >= 3, words.count <= 120 else { return nil }
    for index in words.indices {
      guard let match = Self.cues.longestMatch(in: words[index...]) else { continue }
      guard !Self.isNegated(words, at: index), !DecisionSentence.isOfOtherBody(words[..<index]) else { return nil }
      let before = index > 0 ? sentence.prefix(upTo: words[index].range.lowerBound).trimmed : nil
      switch match.meaning {
      case .report:
        guard index <= 3 else { continue }
        let rest = words[index...].first { $0.letters == ":" }.map {
          sentence.suffix(from: $0.range.upperBound).trimmed
        }
        (certainty, subject) = (.stated, rest.flatMap { ActionSentence($0)?.subject })
      case .passive:
        guard index <= 8 else { continue }
        (certainty, subject) = (.inferred, nil)
      case .assigned:
        (certainty, subject) = (.stated, before.flatMap { Self.subject(in: $0) })
      case .assigning:
        // "ger kansliet i uppdrag att"
        let rest = words[(index + match.count)...].prefix(12)
        guard let end = rest.firstIndex(where: { $0.letters == "i" || $0.letters == "att" }), end > index + match.count
        else { continue }
        let from = words[index + match.count].range.lowerBound
        (certainty, subject) = (.stated, sentence[from..<words[end].range.lowerBound].trimmed)
      case .does:
        guard let before, let found = Self.subject(in: before), index <= 12 else { return nil }
        (certainty, subject) = (.inferred, found)
        isPromise = Self.promises.contains(words[index..<(index + match.count)].map(\.letters).joined())
      }
      return
    }
    guard let subject = PlannedDeed.subject(in: sentence, words) else { return nil }
    (certainty, self.subject) = (.inferred, subject)
  }

  private enum Cue { case report, assigned, assigning, does, passive }

  private static let cues = Lexicon<Cue>([
    ("återrapportering|återrapporteras|återrapport", .report),
    (
      """
      tas fram|ska tas fram|nästa steg är att|ska bjudas in|bjuds in till|ska skickas ut|ska undersökas|ska sammanställas|\
      ska vara klart|ska vara klar|ska vara färdigt|ska redovisas|ska återrapporteras|ska följas upp|ska beställas|\
      ska kontaktas|ska bokas|ska kompletteras|ska uppdateras
      """, .passive
    ),
    (
      """
      får i uppdrag|fick i uppdrag|ges i uppdrag|gavs i uppdrag|åtar sig|åtog sig|ansvarar för att|har i uppdrag att|ges uppdraget|\
      får uppdraget|fick uppdraget|tar på sig att|tog på sig att
      """, .assigned
    ),
    ("ger|gav|ge|uppdra åt|uppdra till|uppdrar åt|uppdrog åt|uppdrar till|uppdrog till", .assigning),
    (
      """
      återkommer|tar fram|ska ta fram|bjuder in|kallar till|skickar ut|skickar|undersöker|kontaktar|bokar|sammanställer|ser över|\
      stämmer av|tar kontakt|ordnar|återrapporterar|ska återkomma|ska bjuda in|ska kontakta|ska undersöka|ska se över|ska sammanställa|\
      ska boka|kollar|tar med|tar upp|lägger fram|planerar in|ska skicka|återkopplar|ska återkoppla|förbereder|tar frågan|ska kalla|\
      ska bjuda|ska ordna|skriver|uppdaterar|ska uppdatera|ska återrapportera|ska följa upp|ska bereda|bereder|ska redovisa|mejlar|mailar|\
      lägger ut|lägger upp|publicerar|kollar upp|hör av sig|hör sig för|sprider|följer upp|tillfrågar|beställer|samordnar|bevakar|ringer|arrangerar|trycker|utreder|begär in|översätter|lämnar in|annonserar|\
      delar ut|efterhör|ansvarar för|ser till att|ser till|talar med|pratar med|kallar|skaffar|hämtar in|tar ansvar för|kompletterar|justerar in|bjuder|håller i|hör med
      """, .does
    ),
  ])

  private static let promises = Lexicon(
    words: "återkommer",
    "tar fram",
    "återrapporterar",
    "återkopplar",
    "ser över",
    "undersöker",
    "bjuder in",
    "sammanställer",
    "tar kontakt"
  )

  /// Returns whether words near the verb negate it, make it conditional or show that it was already done.
  private static func isNegated(_ words: [Word], at index: Int) -> Bool {
    let before = words[max(0, index - 2)..<index]
    let after = words[index..<min(words.count, index + 3)]
    return before.contains { doubtful.contains($0.letters) } || after.contains { negations.contains($0.letters) }
  }

  private static let doubtful = Lexicon(words: "inte", "ej", "om", "när", "kan", "som", "har", "hade")
  private static let negations = Lexicon(words: "inte", "ej")

  /// Words that show that the verb is in another clause than its subject.
  private static let clauseWords = Lexicon(
    words: "att",
    "som",
    "om",
    "informerar",
    "informerade",
    "berättar",
    "berättade",
    "när",
    "där",
    "vilka",
    "vilket"
  )

  /// Returns the person or organization right before the verb: a few words, without a clause between.
  private static func subject(in before: MarkedText) -> MarkedText? {
    var words = before.words
    guard !words.isEmpty, words.count <= 12 else { return nil }
    let last = words.last { $0.kind == .sign && $0.letters != "-" }
    let start = last.map { $0.range.upperBound } ?? before.startIndex
    var subject = before.suffix(from: start).trimmed
    if words.count > 1, words[0].letters == "att", start == before.startIndex {
      // "att Bo Ek ska redovisa"
      words.removeFirst()
      subject = before.suffix(from: words[0].range.lowerBound).trimmed
    }
    guard !words.contains(where: { $0.kind == .word && clauseWords.contains($0.letters) }) else { return nil }
    return subject.isEmpty ? nil : subject
  }
}
