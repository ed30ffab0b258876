/// Words for posts and titles (befattningar): *kommunpolis*, *trygghetssamordnare*, *ordförande*.
enum PostWords {
  /// Returns whether a word names a post; *imam* only in that exact spelling, since *Iman* is a name.
  static func contain(_ word: Word) -> Bool {
    guard word.kind == .word else { return false }
    if whole.contains(word.letters) || word.letters == "imam" { return true }
    // *Edvard* isn't a *värd*.
    return endings.end(word.letters) && !GivenNames.contain(word.letters)
  }

  private static let whole = Lexicon(
    words: "vd",
    "chef",
    "präst",
    "diakon",
    "rektor",
    "kurator",
    "psykolog",
    "läkare",
    "doktor",
    "forskare",
    "professor",
    "lektor",
    "docent",
    "jurist",
    "controller",
    "ekonom",
    "politiker",
    "tolk",
    "statsvetare",
    "kriminolog",
    "sociolog",
    "student",
    "praktikant",
    "pastor",
    "tf",
    "tillförordnad",
    "bitr",
    "biträdande",
    "vice",
    "förste",
    "ordf",
    "sekr",
    "suppleant",
    "adjungerad",
    "adj",
    "polis",
    "fältare",
    "strateg",
    "ombud",
    "moderator",
    "kanslist",
    "registrator",
    "brandman",
    "gäst",
    "stf",
    "ställföreträdande",
    "volontär",
    "elevrådsrepresentant",
    "verksam",
    "observatör",
    "stabschef",
    "gruppledare",
    "tjänsteperson",
    "tjänsteman",
    "utvärderare"
  )

  private static let endings = WordEndings(
    """
    chef chefen samordnare samordnaren strateg strategen ledare ledaren sekreterare sekreteraren direktör direktören
    kommunpolis kommunpolisen kommunpoliser områdespolis områdespolisen områdespoliser polismästare kommunalråd oppositionsråd regionråd ordförande
    ordföranden ledamot ersättare rektor rektorn handläggare handläggaren utvecklare utvecklaren ansvarig ansvarige
    koordinator konsulent inspektör pedagog utredare planerare kommunikatör jurist befäl befälet assistent rådgivare
    vägledare kurator psykolog sköterska sköterskan lärare förvaltare controller expert specialist arbetare väktare
    ordningsvakt politiker representant åklagare mästare tekniker ingenjör arkitekt administratör revisor ombud
    förtroendevald konsult herde kommissarie officer värd läkare forskare analytiker coach mentor koordinatorn
    föreståndare föreståndaren föredragande ombudsman ombudsmannen
    """
  )
}
