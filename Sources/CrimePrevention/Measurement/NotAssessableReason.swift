/// Why a target, a measure or an undertaking can't be assessed (skäl till att bedömning saknas).
///
/// When several apply, they are given in this order: what is wrong with the target or measure itself comes before what
/// is missing among the figures, since waiting doesn't help against it.
@nonexhaustive
public enum NotAssessableReason: String, Sendable, CaseIterable {
  /// The measure is recorded as cancelled (inställd).
  case cancelled
  /// The measure has no milestones, cadence, deadline or targets (inget att stämma av).
  case nothingToCheck
  /// The goal has no target (målvärde saknas).
  case targetMissing
  /// The record uses a code that this version of the library doesn't know (okänd kod).
  case unknownCode
  /// The record lacks the indicator (indikatorn saknas).
  case indicatorMissing
  /// The record lacks the measure (åtgärden saknas).
  case measureMissing
  /// It is per area, unit or organization, but which ones isn't stated (okända enheter).
  case unitsUnknown
  /// The value to count the change from isn't stated (basvärdet saknas).
  case baselineMissing
  /// How much a value to be maintained may vary isn't stated (toleransen saknas).
  case toleranceMissing
  /// The indicator lacks the class that the value is to lie in (klassen saknas).
  case bandMissing
  /// The values are grades, which can't be added, averaged or multiplied (betyg är inte tal).
  case gradesNotNumbers
  /// The period in which it applies isn't stated (perioden saknas).
  case periodMissing
  /// How many times it is to take place isn't a number above zero (antalet gånger orimligt).
  case timesNotPositive
  /// The time allowed for a case is less than none (tidsgränsen orimlig).
  case limitNegative
  /// The share of cases required doesn't lie between 0 and 1 (andelen orimlig).
  case shareOffScale
  /// When the school terms start and end isn't stated (terminstiderna saknas).
  case termsMissing
  /// The school terms stated overlap (överlappande terminer).
  case termsOverlapping
  /// Whether it took place, or how its cases went, isn't recorded (inte redovisat).
  case notRecorded
  /// No whole window, such as a calendar year, lies inside the time (inget helt tidsfönster).
  case noWholeWindow
  /// No case fell due in the time (inga ärenden).
  case noCases
  /// Occurrences are only known to have taken place in longer spans than the windows (för grova tidsuppgifter).
  case occurrencesSpanWindows
  /// Occurrences don't state their area, unit or organization (för vem framgår inte).
  case membersNotRecorded
  /// No occurrence states who took part (medverkande framgår inte).
  case participantsNotRecorded
  /// The recorded times of cases don't show whether they were in time (oklara tider).
  case caseTimesUnclear
  /// No value has been reported (inget värde redovisat).
  case noObservations
  /// No reported value is about a period that has ended and been published (perioden pågår).
  case notEnded
  /// The value is recorded as missing (bortfall).
  case valueMissing
  /// Someone says how it has changed, but there is no figure (uppgift utan siffra).
  case claimWithoutFigure
  /// The value isn't shown, to protect individuals (sekretessprickad).
  case suppressed
  /// The value is recorded as not applicable (ej tillämpligt).
  case notApplicable
  /// A share of nothing (inget att mäta).
  case emptyPopulation
  /// There is no due date, and the newest value is more than a year old (inaktuellt värde).
  case valueOutdated
  /// No value lies within a year of the due date (inget värde nära slutdatumet).
  case noValueNearDue
  /// Values to be counted together are about periods that overlap (överlappande perioder).
  case overlappingObservations
  /// The time is over, and for parts of it there is no value (delar av tiden saknar värde).
  case spanUnobserved
  /// The series has been broken since the baseline (tidsseriebrott).
  case seriesBreak
  /// Only a range is known, and its ends give different verdicts (spann som inte avgör).
  case straddling
  /// No value is later than the baseline (inget värde efter basvärdet).
  case noValueSinceBaseline
  /// Whether a change is more than chance can't be determined yet (slump eller förändring).
  case noiseRuleMissing
  /// The day by which it is to be reached isn't stated (slutdatum saknas).
  case dueMissing

  /// The reason as a sentence.
  public var sentence: Sentence {
    switch self {
    case .unknownCode:
      Sentence(
        english: "The record uses a code that this version of the library doesn't know.",
        swedish: "Underlaget använder en kod som den här versionen av biblioteket inte känner till."
      )
    case .indicatorMissing:
      Sentence(
        english: "The target points to an indicator that the record lacks.",
        swedish: "Målvärdet pekar på en indikator som saknas i underlaget."
      )
    case .measureMissing:
      Sentence(
        english: "The promise points to a measure that the record lacks.",
        swedish: "Löftet pekar på en åtgärd som saknas i underlaget."
      )
    case .unitsUnknown:
      Sentence(
        english: "It is to hold in each of several places or units, but which ones isn't stated.",
        swedish: "Det ska gälla på var och en av flera platser eller enheter, men vilka anges inte."
      )
    case .baselineMissing:
      Sentence(
        english: "The value to count the change from (the baseline) isn't stated.",
        swedish: "Värdet som förändringen ska räknas från (basvärdet) anges inte."
      )
    case .toleranceMissing:
      Sentence(
        english: "How much the value may vary and still count as maintained isn't stated.",
        swedish: "Hur mycket värdet får variera och ändå räknas som bibehållet anges inte."
      )
    case .bandMissing:
      Sentence(
        english: "The band that the value is to lie in isn't defined for the indicator.",
        swedish: "Klassen som värdet ska ligga i är inte definierad för indikatorn."
      )
    case .gradesNotNumbers:
      Sentence(
        english: "The values are grades on a scale, which can't be added up, averaged or multiplied.",
        swedish: "Värdena är steg på en skala, som inte går att lägga ihop, ta medelvärde av eller multiplicera."
      )
    case .periodMissing:
      Sentence(
        english: "From when to when it applies isn't stated.",
        swedish: "Från när till när det gäller anges inte."
      )
    case .noObservations:
      Sentence(english: "No value has been reported.", swedish: "Inget värde har redovisats.")
    case .notEnded:
      Sentence(
        english: "At the asking date no reported value is about a time that has ended and is published too.",
        swedish:
          "På avstämningsdatumet finns inget redovisat värde som både är publicerat och gäller en tid som är slut."
      )
    case .valueMissing:
      Sentence(
        english: "The value is recorded as missing.",
        swedish: "Värdet är redovisat som bortfall."
      )
    case .claimWithoutFigure:
      Sentence(
        english: "It is said how it has changed, but no figure is given.",
        swedish: "Det sägs hur det har förändrats, men ingen siffra anges."
      )
    case .valueOutdated:
      Sentence(
        english: "The newest value is more than a year old, and no day is stated by which it is to be reached.",
        swedish: "Det senaste värdet är mer än ett år gammalt, och inget slutdatum anges."
      )
    case .suppressed:
      Sentence(
        english: "The value exists but isn't shown, to protect individuals.",
        swedish: "Värdet finns men visas inte, för att skydda enskilda."
      )
    case .notApplicable:
      Sentence(
        english: "The value is recorded as not applicable.",
        swedish: "Värdet är redovisat som ej tillämpligt."
      )
    case .emptyPopulation:
      Sentence(
        english: "There was nothing to measure, since what the value is a share of is zero.",
        swedish: "Det fanns inget att mäta, eftersom det som värdet är en andel av är noll."
      )
    case .noValueNearDue:
      Sentence(
        english: "The time is over, and no value lies within a year of the due date.",
        swedish: "Tiden är ute, och inget värde ligger inom ett år från slutdatumet."
      )
    case .overlappingObservations:
      Sentence(
        english: "The values to be counted together are about periods that overlap.",
        swedish: "Värdena som ska räknas samman gäller perioder som överlappar varandra."
      )
    case .spanUnobserved:
      Sentence(
        english: "The time is over, and for parts of it no value has been reported.",
        swedish: "Tiden är ute, och för delar av den har inget värde redovisats."
      )
    case .seriesBreak:
      Sentence(
        english: "The series has been broken since the baseline, so the values can't be compared.",
        swedish: "Tidsserien har brutits sedan basvärdet, så värdena kan inte jämföras."
      )
    case .straddling:
      Sentence(
        english: "Only a range is known, and its two ends don't give the same verdict.",
        swedish: "Endast ett spann är känt, och dess två ändar ger inte samma bedömning."
      )
    case .noValueSinceBaseline:
      Sentence(
        english: "No value later than the baseline has been reported.",
        swedish: "Inget värde senare än basvärdet har redovisats."
      )
    case .noiseRuleMissing:
      Sentence(
        english:
          "Only a direction is stated, and whether the change is more than chance can't be told from these figures.",
        swedish:
          "Endast en riktning anges, och om förändringen är mer än slump går inte att säga utifrån dessa siffror."
      )
    case .dueMissing:
      Sentence(
        english: "By when it is to be reached isn't stated.",
        swedish: "När det ska vara uppnått anges inte."
      )
    case .cancelled:
      Sentence(
        english: "The measure has been cancelled and isn't assessed.",
        swedish: "Åtgärden är inställd och bedöms inte."
      )
    case .nothingToCheck:
      Sentence(
        english: "There is nothing to check by: no milestone, cadence, time limit or target.",
        swedish:
          "Det finns inget att stämma av mot: inget steg, ingen frekvens, ingen tidsgräns och inget målvärde."
      )
    case .targetMissing:
      Sentence(
        english: "The goal has no target to measure it by.",
        swedish: "Målet har inget målvärde att mäta med."
      )
    case .timesNotPositive:
      Sentence(
        english: "How many times it is to take place isn't a number above zero.",
        swedish: "Hur många gånger det ska ske är inte ett tal över noll."
      )
    case .limitNegative:
      Sentence(
        english: "The time allowed for each case is less than none.",
        swedish: "Tiden som varje ärende får ta är mindre än noll."
      )
    case .shareOffScale:
      Sentence(
        english: "The share of cases that must be in time doesn't lie between 0 and 1.",
        swedish: "Andelen ärenden som ska klaras i tid ligger inte mellan 0 och 1."
      )
    case .termsMissing:
      Sentence(
        english: "When the school terms start and end isn't stated.",
        swedish: "När terminerna börjar och slutar anges inte."
      )
    case .termsOverlapping:
      Sentence(
        english: "The school terms stated overlap, so an occurrence can belong to several.",
        swedish: "De angivna terminerna överlappar varandra, så ett tillfälle kan höra till flera."
      )
    case .notRecorded:
      Sentence(
        english: "Whether it was done isn't recorded.",
        swedish: "Om det har gjorts är inte redovisat."
      )
    case .noWholeWindow:
      Sentence(
        english: "No whole window to count in, such as a calendar year or month, lies inside the time.",
        swedish: "Inget helt tidsfönster att räkna i, till exempel ett kalenderår eller en månad, ligger inom tiden."
      )
    case .noCases:
      Sentence(
        english: "The time is over without any case to judge.",
        swedish: "Tiden är ute utan att det finns något ärende att bedöma."
      )
    case .occurrencesSpanWindows:
      Sentence(
        english: "Some occurrences are dated so roughly that it can't be told in which window they took place.",
        swedish: "Vissa tillfällen är så grovt daterade att det inte går att säga i vilket tidsfönster de ägde rum."
      )
    case .membersNotRecorded:
      Sentence(
        english: "Some occurrences don't say for which area, unit or organization they were, and could decide.",
        swedish:
          "För vissa tillfällen framgår inte vilket område, vilken enhet eller vilken aktör de gällde, och de kan avgöra."
      )
    case .participantsNotRecorded:
      Sentence(
        english: "No occurrence says who took part.",
        swedish: "Inget tillfälle anger vilka som medverkade."
      )
    case .caseTimesUnclear:
      Sentence(
        english:
          "For some cases the recorded times don't tell whether they were handled in time, and they could decide.",
        swedish: "För vissa ärenden framgår det inte av tiderna om de klarades i tid, och de kan avgöra."
      )
    }
  }
}

/// Why something can't be assessed: at least one reason, the weightiest first.
struct Unassessable: Error, Sendable, Hashable, ExpressibleByArrayLiteral {
  let reasons: [NotAssessableReason]

  init(_ reasons: [NotAssessableReason]) {
    precondition(!reasons.isEmpty, "what can't be told has a reason")
    self.reasons = reasons.inOrder
  }

  init(arrayLiteral reasons: NotAssessableReason...) {
    self.init(reasons)
  }
}

extension [NotAssessableReason] {
  /// Each reason once, the weightiest first.
  var inOrder: [NotAssessableReason] {
    if count < 2 { return self }
    let given = Set(self)
    return NotAssessableReason.allCases.filter(given.contains)
  }
}
