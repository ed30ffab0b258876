import CrimePrevention
import CrimePreventionImport
import ExampleSupport

/// What happened to the imported figures, for a person to review.
struct StatisticsText {
  let text: String

  /// How many of the figures left out are shown.
  private static let shown = 20

  init(_ read: ObservationImport, _ merge: ObservationMerge, language: MessageLanguage) {
    func say(_ english: String, _ swedish: String) -> String { language.say(english, swedish) }
    let counts = say(
      "\(read.observations.count) read: \(merge.added.count) new, \(merge.replaced.count) in the place of earlier ones, "
        + "\(merge.unchanged.count) there already. \(merge.leftCount) left out.",
      "\(read.observations.count) lästa: \(merge.added.count) nya, \(merge.replaced.count) i stället för tidigare, "
        + "\(merge.unchanged.count) fanns redan. \(merge.leftCount) utelämnade."
    )
    var lines = ["\(merge.indicator.id): \(counts)"]
    lines += read.remarks.map { "  " + $0.text(in: language) }
    lines += merge.replaced.map { replacement in
      let part = Self.part(replacement.later).map { " \($0)" } ?? ""
      let (earlier, later) = (replacement.earlier.shownValue, replacement.later.shownValue)
      return "  "
        + say(
          "\(replacement.later.period)\(part): \(later) in the place of \(earlier)",
          "\(replacement.later.period)\(part): \(later) i stället för \(earlier)"
        )
    }
    lines += merge.left.prefix(Self.shown).map { "  \($0.position): " + $0.reason.text(in: language) }
    if merge.leftCount > Self.shown {
      lines.append(
        "  " + say("… and \(merge.leftCount - Self.shown) more", "… och \(merge.leftCount - Self.shown) till")
      )
    }
    text = lines.joined(separator: "\n")
  }

  private static func part(_ observation: Observation) -> String? {
    guard let part = observation.breakdown else { return nil }
    let words = [part.area?.rawValue, part.unit?.rawValue, part.sex, part.ageGroup].compactMap { $0 }
    return words.isEmpty ? nil : "(" + words.joined(separator: ", ") + ")"
  }
}
