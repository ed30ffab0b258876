/// Phrases for being present at a meeting and for being absent, the latter mostly composed of a negation and what it
/// negates.
enum RosterWords {
  private static let negations = ["ej", "inte", "icke"]
  private static let states = """
    här|där|med|närvarande|på plats|i rummet|inloggad|inloggade|ansluten|anslutna|uppkopplad|uppkopplade|deltagande|deltog|\
    deltagit|kom|med idag|med i dag|närvarande idag
    """

  /// Headings for people who were absent, separated by `|` as in a lexicon.
  static let absent =
    (phrases(negations, states) + phrases(phrases(asked, "men"), notThere)).joined(separator: "|") + "|" + others

  private static let asked = ["anmälda", "anmäld", "inbjudna", "inbjuden", "kallade", "kallad"]
  private static let notThere = "ej närvarande|inte närvarande|frånvarande|ej på plats|kom ej|kom inte|uteblev"

  private static let others = """
    saknas|saknade|vi saknade|hade annat|hade inte möjlighet|fick inte med|kunde inte i dag|kunde inte idag|hälsade|återbud av|\
    frånvarande med anmälan|frånvaro med anmälan|frånvarande efter anmälan|frånvarande utan anmälan|\
    anmäld frånvarande|anmälda frånvarande|meddelat återbud|meddelade återbud|inkomna återbud|anmälda men kom inte
    """

  /// Headings for people who were present.
  static let present = """
    närvarade|närvarade på mötet|inloggade|inloggad|anslutna|anslutna deltagare|på linjen|på tråden|medverkade|medverkande på mötet|deltar|närvarar|\
    närvarande idag|närvarande i dag|på mötet|i mötet|här|vi på mötet|vid mötet|vi som deltog|vi som sågs|vi som träffades|\
    deltagare idag|med idag|med i dag|deltagare och roller|deltagare i mötet|mötets deltagare|deltagare under mötet|de närvarande|\
    vilka var här|vilka är här|vem var med|vem var där|vem deltog|vilka närvarade
    """

  /// Headings for people that also start sentences.
  static let everyday = [
    "saknas", "saknade", "vi saknade", "hade annat", "hade inte möjlighet", "fick inte med", "hälsade", "här",
    "på mötet",
    "i mötet", "vid mötet", "medverkade", "deltar", "närvarar", "anslutna", "de närvarande", "med idag", "med i dag",
    "närvarade",
    "på linjen", "på tråden", "inloggade", "inloggad", "vice ordförande", "vice ordf",
  ]

  /// Headings for substitutes who were present without taking part in decisions.
  static let listening = negations.flatMap { negation in
    phrases(phrases([negation], "beslutande|tjänstgörande|röstberättigade"), "ersättare|suppleanter")
  }.joined(separator: "|")

  /// Phrases for people who were expected but didn't come: `Bo Ek var anmäld men kom aldrig`.
  static let missed = phrases(phrases(awaited, "men"), came).joined(separator: "|")

  /// Phrases after the names of people who were absent.
  static let stayedAway = "kom inte|kom aldrig|dök inte upp"

  /// Returns whether words refer to people named before them, never after them.
  static func followsPeople(_ cue: MarkedText) -> Bool {
    let letters = cue.words.filter { $0.kind == .word }.map(\.letters).joined()
    return following.contains(letters)
  }

  private static let following = Lexicon(words: (stayedAway + "|" + coopted).split(separator: "|").map(String.init))

  /// Phrases after the names of people who were co-opted.
  static let coopted = "var adjungerad|var adjungerade"

  /// Returns whether words refer to one person only.
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
