public import CrimePrevention

/// What this service shows for values of enums that later versions of the library may add cases to.
public enum Wording {
  /// A traffic light for a verdict.
  public static func light(for verdict: Verdict) -> String {
    switch verdict {
    case .met, .maintained, .onPath: "green"
    case .behind, .tooEarly: "amber"
    case .overdue, .notMet, .lost, .wrongWay, .farBehind: "red"
    case .notAssessable, .monitored: "grey"
    @unknown default: "grey"
    }
  }

  /// A symbol for a severity.
  public static func symbol(for severity: Severity) -> String {
    switch severity {
    case .error: "✘"
    case .warning: "!"
    case .note: "i"
    @unknown default: "?"
    }
  }

  /// What is expected of a value, in this service's own words.
  public static func expectation(of target: Target) -> String {
    switch target.expectation.condition {
    case .atLeast(let limit): "≥ \(limit)"
    case .atMost(let limit): "≤ \(limit)"
    case .between(let min, let max): "\(min)…\(max)"
    case .factor(let factor): "× \(factor)"
    case .increase: "up"
    case .decrease: "down"
    case .maintain(let tolerance?): "± \(tolerance)"
    case .maintain(nil): "kept, by how much isn't said"
    case .band(let name): "“\(name)”"
    case .monitor: "followed"
    case .unknown(let kind): kind
    @unknown default: target.expectation.kind
    }
  }
}
