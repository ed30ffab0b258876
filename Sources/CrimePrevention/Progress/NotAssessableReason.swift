/// Why a target can't be assessed (skäl).
///
/// When several hold, the first in this order is given first: what is wrong with the target itself comes before what
/// is missing among the figures, since waiting doesn't mend it.
@nonexhaustive
package enum NotAssessableReason: String, Sendable, CaseIterable {
  case unknownCode
  case windowNotComputed
  case indicatorMissing
  case unitsUnknown
  case baselineMissing
  case toleranceMissing
  case bandMissing
  case periodMissing
  case noObservations
  case notEnded
  case valueMissing
  case suppressed
  case notApplicable
  case emptyPopulation
  case noValueNearDue
  case overlappingObservations
  case spanUnobserved
  case seriesBreak
  case straddling
  case noValueSinceBaseline
  case noiseRuleMissing
  case dueMissing

  /// The reason as a sentence.
  package var sentence: Sentence {
    switch self {
    case .unknownCode:
      Sentence(
        english: "The record uses a code that this version of the library doesn't know.",
        swedish: "Dokumentet använder en kod som den här versionen av biblioteket inte känner till."
      )
    case .windowNotComputed:
      Sentence(
        english: "It is to hold in each week or school term, which can't be computed yet.",
        swedish: "Det ska gälla varje vecka eller termin, vilket ännu inte kan beräknas."
      )
    case .indicatorMissing:
      Sentence(
        english: "The target points to an indicator that the record lacks.",
        swedish: "Målvärdet pekar på en indikator som saknas i dokumentet."
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
        english: "The class that the value is to lie in isn't defined for the indicator.",
        swedish: "Klassen som värdet ska ligga i är inte definierad för indikatorn."
      )
    case .periodMissing:
      Sentence(
        english: "From when to when the values are to be counted together isn't stated.",
        swedish: "Från när till när värdena ska räknas samman anges inte."
      )
    case .noObservations:
      Sentence(english: "No value has been reported.", swedish: "Inget värde har redovisats.")
    case .notEnded:
      Sentence(
        english: "No reported value is about a period that has ended and been published by the asking date.",
        swedish: "Inget redovisat värde gäller en period som har avslutats och publicerats vid frågedatumet."
      )
    case .valueMissing:
      Sentence(
        english: "The value is recorded as missing.",
        swedish: "Värdet är redovisat som bortfall."
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
        english: "There was nothing to measure: the share is of none.",
        swedish: "Det fanns inget att mäta: andelen är av noll."
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
        english: "Only a range is known, and it lies on both sides of what is expected.",
        swedish: "Endast ett spann är känt, och det ligger på båda sidor om det som förväntas."
      )
    case .noValueSinceBaseline:
      Sentence(
        english: "No value later than the baseline has been reported.",
        swedish: "Inget värde senare än basvärdet har redovisats."
      )
    case .noiseRuleMissing:
      Sentence(
        english: "Only a direction is stated, and whether the change is more than chance can't be told yet.",
        swedish: "Endast en riktning anges, och om förändringen är mer än slump går ännu inte att säga."
      )
    case .dueMissing:
      Sentence(
        english: "By when it is to be reached isn't stated.",
        swedish: "När det ska vara uppnått anges inte."
      )
    }
  }
}
