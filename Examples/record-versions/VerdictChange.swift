import CrimePrevention
import ExampleSupport

/// A verdict on a target that differs in the newer version, and why.
struct VerdictChange {
  let title: Sentence
  let before: Sentence
  let after: Sentence
  let isTargetChanged: Bool
  let isObserved: Bool

  /// The verdicts that differ at a date between two versions.
  static func all(
    from older: CheckedRecord,
    to newer: CheckedRecord,
    asOf date: CalendarDate
  ) -> [VerdictChange] {
    let earlier = Dictionary(older.progress(asOf: date).targets.map { ($0.target.id, $0) }) { first, _ in first }
    return newer.progress(asOf: date).targets.compactMap { now in
      guard let before = earlier[now.target.id], before.verdict != now.verdict else { return nil }
      let subject = Reference(kind: .target, id: now.target.id.rawValue)
      return VerdictChange(
        title: subject.named(now.indicator?.name),
        before: before.verdict.words,
        after: now.verdict.words,
        isTargetChanged: before.target != now.target,
        isObserved: before.indicator?.observations != now.indicator?.observations
      )
    }
  }

  var sentence: Sentence {
    Sentence(
      english: "\(title.english): \(before.english) before, now \(after.english), \(reason.english).",
      swedish: "\(title.swedish): förut \(before.swedish), nu \(after.swedish), \(reason.swedish)."
    )
  }

  private var reason: Sentence {
    switch (isTargetChanged, isObserved) {
    case (true, true):
      Sentence(english: "by another target and other figures", swedish: "med ett annat mål och andra värden")
    case (true, false):
      Sentence(english: "by the same figures under another target", swedish: "med samma värden och ett annat mål")
    case (false, true):
      Sentence(english: "by other figures under the same target", swedish: "med andra värden och samma mål")
    case (false, false):
      Sentence(english: "by something else in the record", swedish: "på grund av något annat i dokumentet")
    }
  }
}
