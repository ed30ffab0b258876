/// Phrases for coming meetings, each composed of a word for which meeting and a word for a meeting: `nästa träff`,
/// `höstens möten`.
enum ComingMeetings {
  private static let next = ["nästa", "nästkommande"]
  private static let others = [
    "kommande", "nya", "planerade", "höstens", "vårens", "årets", "återstående", "nästa års",
  ]
  private static let one = """
    möte sammanträde träff avstämning tillfälle rådsmöte styrgruppsmöte samverkansmöte nätverksmöte dialogmöte
    nätverksträff råd forum mötesdag mötesdatum kvartalsmöte veckomöte månadsmöte ordinarie uppföljningsmöte arbetsmöte
    lägesmöte telefonmöte teamsmöte sammankomst mötestillfälle
    """
  private static let several = """
    möten sammanträden träffar avstämningar tillfällen rådsmöten styrgruppsmöten samverkansmöten nätverksmöten dialogmöten
    nätverksträffar mötesdagar mötesdatum mötestider datum tider sammanträdesdagar
    """

  private static let days = [
    "mötestider", "sammanträdestider", "mötesdatum", "mötesdagar", "sammanträdesdagar", "möten",
  ]
  private static let seasons = "våren hösten vårterminen höstterminen vt ht vår höst vårens höstens framöver"

  /// Headings above the days of meetings, separated by `|` as in a lexicon.
  static let headings =
    (phrases(next, one) + phrases(others, several) + phrases(["kommande"], one) + phrases(days, seasons)).joined(
      separator: "|"
    )

  /// Phrases for the next meeting in a sentence.
  static let nextOne = phrases(next, one)

  private static func phrases(_ first: [String], _ second: String) -> [String] {
    first.flatMap { word in second.split(whereSeparator: \.isWhitespace).map { word + " " + $0 } }
  }
}
