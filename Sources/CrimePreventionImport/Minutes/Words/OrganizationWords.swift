import CrimePrevention

/// Words for organizations (aktörer), with the kind that each indicates: *polisen*, *socialnämnden*, *Exempelbostäder*.
enum OrganizationWords {
  static func contain(_ word: Word) -> Bool { kind(of: word) != nil }

  /// Returns the kind of organization that a word names; `nil` when it doesn't name one.
  static func kind(of word: Word) -> Organization.Kind? {
    guard word.kind == .word, !PostWords.contain(word) else { return nil }
    if let kind = whole.meaning(of: word.letters) { return kind }
    return endings.meaning(of: word.letters)
  }

  private static let whole = Lexicon<Organization.Kind>([
    ("polisen|polismyndigheten|polis|lpo|gränspolisen|polisområde|lokalpolisen|närpolisen|lokalpolisområdet", .police),
    ("kommun|kommunen|stad|staden|stadsdelen|kommuns", .municipality),
    ("region|regionen|landstinget|bup|vårdcentralen|sjukvården|hälsoochsjukvården|psykiatrin|folktandvården", .region),
    ("länsstyrelsen|länsstyrelse|lst", .countyAdministrativeBoard),
    ("brå|trygghetsrådet|folkhälsorådet|ungdomsrådet|elevrådet|pensionärsrådet", .council),
    ("ks|kf|bun|sn|kfn|kommunstyrelsen|kommunfullmäktige|nämnden|styrelsen|utskottet|ksau", .board),
    (
      "skola|skolan|skolor|gymnasiet|gymnasieskolan|grundskolan|förskolan|förskola|friskolan|vuxenutbildningen|komvux",
      .school
    ),
    ("universitet|universitetet|högskola|högskolan|folkhögskola|folkhögskolan", .university),
    (
      "förening|föreningen|kyrkan|kyrka|församlingen|församling|pastorat|pastoratet|if|ik|fc|bk|hf|sk|iogt|abf|rfsl|moskén|studieförbundet|föreningslivet|civilsamhället|byalaget|byalag|grannsamverkan|grannstöd|nattvandrarna|nattvandring|hyresgästföreningen",
      .association
    ),
    (
      "röda|rädda|barnen|korset|hyresgästföreningen|villaägarna|nattvandrarna|kvinnojouren|tjejjouren|brottsofferjouren|frälsningsarmén|stadsmissionen",
      .association
    ),
    (
      "ab|hb|kb|aktiebolag|bolaget|företagarna|handeln|näringslivet|köpmannaföreningen|näringsidkarna|centrumföreningen|handelskammaren|krögarna|svenskhandel",
      .business
    ),
    (
      "fastighetsägarna|fastighetsägare|bostäder|bostads|fastigheter|allmännyttan|bostadsbolaget|hsb|riksbyggen|brf",
      .propertyOwner
    ),
    (
      "räddningstjänsten|räddningstjänst|räddntj|soc|socialtjänsten|socialtjänst|ifo|fritid|kultur|teknik|tekniska|utbildning|omsorg|omsorgen|socialförvaltningen|elevhälsan|elevhälsa|vård|bibliotek|biblioteket|folkhälsa|folkhälsan|kansli|kansliet|förvaltningen|miljö|bygg|individ|barn|kulturochfritid|arbetsmarknad|samhällsbyggnad|kommunledning|näringsliv|integration|fältgruppen|fältarna|kost",
      .administration
    ),
    (
      "kriminalvården|frivården|försäkringskassan|arbetsförmedlingen|åklagarmyndigheten|tullverket|skatteverket|kustbevakningen|migrationsverket|försvarsmakten|hemvärnet|trafikverket|kronofogden|sis",
      .other
    ),
    ("arbetsgruppen|styrgruppen|arbetsgrupp|styrgrupp|ledningsgruppen|sspf|nätverket|nätverk|teamet", .group),
  ])

  private static let endings = WordEndings<Organization.Kind>([
    ("polisen polisområde polisområdet", .police),
    ("kommun kommuns", .municipality),
    ("nämnd nämnden styrelsen styrelse fullmäktige utskott utskottet", .board),
    ("skola skolan gymnasium gymnasiet skolor", .school),
    ("universitet universitetet", .university),
    (
      "förening föreningen kyrka kyrkan församling församlingen förbund förbundet klubb klubben jour jouren kretsen sällskapet kåren gästerna scouterna stiftelsen missionen",
      .association
    ),
    ("bolaget bolag företag företaget handeln handlarna energi bevakning köpmännen krögarna", .business),
    ("bostäder fastigheter byggen bostad", .propertyOwner),
    (
      """
      förvaltning förvaltningen kontor kontoret enhet enheten avdelning avdelningen tjänst tjänsten omsorg omsorgen
      vården hälsan kansli kansliet sektor sektorn staben avdelning verksamhet verksamheten utbildning utbildningen
      ledning ledningen byggnad
      """, .administration
    ),
    ("verket myndigheten vården kassan förmedlingen", .other),
    ("rådet brå", .council),
    ("gruppen gruppens nätverket teamet forum forumet", .group),
    ("centralen centrum centret huset gården", .other),
  ])
}
