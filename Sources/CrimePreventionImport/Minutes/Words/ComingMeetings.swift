/// Words for meetings to come, put together of what says which and of what they are called: `nästa träff`, `höstens möten`.
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

  /// Headings over their days, divided as a lexicon has them.
  static let headings =
    (phrases(next, one) + phrases(others, several) + phrases(["kommande"], one) + phrases(days, seasons)).joined(
      separator: "|"
    )

  /// The next one, as a sentence names it.
  static let nextOne = phrases(next, one)

  private static func phrases(_ first: [String], _ second: String) -> [String] {
    first.flatMap { word in second.split(whereSeparator: \.isWhitespace).map { word + " " + $0 } }
  }
}
