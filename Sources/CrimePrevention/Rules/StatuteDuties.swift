/// One paragraph of the Act on municipal responsibility for crime prevention (2023:196): what it asks for, which rules
/// look for it in a record, and what no rule can look for.
///
/// ```swift
/// for duty in StatuteDuties.all {
///   print(duty.section, duty.asks.english, duty.checks.map(\.rule))
/// }
/// ```
///
/// The checks are findings about a record. They are never a verdict on a municipality, nor legal advice: the Act has no
/// sanctions, and what a record doesn't show may exist elsewhere. Therefore they aren't added up.
public struct StatuteDuty: Sendable, Hashable {
  /// Something that a rule looks for.
  public struct Check: Sendable, Hashable {
    /// The rule.
    public let rule: RuleID
    /// What it looks for.
    public let looksFor: Sentence
  }

  /// The paragraph, such as `4 §`.
  public let section: String
  /// What the paragraph says, restated.
  public let asks: Sentence
  /// The first asking date at which its rules find anything; `nil` when it has no rules.
  public let from: CalendarDate?
  /// What rules look for.
  public let checks: [Check]
  /// What can't be seen in a record, and why.
  public let notCheckable: [Sentence]
}

/// The paragraphs of the Act in order, with what is checked and what can't be.
public enum StatuteDuties {
  /// The Act's number in the Swedish code of statutes.
  public static let act = "2023:196"

  /// All paragraphs.
  public static let all: [StatuteDuty] = scope + pictureAndPlan + cooperation + functionAndReports
}

extension StatuteDuty {
  init(
    _ section: String,
    _ english: String,
    _ swedish: String,
    from: CalendarDate? = nil,
    checks: [Check] = [],
    notCheckable: [Sentence] = []
  ) {
    self.section = section
    asks = Sentence(english: english, swedish: swedish)
    self.from = from
    self.checks = checks
    self.notCheckable = notCheckable
  }
}

extension StatuteDuty.Check {
  init(_ rule: RuleID, _ english: String, _ swedish: String) {
    self.rule = rule
    looksFor = Sentence(english: english, swedish: swedish)
  }
}

extension StatuteDuties {
  /// 1–3 §§: scope and purpose.
  static let scope: [StatuteDuty] = [
    StatuteDuty("1 §", "What the Act is about.", "Vad lagen handlar om."),
    StatuteDuty(
      "2 §",
      "Contribute to effective crime prevention by carrying out the tasks of the Act.",
      "Bidra till ett effektivt brottsförebyggande arbete genom uppgifterna i lagen.",
      notCheckable: [
        Sentence(
          english: "Effectiveness is no duty of its own: it is met by the tasks in the other sections.",
          swedish: "Effektivitet är ingen egen skyldighet: den uppfylls genom uppgifterna i övriga paragrafer."
        )
      ]
    ),
    StatuteDuty(
      "3 §",
      "The purpose: measures decided on knowledge, and a certain responsibility for coordination.",
      "Syftet: åtgärder som beslutas på kunskap, och ett visst ansvar för samordning.",
      notCheckable: [
        Sentence(
          english: "The section states a purpose, which can't be looked for in a record.",
          swedish: "Paragrafen anger ett syfte, som inte går att leta efter i ett underlag."
        )
      ]
    ),
  ]

  /// 4–7 §§: the situation picture and the plan.
  static let pictureAndPlan: [StatuteDuty] = [
    StatuteDuty(
      "4 §",
      "A situation picture of crime in the municipality's area: a mapping, other information and an analysis.",
      "En lägesbild över brottsligheten i kommunen: kartläggning, annan information och analys.",
      from: .actInForce,
      checks: [
        StatuteDuty.Check("statute.4-situation-picture-not-shown", "a situation picture", "en lägesbild"),
        StatuteDuty.Check("statute.4-part-not-shown", "each of its three parts", "var och en av de tre delarna"),
      ],
      notCheckable: [
        Sentence(
          english: "Whether the picture covers the whole area: a record doesn't say which area a picture is about.",
          swedish: "Om lägesbilden täcker hela området: ett underlag säger inte vilket område en lägesbild gäller."
        ),
        Sentence(
          english:
            "How safe people feel: the Act speaks of crime. It may be among the other information, and isn't missed.",
          swedish:
            "Hur trygga människor känner sig: lagen talar om brottslighet. Det kan ingå i annan information, och saknas inte."
        ),
        Sentence(
          english: "Whether the parts say enough: only whether something stands there can be seen.",
          swedish: "Om delarna säger tillräckligt: det syns bara om något står där."
        ),
      ]
    ),
    StatuteDuty(
      "5 §",
      "With the picture as its basis, a decided plan of the measures that the municipality intends to take.",
      "Med lägesbilden som grund en beslutad plan för de åtgärder som kommunen avser att vidta.",
      from: .planRequired,
      checks: [
        StatuteDuty.Check("statute.5-plan-not-shown", "a plan of measures", "en åtgärdsplan"),
        StatuteDuty.Check("statute.5-decision-not-shown", "a decision on it", "ett beslut om den"),
        StatuteDuty.Check("statute.5-situation-not-shown", "the picture it builds on", "lägesbilden den bygger på"),
        StatuteDuty.Check(
          "statute.5-situation-after-decision",
          "a picture no later than the decision",
          "en lägesbild som inte är senare än beslutet"
        ),
        StatuteDuty.Check(
          "statute.5-own-measures-not-shown",
          "a measure of the municipality's own",
          "en åtgärd som är kommunens egen"
        ),
      ],
      notCheckable: [
        Sentence(
          english: "Whether the measures follow from the picture: that takes a reader.",
          swedish: "Om åtgärderna följer av lägesbilden: det kräver en läsare."
        ),
        Sentence(
          english: "Measures of others, such as the police: the plan is about the municipality's own.",
          swedish: "Andras åtgärder, som polisens: planen gäller kommunens egna."
        ),
      ]
    ),
    StatuteDuty(
      "6 §",
      "At least every second year, update the picture and follow up the plan.",
      "Minst vartannat år uppdatera lägesbilden och följa upp planen.",
      from: .actInForce,
      checks: [
        StatuteDuty.Check("statute.6-update-undated", "a date of update", "ett datum för uppdateringen"),
        StatuteDuty.Check(
          "statute.6-update-two-years-ago",
          "an update within 24 months (as read by StatuteReading)",
          "en uppdatering inom 24 månader (enligt StatuteReading)"
        ),
        StatuteDuty.Check(
          "statute.6-update-not-shown",
          "an update by the end of the second calendar year",
          "en uppdatering före slutet av det andra kalenderåret"
        ),
        StatuteDuty.Check(
          "statute.6-follow-up-two-years-ago",
          "a follow-up of the plan within 24 months, from 1 July 2024",
          "en uppföljning av planen inom 24 månader, från den 1 juli 2024"
        ),
        StatuteDuty.Check(
          "statute.6-follow-up-not-shown",
          "a follow-up of the plan by the end of the second calendar year, from 1 July 2024",
          "en uppföljning av planen före slutet av det andra kalenderåret, från den 1 juli 2024"
        ),
      ],
      notCheckable: [
        Sentence(
          english: "How often a plan is to be decided anew: the Act says only that it is to be followed up.",
          swedish: "Hur ofta en plan ska beslutas på nytt: lagen säger bara att den ska följas upp."
        )
      ]
    ),
    StatuteDuty(
      "7 §",
      "Where suitable, integrate the work with analysis and planning under other statutes.",
      "Där det är lämpligt samordna arbetet med analys och planering enligt andra författningar.",
      notCheckable: [
        Sentence(
          english: "What is suitable is for the municipality to judge, and a record holds nothing of other planning.",
          swedish: "Vad som är lämpligt bedömer kommunen, och ett underlag innehåller inget om annan planering."
        )
      ]
    ),
  ]
}

extension StatuteDuties {
  /// 8–10 §§: coordination, agreements and the strategic council.
  static let cooperation: [StatuteDuty] = [
    StatuteDuty(
      "8 §",
      "Be responsible for the coordination that 9 and 10 §§ describe.",
      "Ansvara för den samordning som 9 och 10 §§ beskriver.",
      notCheckable: [
        Sentence(
          english: "The responsibility is set out in 9 and 10 §§, and is looked for there.",
          swedish: "Ansvaret preciseras i 9 och 10 §§, och söks där."
        )
      ]
    ),
    StatuteDuty(
      "9 §",
      "Strive for written agreements with relevant actors, stating purposes and fields of work.",
      "Verka för skriftliga överenskommelser med relevanta aktörer, med syften och områden.",
      from: .actInForce,
      checks: [
        StatuteDuty.Check(
          "statute.9-purposes-not-shown",
          "each agreement's purposes",
          "syftena i varje överenskommelse"
        ),
        StatuteDuty.Check(
          "statute.9-work-areas-not-shown",
          "each agreement's fields of work",
          "områdena i varje överenskommelse"
        ),
      ],
      notCheckable: [
        Sentence(
          english:
            "Whether there are agreements, and with whom: the duty is to strive for them, and no party is named.",
          swedish: "Om det finns överenskommelser, och med vem: kommunen ska verka för dem, och ingen part nämns."
        ),
        Sentence(
          english: "Whether an agreement is in writing: a record doesn't say.",
          swedish: "Om en överenskommelse är skriftlig: det framgår inte av ett underlag."
        ),
        Sentence(
          english: "Signatures, time and follow-up of an agreement: the Act says nothing of them.",
          swedish: "Undertecknande, giltighetstid och uppföljning av en överenskommelse: lagen säger inget om dem."
        ),
      ]
    ),
    StatuteDuty(
      "10 §",
      "Strive for a strategic council, led by the municipality, with others in leading positions.",
      "Verka för ett strategiskt råd, lett av kommunen, med andra aktörer i ledande befattningar.",
      from: .actInForce,
      checks: [
        StatuteDuty.Check(
          "statute.10-leadership-not-shown",
          "the municipality's leadership",
          "att kommunen leder rådet"
        ),
        StatuteDuty.Check("statute.10-led-by-other", "no other leader or chair", "ingen annan ledare eller ordförande"),
        StatuteDuty.Check(
          "statute.10-position-not-leading",
          "leading positions of members from outside, where the record says which",
          "ledande befattningar hos ledamöter utifrån, där underlaget anger den"
        ),
      ],
      notCheckable: [
        Sentence(
          english:
            "Who sits in the council, how often it meets and whether it keeps minutes: the Act says nothing of it.",
          swedish: "Vilka som ingår i rådet, hur ofta det möts och om det för protokoll: lagen säger inget om det."
        ),
        Sentence(
          english: "Whether strategic questions are handled there: the duty is to strive for it.",
          swedish: "Om strategiska frågor behandlas där: kommunen ska verka för det."
        ),
      ]
    ),
  ]

  /// 11–14 §§: the coordination function, reports, and camera surveillance.
  static let functionAndReports: [StatuteDuty] = [
    StatuteDuty(
      "11 §",
      "Have a coordination function.",
      "Ha en samordningsfunktion.",
      from: .actInForce,
      checks: [
        StatuteDuty.Check("statute.11-coordination-not-shown", "a coordination function", "en samordningsfunktion")
      ],
      notCheckable: [
        Sentence(
          english: "Whether anyone is employed for it: the Act asks for a function, not for a post.",
          swedish: "Om någon är anställd för det: lagen kräver en funktion, ingen tjänst."
        )
      ]
    ),
    StatuteDuty(
      "12 §",
      "The function coordinates and supports, is the contact point, and contributes to information.",
      "Funktionen samordnar och stödjer, är kontaktpunkt och bidrar till information.",
      from: .actInForce,
      checks: [
        StatuteDuty.Check("statute.12-contact-not-shown", "a contact point", "en kontaktpunkt"),
        StatuteDuty.Check("statute.12-information-not-shown", "information given", "information som lämnats"),
      ],
      notCheckable: [
        Sentence(
          english: "Whether the function coordinates and supports: no record of it is asked for.",
          swedish: "Om funktionen samordnar och stödjer: inget behöver antecknas om det."
        ),
        Sentence(
          english: "How information is spread: the Act names no channel.",
          swedish: "Hur informationen sprids: lagen nämner ingen kanal."
        ),
      ]
    ),
    StatuteDuty(
      "13 §",
      "The executive board, or another that the assembly decides, leads the work and continuously reports to the assembly.",
      "Kommunstyrelsen, eller den nämnd som fullmäktige bestämmer, leder arbetet och rapporterar kontinuerligt till fullmäktige.",
      from: .planRequired,
      checks: [
        StatuteDuty.Check("statute.13-responsible-body-not-shown", "the board that leads", "nämnden som leder arbetet"),
        StatuteDuty.Check("statute.13-report-not-shown", "a report to the assembly", "en rapport till fullmäktige"),
        StatuteDuty.Check(
          "statute.13-report-a-year-ago",
          "a report within twelve months (as read by StatuteReading)",
          "en rapport inom tolv månader (enligt StatuteReading)"
        ),
      ],
      notCheckable: [
        Sentence(
          english: "Whether reports come often enough: the Act says continuously and gives no interval.",
          swedish: "Om rapporterna är tillräckligt täta: lagen säger kontinuerligt och anger inget intervall."
        ),
        Sentence(
          english: "Reports to others, such as the county administrative board: the Act asks for none.",
          swedish: "Rapporter till andra, som länsstyrelsen: lagen kräver inga."
        ),
      ]
    ),
    StatuteDuty(
      "14 §",
      "May use camera surveillance to make public places safe (in the Act since 2025:223).",
      "Får kamerabevaka för att göra allmänna platser trygga (i lagen sedan 2025:223).",
      notCheckable: [
        Sentence(english: "It is a right, not a duty.", swedish: "Det är en rätt, ingen skyldighet.")
      ]
    ),
  ]
}
