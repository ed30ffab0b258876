import CrimePrevention

/// Words for organizations (aktörer), with the kind that each shows: *polisen*, *socialnämnden*, *Exempelbostäder*.
enum OrganizationWords {
  static func contain(_ word: Word) -> Bool { kind(of: word) != nil }

  /// The kind of organization that a word names; `nil` when it doesn't name one.
  static func kind(of word: Word) -> Organization.Kind? {
    guard word.kind == .word, !PostWords.contain(word) else { return nil }
    if let kind = whole.meaning(of: word.letters) { return kind }
    return endings.first { $0.endings.end(word.letters) }?.kind
  }

  private static let whole = Lexicon<Organization.Kind>([
    ("polisen|polismyndigheten|polis|lpo|gränspolisen|polisområde|lokalpolisen|närpolisen|lokalpolisområdet", .police),
    ("kommun|kommunen|stad|staden|stadsdelen|kommuns", .municipality),
    ("region|regionen|landstinget|bup|vårdcentralen|sjukvården|hälsoochsjukvården|psykiatrin|folktandvården", .region),
    ("länsstyrelsen|länsstyrelse|lst", .countyAdministrativeBoard),
    ("brå|umebrå|trygghetsrådet|folkhälsorådet|ungdomsrådet|elevrådet|pensionärsrådet", .council),
    ("ks|kf|bun|sn|kfn|kommunstyrelsen|kommunfullmäktige|nämnden|styrelsen|utskottet|ksau", .board),
    ("skola|skolan|skolor|gymnasiet|gymnasieskolan|grundskolan|förskolan|förskola|friskolan|vuxenutbildningen|komvux", .school),
    ("universitet|universitetet|högskola|högskolan|folkhögskola|folkhögskolan|uni", .university),
    ("förening|föreningen|kyrkan|kyrka|församlingen|församling|pastorat|pastoratet|if|ik|fc|bk|hf|sk|iogt|abf|rfsl|moskén|studieförbundet", .association),
    ("röda|rädda|barnen|korset|hyresgästföreningen|villaägarna|nattvandrarna|kvinnojouren|tjejjouren|brottsofferjouren|frälsningsarmén|stadsmissionen", .association),
    ("ab|hb|kb|aktiebolag|bolaget|företagarna|handeln|näringslivet|köpmannaföreningen|centrumföreningen|handelskammaren|krögarna|svenskhandel", .business),
    ("fastighetsägarna|fastighetsägare|bostäder|bostads|fastigheter|allmännyttan|bostadsbolaget|hsb|riksbyggen|brf", .propertyOwner),
    ("räddningstjänsten|räddningstjänst|socialtjänsten|socialtjänst|ifo|fritid|kultur|teknik|tekniska|utbildning|omsorg|omsorgen|socialförvaltningen|elevhälsan|elevhälsa|vård|kansli|kansliet|förvaltningen|miljö|bygg|individ|barn|kulturochfritid|arbetsmarknad|samhällsbyggnad|kommunledning|näringsliv|integration|fältgruppen|fältarna|kost", .administration),
    ("kriminalvården|frivården|försäkringskassan|arbetsförmedlingen|åklagarmyndigheten|tullverket|skatteverket|kustbevakningen|migrationsverket|försvarsmakten|hemvärnet|trafikverket|kronofogden|sis|brottsförebygganderådet", .other),
    ("arbetsgruppen|styrgruppen|arbetsgrupp|styrgrupp|ledningsgruppen|sspf|nätverket|nätverk|teamet", .group),
  ])

  private static let endings: [(endings: WordEndings, kind: Organization.Kind)] = [
    (WordEndings("polisen polisområde polisområdet"), .police),
    (WordEndings("kommun kommuns"), .municipality),
    (WordEndings("nämnd nämnden styrelsen styrelse fullmäktige utskott utskottet"), .board),
    (WordEndings("skola skolan gymnasium gymnasiet skolor"), .school),
    (WordEndings("universitet universitetet"), .university),
    (WordEndings("förening föreningen kyrka kyrkan församling församlingen förbund förbundet klubb klubben jour jouren"), .association),
    (WordEndings("bolaget bolag företag företaget handeln"), .business),
    (WordEndings("bostäder fastigheter byggen bostad"), .propertyOwner),
    (
      WordEndings(
        """
        förvaltning förvaltningen kontor kontoret enhet enheten avdelning avdelningen tjänst tjänsten omsorg omsorgen
        vården hälsan kansli kansliet sektor sektorn staben avdelning verksamhet verksamheten utbildning utbildningen
        ledning ledningen byggnad
        """
      ), .administration
    ),
    (WordEndings("verket myndigheten vården kassan förmedlingen"), .other),
    (WordEndings("rådet"), .council),
    (WordEndings("gruppen gruppens nätverket teamet"), .group),
    (WordEndings("centralen centrum centret huset gården"), .other),
  ]
}
