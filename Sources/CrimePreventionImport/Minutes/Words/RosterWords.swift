/// Words for being at a meeting and for not being there, put together of *ej* or *inte* and of what isn't so.
enum RosterWords {
  private static let negations = ["ej", "inte", "icke"]
  private static let states = """
    här|där|med|närvarande|på plats|i rummet|inloggad|inloggade|ansluten|anslutna|uppkopplad|uppkopplade|deltagande|deltog|\
    deltagit|kom|med idag|med i dag|närvarande idag
    """

  /// Headings over those who weren't there, divided as a lexicon has them.
  static let absent =
    (phrases(negations, states) + phrases(phrases(asked, "men"), notThere)).joined(separator: "|") + "|" + others

  private static let asked = ["anmälda", "anmäld", "inbjudna", "inbjuden", "kallade", "kallad"]
  private static let notThere = "ej närvarande|inte närvarande|frånvarande|ej på plats|kom ej|kom inte|uteblev"

  private static let others = """
    saknas|saknade|vi saknade|hade annat|hade inte möjlighet|fick inte med|kunde inte i dag|kunde inte idag|hälsade|återbud av|\
    frånvarande med anmälan|frånvaro med anmälan|frånvarande efter anmälan|frånvarande utan anmälan|\
    anmäld frånvarande|anmälda frånvarande|meddelat återbud|meddelade återbud|inkomna återbud|anmälda men kom inte
    """

  /// Headings over those who were there.
  static let present = """
    närvarade|närvarade på mötet|inloggade|inloggad|anslutna|anslutna deltagare|på linjen|på tråden|medverkade|medverkande på mötet|deltar|närvarar|\
    närvarande idag|närvarande i dag|på mötet|i mötet|här|vi på mötet|vid mötet|vi som deltog|vi som sågs|vi som träffades|\
    deltagare idag|med idag|med i dag|deltagare och roller|deltagare i mötet|mötets deltagare|deltagare under mötet|de närvarande|\
    vilka var här|vilka är här|vem var med|vem var där|vem deltog|vilka närvarade
    """

  /// Those of all these that start sentences as well.
  static let everyday = [
    "saknas", "saknade", "vi saknade", "hade annat", "hade inte möjlighet", "fick inte med", "hälsade", "här",
    "på mötet",
    "i mötet", "vid mötet", "medverkade", "deltar", "närvarar", "anslutna", "de närvarande", "med idag", "med i dag",
    "närvarade",
    "på linjen", "på tråden", "inloggade", "inloggad", "vice ordförande", "vice ordf",
  ]

  /// Headings over substitutes who were there and had no part in decisions.
  static let listening = negations.flatMap { negation in
    phrases(phrases([negation], "beslutande|tjänstgörande|röstberättigade"), "ersättare|suppleanter")
  }.joined(separator: "|")

  /// Whom somebody waited for: `Bo Ek var anmäld men kom aldrig`.
  static let missed = phrases(phrases(awaited, "men"), came).joined(separator: "|")

  /// What is told of those who aren't there, after their names.
  static let stayedAway = "kom inte|kom aldrig|dök inte upp"

  /// Whether words tell of those whose names stand before them, never after.
  static func followsPeople(_ cue: MarkedText) -> Bool {
    let letters = cue.words.filter { $0.kind == .word }.map(\.letters).joined()
    return following.contains(letters)
  }

  private static let following = Lexicon(words: (stayedAway + "|" + coopted).split(separator: "|").map(String.init))

  /// What is told of those who were co-opted, after their names.
  static let coopted = "var adjungerad|var adjungerade"

  /// Whether words tell of one person only.
  static func isOfOne(_ cue: MarkedText) -> Bool {
    cue.words.map(\.letters).suffix(2) == ["var", "adjungerad"]
  }

  private static let awaited = [
    "var anmäld", "var anmälda", "var inbjuden", "var inbjudna", "var kallad", "var kallade",
  ]
  private static let came = "kom inte|kom aldrig|kom ej|uteblev|deltog inte|deltog ej|fick förhinder|hade förhinder"

  private static func phrases(_ first: [String], _ second: String) -> [String] {
    first.flatMap { word in second.split(separator: "|").map { word + " " + $0 } }
  }
}
