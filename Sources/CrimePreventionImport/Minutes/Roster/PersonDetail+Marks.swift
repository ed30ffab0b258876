import CrimePrevention

// The words next to a name that say how the person took part: present or not, in whose place, as what, with which
// function.

extension PersonDetail {
  enum Marker {
    case absent, present, partial, manner
    case capacity(Participant.Capacity)
    case chair, noteTaker, approver
    case substitutes, substitute

    var isAttendance: Bool {
      switch self {
      case .absent, .present: true
      default: false
      }
    }
  }

  static let markers = Lexicon<Marker>([
    (
      """
      frånvarande|förhinder|anmält förhinder|ej närvarande|inte närvarande|sjuk|förhindrad|frånv|återbud|anmält frånvaro|\
      deltog ej|deltog inte|ej deltagit|lämnat återbud|hade förhinder|anmälde förhinder|förfall|ej närv|deltar ej|deltar inte|\
      hade anmält förhinder|har anmält förhinder|var frånvarande|frånvaro|meddelat förhinder|sjukanmäld|kom inte|kom ej|uteblev|\
      kunde inte komma|kunde inte delta|inte med|ej med|är sjuk|var sjuk|lämnade återbud|tackade nej|tackat nej|fick förhinder|har förhinder|semester|var inte med|är inte med|sjukskriven|föräldraledig|bortrest|var bortrest|avböjde
      """, .absent
    ),
    ("närvarande|närv|deltog|deltar", .present),
    (
      """
      anslöt|gick halvvägs|kom halvvägs|gick lite tidigare|kom lite senare|första delen|första halvan|andra halvan|sista delen|sista halvan|bara början|bara i början|bara slutet|anslöt senare|kom senare|kom sent|lämnade mötet|lämnade tidigare|gick tidigare|del av mötet|delvis|deltog delvis|del av tiden|under del av mötet|en del av mötet|deltog del av mötet|deltog under del av mötet|\
      delar av mötet|delvis närvarande|närvarande del av mötet|närvarande delvis|deltar delvis|del av möte
      """, .partial
    ),
    (
      """
      via teams|på länk|via länk|digitalt|på distans|teams|länk|på teams|deltog digitalt|uppkopplad|på plats|fysiskt|via skype|\
      via zoom|deltar digitalt|deltog via teams|deltog på länk|deltog på distans|deltog via länk|deltar via teams|digital|distans|värd|mötesvärd|värd för mötet
      """, .manner
    ),
    (
      "ersättare|suppleant|tjänstgörande ersättare|tjg ers|tjg ersättare|tj ers|tjänstgörande suppleant|ersätt",
      .capacity(.substitute)
    ),
    ("adjungerad|adj|adjungerade|adjungerad ledamot", .capacity(.coopted)),
    (
      "gäst|inbjuden|inbjuden gäst|särskilt inbjuden|inbjuden föredragande|föreläsare|inbjuden föreläsare|föredragande",
      .capacity(.guest)
    ),
    ("ledamot|ordinarie ledamot|ordinarie|tjänstgörande ledamot", .capacity(.member)),
    ("tjänsteperson|tjänsteman", .capacity(.staff)),
    (
      "ordförande|ordf|tjänstgörande ordförande|tjg ordförande|tjg ordf|ordförande vid mötet|ordförande för dagen|tf ordförande|mötesordförande|sammankallande|ordföranden|rådets ordförande|ordförande för mötet|mötesledare|ordförande i rådet|ledde mötet|leder mötet|höll i mötet|leder|ledde",
      .chair
    ),
    (
      """
      sekreterare|sekr|antecknare|vid anteckningarna|antecknar|antecknade|vid protokollet|mötessekreterare|protokollförare|\
      sekreteraren|för anteckningar|för anteckningarna|vid pennan|protokollsekreterare|rådets sekreterare|anteckningar|förde anteckningar|minnesanteckningar|vid tangenterna|vid tangentbordet|vid datorn|skriver|skrev|antecknat
      """, .noteTaker
    ),
    ("justerare|justerar|utsedd justerare|justerande", .approver),
    (
      """
      ersättare för|ers för|tjänstgörande ersättare för|tjg ers för|tjg ersättare för|i stället för|istället för|ersätter|\
      tjänstgör för|tjänstgör i stället för|tjänstgjorde för|ersatte|i ställe för|som ersättare för|vikarierar för|vikarie för|\
      tjänstgörande för|tjänstgör istället för|tjänstgjorde i stället för|tjg för
      """, .substitutes
    ),
    ("ers|ersätts av|ersattes av|ersättare är|ersatt av|ersättas av", .substitute),
  ])

  static func marked(
    _ marker: Marker,
    _ mark: MarkedText,
    _ rest: MarkedText,
    whole: MarkedText
  ) -> [PersonDetail]? {
    switch marker {
    case .absent: return [.attendance(.absent, mark)] + unless(rest.isEmpty) { read(rest) }
    case .present: return [.attendance(.present, mark)] + unless(rest.isEmpty) { read(rest) }
    // More words without a number may say when.
    case .partial: return [.attendance(.partial, whole)]
    case .manner: return rest.isEmpty || rest.words.count <= 2 ? [.manner(whole)] : nil
    case .substitutes: return [.substitutes(name: rest.isEmpty ? nil : rest, mark)]
    case .substitute: return [.substitute(name: rest.isEmpty ? nil : rest, mark)]
    case .capacity(let capacity):
      if rest.isEmpty { return [.capacity(capacity, mark)] }
      // "ledamot i socialnämnden" is a post; "ersättare (S)" a capacity.
      if let first = rest.words.first, ["i", "för", "vid", "på", "från"].contains(first.letters) { return nil }
      return [.capacity(capacity, mark)] + read(rest)
    case .chair:
      let isOfCouncil =
        ["i", "för"].contains(rest.words.first?.letters) && rest.words.count <= 4
        && rest.words.contains { DecisionSentence.isCouncil($0) && $0.letters != "gruppen" }
      return rest.isEmpty || isOfCouncil ? [.chair(whole)] : nil
    case .noteTaker: return rest.isEmpty ? [.noteTaker(mark)] : nil
    case .approver: return rest.isEmpty ? [.approver(mark)] : nil
    }
  }

  private static func unless(_ condition: Bool, _ details: () -> [PersonDetail]) -> [PersonDetail] {
    condition ? [] : details()
  }
}
