import CrimePrevention

/// Determines whether a sentence records a decision of the meeting (beslut).
enum DecisionSentence {
  /// Returns how certain it is that a sentence is a decision; `nil` when it isn't one.
  ///
  /// The deciding body must be the council, the meeting or unnamed: what a board, a court or the government decides is
  /// information. Proposals and planned decisions don't count.
  static func certainty(of sentence: MarkedText) -> DraftFact.Certainty? {
    let words = sentence.words.filter { $0.kind != .sign }
    guard !words.isEmpty else { return nil }
    // "Beslut enligt förslaget."
    if words.count > 2, words[0].letters == "beslut", ["enligt", "att"].contains(words[1].letters) { return .inferred }
    if let verb = words.firstIndex(where: { verbs.contains($0.letters) }) {
      guard !isHypothetical(words, around: verb) else { return nil }
      let subject = words[..<verb].suffix(8)
      if subject.contains(where: isOtherBody) { return nil }
      if subject.contains(where: isCouncil) {
        // "Rådet beslutar i frågan på nästa möte"
        let isToCome = ActionTime.namesNextMeeting(words) && !words[verb...].prefix(4).contains { $0.letters == "att" }
        let isWeak =
          words[verb].letters.hasSuffix("at") || isOfEarlier(words, after: verb) || isToCome
          || isQuoted(words[verb], in: sentence)
        return isWeak ? .inferred : .stated
      }
      // "Planen beslutas i kommunstyrelsen"
      let isPassive = passive.contains(words[verb].letters)
      let place = words[(verb + 1)...].prefix(6).drop { $0.letters != "i" && $0.letters != "av" }
      if isPassive, place.dropFirst().prefix(2).contains(where: isOtherBody) { return nil }
      // "Då beslutades att avvakta" refers to an earlier meeting.
      return isPassive && verb <= 1 && words[0].letters != "då" ? .stated : .inferred
    }
    if let verb = words.firstIndex(where: { weakVerbs.contains($0.letters) }) {
      guard !isHypothetical(words.withoutObject(of: verb), around: verb), !words[..<verb].contains(where: isOtherBody)
      else { return nil }
      return .inferred
    }
    let letters = Spelling.skeleton(words.map(\.letters).joined())
    if filings.contains(where: letters.contains) { return .inferred }
    guard !words.contains(where: { ["inte", "ej"].contains($0.letters) }) else { return nil }
    if words.prefix(3).contains(where: isCouncil), agreements.contains(where: letters.contains) { return .inferred }
    return byDecision.contains(where: letters.hasSuffix) ? .inferred : nil
  }

  private static let agreements = ["ställersigbakom", "överensomatt"].map { Spelling.skeleton($0) }
  private static let byDecision = [
    "enligtrådetsbeslut", "enligtmötetsbeslut", "enligtgruppensbeslut", "enligtbråsbeslut",
  ]
  .map { Spelling.skeleton($0) }
  private static let filings = ["läggstillhandlingarna", "ladestillhandlingarna"].map { Spelling.skeleton($0) }

  /// Returns whether a sentence reports an earlier decision: `Rådet beslutade vid förra mötet att …`.
  private static func isOfEarlier(_ words: [Word], after verb: Int) -> Bool {
    guard !words[verb].letters.hasSuffix("r") else { return false }
    // "Rådet beslutade i mars att …"
    let (after, month) = (words.dropFirst(verb + 1).first, words.dropFirst(verb + 2).first)
    if after?.letters == "i", let month, Months.number(of: month.letters) != nil { return true }
    // "Vid mötet i mars beslutade rådet att …"
    if zip(words[..<verb], words[..<verb].dropFirst()).contains(where: {
      $0.letters == "i" && Months.number(of: $1.letters) != nil
    }) {
      return true
    }
    return words.prefix(verb + 6).contains { $0.kind == .number || earlier.contains($0.letters) }
  }

  /// Returns whether a word is in quotation marks that open within the sentence, which then quotes another text.
  private static func isQuoted(_ word: Word, in sentence: MarkedText) -> Bool {
    let before = sentence.marks[..<word.range.lowerBound]
    let marks = before.filter { quotationMarks.contains($0.scalar) }
    guard !marks.count.isMultiple(of: 2) else { return false }
    return before.prefix { !quotationMarks.contains($0.scalar) }.contains { $0.scalar.isLetter }
  }

  private static let quotationMarks: Set<Unicode.Scalar> = ["\"", "”", "“", "»", "«"]

  private static let earlier = Lexicon(
    words: "förra",
    "föregående",
    "tidigare",
    "senaste",
    "redan",
    "våras",
    "höstas",
    "fjol",
    "somras",
    "ursprungligen"
  )

  /// Returns whether words report what a body other than the council decided: `Kommunstyrelsen beslutade …`.
  static func isOfOtherBody(_ words: ArraySlice<Word>) -> Bool {
    guard let verb = words.firstIndex(where: { verbs.contains($0.letters) }) else { return false }
    return words[..<verb].suffix(8).contains(where: isOtherBody)
  }

  /// Returns whether a text only introduces a decision: `Rådet för trygghet beslutar`.
  static func isLeadIn(_ text: MarkedText) -> Bool {
    let words = text.words.filter { $0.kind == .word }
    guard words.count <= 8, let verb = words.last(where: { !["att", "följande", "om"].contains($0.letters) }) else {
      return false
    }
    return (verbs.contains(verb.letters) || ["enades", "enas", "bestämde"].contains(verb.letters)) && words.count > 1
  }

  /// Returns whether a text is a heading for decisions of the council: `Trygghetsutskottets beslut`.
  static func isHeading(_ text: MarkedText) -> Bool {
    let words = text.words.filter { $0.kind == .word }
    guard (2...4).contains(words.count), let last = words.last, last.letters == "beslut",
      !words.contains(where: { earlier.contains($0.letters) }), Label.lexicon.longestMatch(in: text.words[...]) == nil
    else { return false }
    return owners.end(words[words.count - 2].letters)
  }

  private static let owners = WordEndings(
    "rådets brås gruppens utskottets beredningens forumets nätverkets kommitténs mötets"
  )

  /// Returns whether a text only says that nothing was decided.
  static func saysNothing(_ text: MarkedText) -> Bool {
    let letters = text.words.filter { $0.kind == .word }.map(\.letters).joined()
    return letters.isEmpty || nothing.contains(letters)
  }

  private static let nothing = Lexicon(
    words: "inget",
    "inga",
    "inget beslut",
    "inga beslut",
    "inga beslut fattades",
    "inget beslut fattades",
    "nej",
    "ej aktuellt",
    "inget beslut togs",
    "inga beslut togs",
    "saknas"
  )

  private static let verbs = Lexicon(
    words: "beslutar",
    "beslutade",
    "beslutas",
    "beslutades",
    "beslöt",
    "beslutat",
    "beslöts",
    "besiutar",
    "besiutade"
  )
  private static let passive = Lexicon(words: "beslutas", "beslutades", "beslöts")
  private static let weakVerbs = Lexicon(
    words: "godkänns",
    "godkändes",
    "godkänner",
    "godkände",
    "fastställs",
    "fastställdes",
    "fastställer",
    "fastställde",
    "godkännes",
    "utses",
    "utsågs",
    "antas",
    "antogs",
    "antar",
    "antog",
    "väljs",
    "valdes",
    "tillstyrker",
    "tillstyrkte",
    "avslår",
    "avslog",
    "bordlägger",
    "bordläggs",
    "bordlades",
    "bifaller",
    "enas",
    "enades",
    "bestämmer",
    "bestämde",
    "bestäms",
    "bestämdes"
  )

  private static func isHypothetical(_ words: [Word], around verb: Int) -> Bool {
    let near = words[max(0, verb - 4)..<min(words.count, verb + 2)]
    return near.contains { hypothetical.contains($0.letters) }
  }

  private static let hypothetical = Lexicon(
    words: "inte",
    "ej",
    "ska",
    "skall",
    "kan",
    "kommer",
    "bör",
    "måste",
    "ännu",
    "föreslår",
    "föreslås",
    "vill",
    "förslag",
    "om",
    "när",
    "innan",
    "aldrig",
    "kunde",
    "skulle",
    "föreslog"
  )
}

extension [Word] {
  /// Returns the words without an *om* right after a verb, which introduces what was agreed on:
  /// `Rådet enades om att …`.
  fileprivate func withoutObject(of verb: Int) -> [Word] {
    guard verb + 1 < count, self[verb + 1].letters == "om" else { return self }
    return Array(self[...verb] + self[(verb + 2)...])
  }
}
