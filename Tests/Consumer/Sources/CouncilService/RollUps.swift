public import CrimePrevention

/// How this service sums up verdicts. The library's roll-ups of plans come with its plan progress; one of this service's
/// own over a whole plan has its place here then.
public enum RollUps {
  /// The worst verdict in words; what can't be assessed is said, not left out.
  public static func worst(of verdicts: [Verdict]) -> String {
    Verdict.weakest(of: verdicts)?.words.english ?? "nothing to assess"
  }

  /// How many of some targets hold, and how many of them can be judged at all: `1 of 2 known, 3 in all`.
  public static func coverage(of verdicts: [Verdict]) -> String {
    let counted = verdicts.filter { $0 != .monitored }
    let known = counted.filter { $0 != .notAssessable }
    let held = known.count { $0 == .met || $0 == .maintained }
    return "\(held) of \(known.count) known, \(counted.count) in all"
  }
}
