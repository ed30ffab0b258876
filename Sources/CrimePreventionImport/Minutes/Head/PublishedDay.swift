/// Distinguishes days on which a document was published, printed or changed from the day of the meeting.
enum PublishedDay {
  /// Whether a line states such a day: `Publicerad 2023-09-29`.
  static func isStated(by words: [Word]) -> Bool {
    words.indices.contains { index in
      guard words[index].kind == .word, cues.contains(words[index].letters) else { return false }
      // Farther in, the word is right before its day: `Blankett 14, fastställd 2018-06-01`.
      return index < 3 || words[(index + 1)...].prefix(3).contains { $0.kind == .number }
    }
  }

  private static let cues = Lexicon(
    words: [
      "publicerad", "publicerat", "publicerades", "publiceringsdatum", "uppdaterad", "uppdaterat", "uppdaterades",
      "utskriven",
      "utskrivet", "utskrift", "utskriftsdatum", "skapad", "skapat", "reviderad", "reviderat", "ändrad", "granskad",
      "senast", "skickat", "skickad", "inkom", "inkommen", "ankom", "diarieförd", "upprättad", "registrerad", "version",
      "expedierad", "anslagen", "anslaget", "hämtad", "nedladdad", "justerat", "justerad", "undertecknat",
      "handläggare", "dokumentdatum", "utfärdad", "fastställd", "fastställt", "blankett", "antagen", "utskickad",
      "utskickat",
    ]
  )
}
