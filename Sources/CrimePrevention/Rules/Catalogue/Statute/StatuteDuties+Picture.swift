extension StatuteDuties {
  static let actFrom = CalendarDate(year: 2023, month: 7, day: 1)
  static let planFrom = CalendarDate(year: 2024, month: 7, day: 1)

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
          english: "A purpose can't be looked for on its own.",
          swedish: "Ett syfte kan inte sökas för sig."
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
      from: actFrom,
      checks: [
        StatuteDuty.Check("statute.4-situation-picture-not-shown", "a situation picture", "en lägesbild"),
        StatuteDuty.Check("statute.4-part-not-shown", "each of its three parts", "var och en av de tre delarna"),
      ],
      notCheckable: [
        Sentence(
          english: "Whether the picture covers the whole area: a record doesn't say which area a picture is about.",
          swedish: "Om lägesbilden täcker hela området: ett dokument säger inte vilket område en lägesbild gäller."
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
      from: planFrom,
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
      from: actFrom,
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
          swedish: "Vad som är lämpligt bedömer kommunen, och ett dokument innehåller inget om annan planering."
        )
      ]
    ),
  ]
}
