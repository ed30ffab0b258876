/// Tells days on which a document was published, printed or changed from the day of the meeting.
enum PublishedDay {
  /// Whether a line tells such a day: `Publicerad 2023-09-29`.
  static func isTold(by words: [Word]) -> Bool {
    words.prefix(3).contains { $0.kind == .word && cues.contains($0.letters) }
  }

  private static let cues = Lexicon(
    words: [
      "publicerad", "publicerat", "publicerades", "publiceringsdatum", "uppdaterad", "uppdaterat", "uppdaterades",
      "utskriven",
      "utskrivet", "utskrift", "utskriftsdatum", "skapad", "skapat", "reviderad", "reviderat", "ändrad", "granskad",
      "senast", "skickat", "skickad", "inkom", "inkommen", "ankom", "diarieförd", "upprättad", "registrerad", "version",
      "expedierad", "anslagen", "anslaget", "hämtad", "nedladdad", "justerat", "justerad", "undertecknat",
      "handläggare", "dokumentdatum", "utfärdad", "utskickad", "utskickat",
    ]
  )
}
