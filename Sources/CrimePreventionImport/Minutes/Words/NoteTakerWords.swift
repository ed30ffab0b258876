/// Labels for the note taker, composed of a word for notes and a phrase for how they were written:
/// `Anteckningarna förda av`.
enum NoteTakerWords {
  private static let notes = [
    "anteckningar", "anteckningarna", "minnesanteckningar", "minnesanteckningarna", "mötesanteckningar",
    "mötesanteckningarna", "noteringar", "noteringarna", "protokoll", "protokollet",
  ]

  private static let written = [
    "förda av", "fört av", "förda vid mötet av", "skrivna av", "skrivet av", "skrevs av", "upprättade av",
    "upprättat av", "gjorda av", "förs av", "fördes av", "sammanställda av", "sammanställt av", "nedtecknade av",
    "av",
  ]

  /// All labels, separated by `|` as in a lexicon.
  static let labels = notes.flatMap { note in written.map { note + " " + $0 } }.joined(separator: "|")
}
