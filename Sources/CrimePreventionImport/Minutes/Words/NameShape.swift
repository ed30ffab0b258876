/// Determines whether a word can be part of a person's name, by its shape and by excluding other words.
enum NameShape {
  /// Returns whether a word can be in a name: `Anna`, `Lind-Ek`, `A`, `6berg` (*Öberg* misread by a scan), `O'Hara`.
  static func isNameWord(_ word: Word, in text: MarkedText) -> Bool {
    guard word.kind == .word, word.range.count <= longest else { return false }
    let scalars = text.marks[word.range].map(\.scalar)
    guard let first = scalars.first, isCapital(first, followedBy: scalars.dropFirst().first) else { return false }
    if scalars.count == 1 { return first.isLetter }
    // "BRÅ-grupp" is an abbreviation with a word.
    if let dash = scalars.firstIndex(where: \.isDash), dash > 1, scalars[..<dash].allSatisfy(\.isUppercase),
      dash + 1 < scalars.count, scalars[dash + 1].isLowercase
    {
      return false
    }
    let letters = scalars.dropFirst().filter { $0.isLetter || $0 == "6" || $0 == "0" }
    let isMixed = letters.contains { $0.isLowercase }
    let isCapitals = letters.allSatisfy { $0.isUppercase } && letters.count >= 2
    guard isMixed || isCapitals, !scalars.contains(".") else { return false }
    return !isOtherWord(word)
  }

  /// Returns whether letters start a surname before a capital: *Mc* in *McDonald*.
  static func isPrefix(_ letters: String) -> Bool {
    ["mc", "mac", "de", "le", "la", "di", "van", "von", "fitz"].contains(letters)
  }

  /// The length, in characters, above which a word isn't part of a name.
  private static let longest = 40

  /// Returns whether a word is a particle in a name: `von`, `de`, `af`.
  static func isParticle(_ word: Word, in text: MarkedText) -> Bool {
    guard word.kind == .word, text[word.range.lowerBound].isLowercase else { return false }
    return particles.contains(word.letters)
  }

  /// Returns whether a word names a post, an organization, a time or anything else that isn't a person's name.
  static func isOtherWord(_ word: Word) -> Bool {
    PostWords.contain(word) || OrganizationWords.contain(word) || common.contains(Spelling.folded(word.letters))
      || Label.lexicon.contains(word.letters) || places.end(word.letters)
  }

  private static let places = WordEndings(
    "parken torget gatan vägen stigen längan stationen badet området kajen planen"
  )

  /// Returns whether a word ends as many Swedish surnames do.
  static func hasSurnameEnding(_ letters: String) -> Bool { surnameEndings.end(letters) }

  private static func isCapital(_ first: Unicode.Scalar, followedBy second: Unicode.Scalar?) -> Bool {
    if first.isUppercase { return true }
    guard let second else { return false }
    return (first == "6" || first == "0") && second.isLowercase
  }

  private static let particles: Set<String> = [
    "von", "van", "de", "af", "den", "der", "del", "da", "di", "dos", "la", "le", "al", "el", "bin", "ben", "zu", "und",
    "y",
  ]

  private static let surnameEndings = WordEndings(
    """
    sson son sen ström berg bergh lund lundh gren qvist kvist dahl dal man mann stedt stad holm blad borg fors löf lind ling
    strand hall quist roth vall wall feldt felt felt ell én berger ius sjö vik wik rud nder skog hagen hag krantz crantz stam sköld hjelm
    stierna bäck beck mark näs rot ås ros oski ović ovic evic ić yan ian pour zadeh
    """
  )

  /// Words other than names that start a sentence, a heading or a cell with a capital letter.
  private static let common = Set(
    [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndagen", "tisdagen",
      "onsdagen",
      "torsdagen", "fredagen", "lördagen", "söndagen", "datum", "tid", "plats", "närvarande", "frånvarande",
      "deltagare",
      "deltog", "beslut", "beslutande", "ärende", "ärenden", "punkt", "paragraf", "paragrafer", "dagordning", "mötet",
      "möte",
      "möten", "mötes", "mötesanteckningar", "minnesanteckningar", "protokoll", "protokollet", "anteckningar", "rådet",
      "förhinder", "kallade", "övriga", "övrigt", "information", "informationen", "rapport", "lägesbild", "lägesbilden",
      "sida", "sid", "bilaga", "bilagor", "digitalt", "fysiskt", "teams", "zoom", "skype", "via", "vid", "den", "det",
      "de",
      "dessa", "på", "för", "till", "från", "samt", "och", "eller", "som", "när", "efter", "under", "inget",
      "alla", "nästa", "ny", "nya", "nytt", "en", "ett", "i", "inför", "innan", "om", "av", "att", "med", "mot", "utan",
      "vi",
      "han", "hon", "man", "här", "där", "då", "nu", "även", "ej", "inte", "ja", "nej", "kl", "klockan", "dnr", "dr",
      "ingress",
      "svenska", "sveriges", "norra", "södra", "östra", "västra", "centrala", "nationella", "lokala", "kommunala",
      "gemensamma",
      "stora", "lilla", "sammanträde", "sammanträdet", "sammanträdesrum", "kommunhuset", "stadshuset", "rådhuset",
      "namn",
      "funktion", "organisation", "titel", "roll", "signatur", "underskrift", "kommentar", "ansvarig", "ansvar",
      "åtgärd",
      "uppföljning", "utvärdering", "presentation", "presenterar", "diskussion", "samverkan", "trygghet", "säkerhet",
      "brottsförebyggande", "förebyggande", "medborgarlöfte", "medborgarlöften", "handlingsplan", "åtgärdsplan", "plan",
      "trygghetsmätning", "trygghetsmätningen", "trygghetsvandring", "arbete", "arbetet", "projekt", "projektet",
      "ungdomar",
      "barn", "unga", "skolan", "sommaren", "våren", "hösten", "vintern", "valborg", "midsommar", "jul", "enligt",
      "vår", "våra",
      "brott", "våld", "narkotika", "droger", "alkohol", "tobak", "klotter", "skadegörelse", "stöld", "inbrott",
      "anmälda",
      "statistik", "budget", "ekonomi", "remiss", "yttrande", "svar", "fråga", "frågor", "förslag", "avslutning",
      "öppnande",
      "godkännande", "val", "föregående", "genomgång", "aktuellt", "tjänstgörande", "ersätter", "ledamöter", "gäster",
      "inbjudna",
    ].map { Spelling.folded($0) }
  )
}

extension MarkedText {
  /// Whether it is the first letters of a name's parts, in capitals: `AE` of *Anna Ek*.
  func areInitials(of name: MarkedText) -> Bool {
    guard (2...5).contains(count), marks.allSatisfy({ $0.scalar.isUppercase }) else { return false }
    let capitals = name.marks.indices.filter { index in
      name[index].isUppercase && (index == name.startIndex || !name[index - 1].isLetter)
    }
    return capitals.map { name[$0] } == marks.map(\.scalar)
  }
}
