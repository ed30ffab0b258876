import CrimePrevention

/// A sentence that says who led the meeting, or who wrote or approved the notes.
struct FunctionSentence {
  enum Function { case chair, noteTaker, approver }

  let function: Function
  /// The name, or a given name alone.
  let person: MarkedText
  /// The words that state the function.
  let cue: MarkedText

  /// All functions that a sentence states: `Anna ledde mötet och Bo förde anteckningar.`
  static func all(in sentence: MarkedText) -> [FunctionSentence] {
    var found: [FunctionSentence] = []
    var rest = sentence
    while found.count < 3, let next = FunctionSentence(rest) {
      found.append(next)
      rest = rest.suffix(from: max(next.cue.endIndex, next.person.endIndex))
    }
    return found
  }

  private init?(_ sentence: MarkedText) {
    let words = sentence.words
    guard words.count >= 3, words.count <= 60 else { return nil }
    for index in words.indices {
      guard let match = Self.cues.longestMatch(in: words[index...]) else { continue }
      let cue = sentence.text(from: words[index], through: words[index + match.count - 1])
      let side = match.meaning.isBefore ? sentence.prefix(upTo: cue.startIndex) : sentence.suffix(from: cue.endIndex)
      let people = PersonPhrase.find(in: side, allowsSingle: true)
      guard let phrase = match.meaning.isBefore ? people.last : people.first,
        phrase.doubt == nil || phrase.doubt == .single
      else { continue }
      let gap = match.meaning.isBefore ? phrase.after.words.count : phrase.before.words.count
      guard gap <= 4 else { continue }
      // "Ordföranden" alone names the chair only where the name follows at once.
      if match.count == 1, match.meaning.function == .chair, index > 0 || gap > 0 { continue }
      function = match.meaning.function
      person = phrase.name
      self.cue = cue
      return
    }
    return nil
  }

  private static let cues = Lexicon<(function: Function, isBefore: Bool)>([
    (
      "ordförande|ordföranden|ordförande var|mötet leddes av|ordförande för mötet var|mötesordförande var|mötet öppnades av ordföranden|mötet leds av|som ordförande fungerade",
      (.chair, false)
    ),
    (
      "till ordförande valdes|till mötesordförande valdes|till ordförande utsågs|till ordförande för mötet valdes",
      (.chair, false)
    ),
    (
      "valdes till ordförande|utsågs till ordförande|väljs till ordförande|utses till ordförande|valdes till mötesordförande",
      (.chair, true)
    ),
    (
      "ledde mötet|ledde träffen|ledde sammanträdet|var ordförande för mötet|leder mötet|var mötesordförande|är mötets ordförande|är mötesordförande|var mötets ordförande|var ordförande vid mötet",
      (.chair, true)
    ),
    (
      """
      sekreterare var|till sekreterare valdes|till sekreterare utsågs|till sekreterare utses|till sekreterare väljs|till mötessekreterare valdes|anteckningarna fördes av|protokollet fördes av|minnesanteckningarna fördes av|anteckningar fördes av|vid pennan satt|\
      mötessekreterare var|protokoll fördes av|för anteckningarna svarade|minnesanteckningar fördes av|vid pennan var|anteckningarna skrevs av
      """, (.noteTaker, false)
    ),
    (
      "förde anteckningarna|förde protokollet|förde anteckningar|förde protokoll|antecknade|var sekreterare|förde minnesanteckningarna|förde minnesanteckningar|skrev anteckningarna|för anteckningarna|valdes till sekreterare|utsågs till sekreterare|väljs till sekreterare|utses till sekreterare|valdes att föra anteckningar|är sekreterare|skrev anteckningar|antecknar|för anteckningar",
      (.noteTaker, true)
    ),
    (
      "till justerare utsågs|till justerare valdes|till justerare väljs|till justerare|till justeringsperson valdes|till justeringsperson utsågs|till protokollsjusterare valdes|att justera protokollet utsågs|att justera utsågs|att justera protokollet utses|justerare var|till justerare utses|att justera anteckningarna utsågs|att justera anteckningarna utses|att jämte ordföranden justera protokollet utsågs|att justera har utsetts|att justera protokollet har utsetts|till justerare har utsetts|att justera är|att justera utses|till justeringsman utsågs|till justeringsman utses|till justeringsman valdes|att justera protokollet valdes|att justera valdes",
      (.approver, false)
    ),
    (
      "utses att justera|utsågs att justera|justerar protokollet|justerar anteckningarna|valdes att justera|väljs att justera|valdes till justerare|utsågs till justerare|utses till justerare|väljs till justerare|väljs att jämte ordföranden justera|utses att jämte ordföranden justera|valdes att jämte ordföranden justera|utsågs att jämte ordföranden justera|justerade anteckningarna",
      (.approver, true)
    ),
  ])
}
