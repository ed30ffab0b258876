/// Labels of who wrote the notes, put together of what notes are called and of how they were written: `Anteckningarna förda av`.
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

  /// All of them, divided as a lexicon has them.
  static let labels = notes.flatMap { note in written.map { note + " " + $0 } }.joined(separator: "|")
}
