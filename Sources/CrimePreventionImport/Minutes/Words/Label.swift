import CrimePrevention

/// The meaning of a heading or label in minutes for the text after it: `Närvarande:`, `Plats och tid`, `Beslut`.
enum Label: Hashable {
  /// A date, time, place or several of them.
  case when
  /// A place, or the form in which people met.
  case place
  /// People and how they took part.
  case roster(RosterGroup)
  case chair
  case noteTaker
  case approver
  /// The closing of an email, followed by its sender.
  case signOff
  case registryNumber
  case nextMeetings
  case sharing
  /// The list of items, or the headings of their table.
  case agenda
  case item(ItemLabel)
  /// Something that isn't read, such as where a record of the notice is kept; its dates and names aren't those of the
  /// meeting.
  case passedOver
}

extension Label {
  var isRoster: Bool { if case .roster = self { true } else { false } }

  /// Labels that are also everyday words: they count only with a colon or a gap after them, or before a time.
  static let everyday = Lexicon(
    words: [
      "med", "var", "sal", "tider", "sjuka", "lediga", "i rummet", "i salen", "i lokalen", "uppkopplad", "uppkopplade",
      "vilka", "start", "slut", "början", "börjar", "slutar", "öppnas", "avslutas", "öppnades",
      "hur", "leder", "ledde", "skriver", "skrev", "justerar", "kunde inte", "kunde ej",
    ]
      + ["avslutades", "noterat", "skrivet", "adress", "rum", "lokal", "form", "länk", "inspelning"]
      + RosterWords.everyday
  )

  /// Labels for when the meeting ended.
  static let ends = Lexicon(
    words: ["sluttid", "slut", "mötets slut", "slutar", "avslutas", "avslutades", "mötet avslutades"]
      + ["sammanträdet avslutades", "mötet slutade", "mötet slutar"]
  )

  /// Labels by their words. Spaces and punctuation are ignored.
  static let lexicon = Lexicon<Label>([
    (
      """
      datum|mötesdatum|sammanträdesdatum|dag|mötesdag|tid|tidpunkt|klockslag|mötestid|klockan|datum och tid|tid och datum|\
      tid och plats|plats och tid|plats och datum|datum och plats|datum tid och plats|datum tid plats|tid plats|plats tid|när|\
      när och var|dag och tid|tid datum|datum tid|datum för mötet|datum för sammanträdet|mötestid och plats|mötestid och mötesplats|\
      plats datum och tid|tid dag och plats|sammanträdestid|tid för mötet|starttid|sluttid|sammanträdesdag|tider|datum och klockslag|dag och klockslag|datum och plats för mötet|öppnades|avslutades|mötet öppnades|mötet avslutades|sammanträdet öppnades|\
      sammanträdet avslutades|mötets början|mötets slut|slut|start|början|börjar|slutar|öppnas|avslutas|mötesdag och tid|mötets tid|mötet ägde rum|mötet hölls|mötet började|mötet började slutade|mötet började och slutade|mötet slutade|mötets start|dag för mötet|träffens datum|datum för träffen|tid för träffen|mötestillfälle|dag och tid för mötet|tid och rum|när och hur|mötet inleddes
      """, .when
    ),
    (
      "plats|lokal|mötesplats|var|hur|sammanträdesplats|mötesform|form|mötestyp|mötets form|möteslokal|plats för mötet|plats lokal|sammanträdeslokal|mötets plats|adress|mötesrum|sammanträdesrum|rum|värd plats|plats värd|värd och plats|plats för sammanträdet|sal|möteslokal och form",
      .place
    ),
    (
      """
      närvarande|närv|deltagare|deltagande|vilka|de som var med|runt bordet|kring bordet|vid bordet|vilka var där|vilka var på plats|vi var|i mötet deltar|följande personer deltog|följande personer var med|närvarande representanter|var på plats|är med|var där|vilka deltog|vilka var med|vilka är med|med på träffen|de som deltog|med|med på mötet|med på samtalet|deltagarna|vi som var där|var med på mötet|beslutande|deltog|medverkande|följande deltog|närvaro|\
      mötesdeltagare|deltagarlista|närvarolista|närvarande på mötet|närvarande vid mötet|närvarande vid sammanträdet|\
      deltagare på plats|närvarande på plats|på plats|deltagare via teams|deltagare på teams|deltagare på länk|\
      närvarande via teams|närvarande på länk|närvarande digitalt|på länk|via länk|via teams|på teams|deltagande på plats|\
      närvarande personer|på mötet var|närvarande var|vid mötet deltog|på mötet deltog|med på mötet var|i mötet deltog|deltagare vid mötet|deltagare på mötet|deltog gjorde|deltagande på länk|fysiskt närvarande|\
      vi som var med|var med|deltagarförteckning|närvaroförteckning|följande var med|\
      digitalt närvarande|närvarande deltagare|i rummet|i lokalen|i salen|på skärm|på skärmen|via skärm|via video|på video|uppkopplade|uppkopplad|deltog via länk|deltog via teams|deltog digitalt|deltar via länk|deltar via teams|via zoom|via skype|deltog på distans|deltog på plats|närvarande i lokalen|närvarande på skärm|deltog på mötet|deltog i mötet|på distans|deltagare på distans|närvarande på distans
      """, .roster(.present)
    ),
    (
      """
      närvarade någon bara en del av mötet|deltog någon bara en del av mötet|närvarande del av mötet|delvis närvarande|\
      deltog delvis|deltog del av mötet|närvarande under del av mötet|var med en del av mötet|del av mötet|deltagare del av mötet
      """, .roster(RosterGroup(attendance: .partial))
    ),
    (NoteTakerWords.labels, .noteTaker),
    (RosterWords.present, .roster(.present)),
    (RosterWords.absent, .roster(.absent)),
    (
      """
      vice ordförande|vice ordf|v ordf|förste vice ordförande|andre vice ordförande|1 vice ordförande|2 vice ordförande|\
      1e vice ordförande|2e vice ordförande
      """, .roster(RosterGroup(attendance: .present, isImplied: true))
    ),
    (
      "ledamöter|rådets ledamöter|representanter|övriga ledamöter",
      .roster(RosterGroup(attendance: .present, isImplied: true))
    ),
    (
      "beslutande ledamöter|tjänstgörande ledamöter|tjänstgörande",
      .roster(RosterGroup(attendance: .present, capacity: .member))
    ),
    (
      "närvarande ledamöter|ledamöter närvarande|närvarande ordinarie ledamöter",
      .roster(RosterGroup(attendance: .present, capacity: .member, isCapacityImplied: true))
    ),
    (
      "ordinarie ledamöter",
      .roster(RosterGroup(attendance: .present, capacity: .member, isImplied: true))
    ),
    (
      "ordinarie",
      .roster(RosterGroup(attendance: .present, capacity: .member, isImplied: true, isCapacityImplied: true))
    ),
    (
      """
      frånvarande|frånv|ej närv|frånvaro|förhinder|anmält förhinder|anmäld frånvaro|ej närvarande|inte närvarande|ej deltagande|förhindrade|\
      lämnat återbud|återbud|anmält frånvaro|meddelat förhinder|meddelat frånvaro|meddelad frånvaro|\
      frånvarande ledamöter|ej närvarande ledamöter|förfall|\
      anmält förfall|anmälda förhinder|kunde inte delta|frånvarande med anmält förhinder|lämnat förhinder|anmälde förhinder|\
      anmälda återbud|frånvarande kallade|ej deltog|deltog ej|deltog inte|saknades|frånvarande deltagare|ej på plats|förhindrad|\
      kallade men ej närvarande|ej närvarande kallade|anmält återbud|inte med|borta|ej med|sjukanmälda|avanmälda|kunde inte komma|kunde inte närvara|\
      kunde ej närvara|hälsar förhinder|hälsade förhinder|har förhinder|har anmält förhinder|har lämnat återbud|hade lämnat återbud|meddelar förhinder|meddelade förhinder|anmäler förhinder|sjuka|lediga|fick förhinder|hade förhinder|inte närvarande|tackat nej|tackade nej|kunde inte medverka|förhindrade att delta|förhindrade att närvara|återbud från|återbud lämnat av|inte på plats|uteblev|uteblivna|kom ej|ej där|frånvarande var|avböjde|avböjt|är inte med|var inte med|inte där|kom inte|kunde inte|kunde ej|kunde inte vara med|kallade men kom inte|vilka var kallade men kom inte|vilka kom inte|vilka var inte med|frånvarande utan anmält förhinder|ej anmält förhinder|frånvarande utan förhinder|borta|ej med|sjukanmälda|avanmälda
      """, .roster(.absent)
    ),
    (
      "kallade|kallade till mötet|kallade deltagare|kallade ledamöter|kallade till möte|kallade personer",
      .roster(.called)
    ),
    (
      """
      tjänstgörande ersättare|tjg ersättare|tjg ers|ersättare som tjänstgör|tjänstgörande suppleanter|tj ers|\
      tjänstgörande ersättare ledamöter|tjänstgör som ersättare
      """, .roster(RosterGroup(attendance: .present, capacity: .substitute, isServing: true))
    ),
    (
      """
      närvarande ersättare|ej tjänstgörande ersättare|icke tjänstgörande ersättare|\
      närvarande ej tjänstgörande ersättare|ersättare ej tjänstgörande|inte tjänstgörande ersättare|ersättare närvarande|\
      närvarande icke tjänstgörande ersättare
      """, .roster(RosterGroup(attendance: .present, capacity: .substitute))
    ),
    (RosterWords.listening, .roster(RosterGroup(attendance: .present, capacity: .substitute))),
    (
      "ersättare|suppleanter|övriga ersättare",
      .roster(RosterGroup(attendance: .present, capacity: .substitute, isImplied: true))
    ),
    (
      """
      övriga|övriga närvarande|övriga deltagare|övriga deltagande|även närvarande|också närvarande|dessutom närvarande|\
      övriga medverkande|även deltog|övriga deltog|dessutom deltog
      """, .roster(.present)
    ),
    (
      "adjungerade|adjungerad|adjungerade ledamöter|adjungerade deltagare|adj",
      .roster(RosterGroup(attendance: .present, capacity: .coopted))
    ),
    (
      """
      gäster|gäst|föredragande gäst|inbjuden talare|gästföreläsare|inbjudna gäster|inbjudna föredragande|inbjuden|externa deltagare|besökare|\
      föreläsare|inbjuden gäst|externa gäster
      """, .roster(RosterGroup(attendance: .present, capacity: .guest))
    ),
    (
      "inbjudna|inbjudna till mötet|inbjudna deltagare|särskilt inbjudna",
      .roster(RosterGroup(attendance: .present, capacity: .guest, isImplied: true))
    ),
    (
      "tjänstepersoner|tjänstemän|närvarande tjänstemän|närvarande tjänstepersoner|övriga tjänstepersoner|övriga tjänstemän",
      .roster(RosterGroup(attendance: .present, capacity: .staff))
    ),
    (
      """
      ordförande|mötesordförande|ordf|mötesledare|ordförande för mötet|ordförande vid mötet|mötet leddes av|sammankallande|\
      samtalsledare|mötesordf|leder|ledde|leder mötet|ledde mötet|höll i mötet|håller i mötet|mötets ordförande|ordförande vid sammanträdet|mötesansvarig|vem höll i mötet|vem ledde mötet|vem leder mötet|ordförande under mötet|leds av|mötet leds av|möte leddes av
      """, .chair
    ),
    (
      """
      sekreterare|mötessekreterare|sekr|noterat|nedtecknat|skrivet|referent|antecknat av|noterat av|vid anteckningarna|anteckningar|anteckningar av|vid tangenterna|\
      anteckningar förda av|minnesanteckningar|minnesanteckningar förda av|minnesanteckningar av|vid protokollet|protokollförare|\
      protokoll fört av|antecknare|antecknade gjorde|vid pennan|vid tangentbordet|nedtecknat av|skrivet av|upprättat av|för anteckningarna|\
      för anteckningar|antecknade|fört av|sammanställt av|anteckningar gjorda av|anteckningarna fördes av|anteckningar fördes av|\
      förde anteckningar|mötesanteckningar av|mötesanteckningar förda av|minnesanteckningarna fördes av|protokollet fördes av|\
      mötesanteckningar|protokoll förs av|protokollsekreterare|antecknar|för minnesanteckningar|anteckningar vid mötet av|\
      antecknade av|anteckningar skrivna av|sekreterare för mötet|sekreterare vid mötet|vid datorn|ansvarig för anteckningar|\
      antecknat|adjungerad sekreterare|skriver|skrev|vem antecknade|vem skrev|vem förde anteckningar|vem för anteckningar|skrevs av|nedtecknare|minnesanteckningar skrivna av|anteckningar skrevs av|skribent
      """, .noteTaker
    ),
    (
      """
      hälsningar|hälsning|med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|mvh|vh|bästa hälsningar|\
      hälsar|med bästa hälsningar|allt gott|många hälsningar|soliga hälsningar|hälsningar från
      """, .signOff
    ),
    (
      """
      justerare|justerar|vem justerar|justeras|justeras av|justerat av|utsedd att justera|utsedda att justera|utses att justera|att justera|\
      justeringsperson|justeringsman|protokollsjusterare|justerare av anteckningarna|justerande|justerad av|justeringspersoner|\
      utsedd justerare|justerades av|anteckningarna justeras av|protokollet justeras av
      """, .approver
    ),
    (
      "dnr|diarienummer|diarienr|ärendenummer|ärendenr|diariebeteckning|diarienummer dnr|vår beteckning|beteckning|ärendebeteckning",
      .registryNumber
    ),
    (
      """
      nästa möte|nästa sammanträde|nästa mötestillfälle|kommande möten|kommande mötestider|mötestider|kommande sammanträden|\
      nästkommande möte|datum för kommande möten|datum för nästa möte|tider för kommande möten|nästa träff|kommande träffar|\
      sammanträdestider|nästa mötestid|mötesdatum framåt|kommande mötesdatum|tid för nästa möte|mötestider för|tid och plats för nästa möte|\
      nästa möten|kommande datum|datum för våren|datum för hösten|vårens datum|höstens datum|vårens möten|höstens möten|mötestider våren|mötestider hösten|vårens mötestider|höstens mötestider|vi ses igen|nästa forum|kalender|kalendarium|mötesdatum nästa år|nya mötestider|mötesdagar|sammanträdesdagar|möten framåt|nästa rådsmöte|nästa gång|sammanträdesplan|mötesplan|mötesschema|möteskalender|nästa brå|nästa bråmöte|nästa avstämning|nästa tillfälle|nästa styrgruppsmöte|\
      nästa samverkansmöte|nästa dialogmöte|nästa råd|nästa rådssammanträde|nytt möte|ny mötestid|nästa mötesdag|kommande råd|nästa samråd|nästa styrgrupp|nästa nätverksträff|next|plan för kommande möten|nästa datum
      """, .nextMeetings
    ),
    (ComingMeetings.headings, .nextMeetings),
    (
      """
      delning|informationsklass|informationsklassning|klassning|spridning|säkerhetsklass|sekretessklass|informationsklassificering|\
      klassificering|sekretessgrad|spridningsklass|delningsnivå
      """, .sharing
    ),
    (
      """
      ämnen|vad vi pratade om|vad vi talade om|vad vi tog upp|det här pratade vi om|det här tog vi upp|frågor som togs upp|ämnen som togs upp|ärenden|dagordning|föredragningslista|agenda|punkter|innehåll|ärendelista|mötespunkter|ärendeförteckning|\
      dagordning för mötet|punkter på dagordningen
      """, .agenda
    ),
    (
      """
      vi beslutade|vi bestämde|vad vi bestämde|vad vi beslutade|vad vi kom fram till|vad som bestämdes|vad som beslutades|bestämdes|följande beslutades|vi kom överens om|gruppen beslutade|gruppen beslutar|gruppens beslut|nätverkets beslut|vad beslutades|vad bestämdes|beslut|beslutades|rådets beslut|brottsförebyggande rådets beslut|beslut i ärendet|styrgruppens beslut|mötets beslut|\
      brås beslut|beslutas|beslutat|mötet beslutade|rådet beslutade|rådet beslutar|mötet beslutar|brå beslutar|brå beslutade|\
      fattade beslut|trygghetsrådets beslut|trygghetsrådet beslutar|brottsförebyggande rådet beslutar|\
      brottsförebyggande rådet beslutade|beslut vid mötet|styrgruppen beslutar
      """, .item(.decision)
    ),
    (
      """
      förslag till beslut|beslutsförslag|ordförandens förslag|yrkanden|yrkande|arbetsutskottets förslag|förslag|\
      tjänstepersonens förslag|förvaltningens förslag|kansliets förslag|förvaltningens förslag till beslut
      """, .item(.proposal)
    ),
    (
      """
      uppföljningsuppgifter|uppgifter|uppgiftslista|åtgärdslista|ap|åp|todo|to do|att göra lista|vem gör vad|vem gör vad till när|åtgärd|uppdrag|att göra|återrapportering|aktivitet|action|åtgärdspunkt|åtgärdspunkter|åtgärder|att åtgärda|vidare arbete|\
      nästa steg|uppdragslista|återkoppling|aktiviteter
      """, .item(.action)
    ),
    ("ansvarar|görs av|vem gör|ansvarig|ansvar|ansvariga|ansvarig person|utförs av|vem", .item(.owner)),
    ("klart|senast|deadline|tidplan|klart senast|klart när|slutdatum|färdigt|klar senast|sista dag", .item(.due)),
    (
      """
      föredragande|föredrar|rapportör|informatör|dragande|föredras av|föredragningsansvarig|presentatör|\
      inbjuden föredragande|föredragande tjänsteperson
      """, .item(.presenter)
    ),
    (
      """
      vad sades|vad sas|vad togs upp|vi pratade om|bakgrund|sammanfattning|sammanfattning av ärendet|ärendebeskrivning|beslutsunderlag|information|diskussion|notering|\
      noteringar|anteckning|ärendet|redogörelse|underlag|omfattning|omfattning notering|beskrivning|kommentar|kommentarer|\
      slutsatser|reflektioner|synpunkter|överläggning|beskrivning av ärendet|beslutsgång|propositionsordning|reservation|\
      reservationer|protokollsanteckning|särskilt yttrande|ärendets beredning|tidigare beslut|tidigare beredning|beredning|dagens sammanträde|dagens möte|ärendets gång|behandling|handlingar i ärendet|handlingar|\
      beslutsmotivering|motivering|deltar inte i beslutet|deltar ej i beslutet|inlägg|arbetsutskottets beslut|jäv
      """, .item(.text)
    ),
    (
      """
      paragrafer|justeringens plats|justeringens tid|justering plats|plats för justering|tid för justering|underskrifter|underskrift|justeringens plats och tid|justeringens tid och plats|plats och tid för justering|\
      bilagor|bilaga|kopia till|delges|sändlista|protokollet anslås|anslag|anslaget sätts upp|anslagsdatum|förvaringsplats|\
      förvaringsplats för protokollet|organ|utdragsbestyrkande|justerandes signatur|justerandes sign|för kännedom|distribution|\
      utskick|mottagare|skickas till|beslutet skickas till|anslaget tas ned|datum för anslags uppsättande|bevis om anslag|\
      anslagsbevis|datum då anslaget sätts upp|datum då anslaget tas ned|expedieras|protokollsutdrag till|justering|justeringsdag|\
      justeringsdatum|anslås|utdrag|signatur|sign|e post|epost|telefon|kontakt|webb|postadress|besöksadress|org nr|\
      protokollet skickas till|beslutet expedieras till|expedieras till|expediering|beslutsexpediering|protokollet justeras|anteckningarna skickas till|skickat till|sekretess|länk|möteslänk|teamslänk|zoomlänk|länk till mötet|mötes id|inspelning|organisatör|etiketter|visningar
      """, .passedOver
    ),
  ])
}
