extension StatuteDuties {
  /// 8–10 §§: coordination, agreements and the strategic council.
  static let cooperation: [StatuteDuty] = [
    StatuteDuty(
      "8 §",
      "Be responsible for the coordination that 9 and 10 §§ describe.",
      "Ansvara för den samordning som 9 och 10 §§ beskriver.",
      notCheckable: [
        Sentence(
          english: "The responsibility goes no further than 9 and 10 §§, and is looked for there.",
          swedish: "Ansvaret går inte längre än 9 och 10 §§, och söks där."
        )
      ]
    ),
    StatuteDuty(
      "9 §",
      "Strive for written agreements with relevant actors, stating purposes and fields of work.",
      "Verka för skriftliga överenskommelser med relevanta aktörer, med ändamål och områden.",
      from: actFrom,
      checks: [
        StatuteDuty.Check(
          "statute.9-purposes-not-shown",
          "each agreement's purposes",
          "ändamålen i varje överenskommelse"
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
          swedish: "Om en överenskommelse är skriftlig: det framgår inte av ett dokument."
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
      "Verka för ett strategiskt råd, lett av kommunen, med andra aktörer i ledande ställning.",
      from: actFrom,
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
          "ledande ställning hos ledamöter utifrån, där dokumentet anger den"
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
      from: actFrom,
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
      from: actFrom,
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
      from: actFrom,
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
