/// The bands that a pace, or a share of what was to be kept, falls into. Each band includes its lower limit.
package enum PaceBand {
  case onPath, behind, farBehind, wrongWay

  /// The least pace that is on path.
  package static let leastOnPath = 0.95
  /// The least pace, or share kept, that is behind but not far behind.
  package static let leastBehind = 0.60

  init(of pace: Double) {
    if pace.isAtLeast(Self.leastOnPath) {
      self = .onPath
    } else if pace.isAtLeast(Self.leastBehind) {
      self = .behind
    } else {
      self = pace >= 0 ? .farBehind : .wrongWay
    }
  }

  var verdict: Verdict {
    switch self {
    case .onPath: .onPath
    case .behind: .behind
    case .farBehind: .farBehind
    case .wrongWay: .wrongWay
    }
  }

  /// Which paces are in the band.
  var sentence: Sentence {
    Sentence { language, figures in
      let (good, fair) = (figures.text(Self.leastOnPath, decimals: 2), figures.text(Self.leastBehind, decimals: 2))
      return switch self {
      case .onPath:
        language.say("A pace of at least \(good) is on path.", "En takt på minst \(good) räknas som på väg.")
      case .behind:
        language.say(
          "A pace of at least \(fair) but below \(good) is behind.",
          "En takt på minst \(fair) men under \(good) räknas som efter."
        )
      case .farBehind:
        language.say("A pace below \(fair) is far behind.", "En takt under \(fair) räknas som långt efter.")
      case .wrongWay:
        language.say(
          "The value has moved away from what is expected.",
          "Värdet har rört sig bort från det förväntade."
        )
      }
    }
  }

  /// The lower limit of the next better band, which a pace must not be rounded onto; `nil` on path.
  static func limit(above pace: Double) -> Double? {
    [0, leastBehind, leastOnPath].first { !pace.isAtLeast($0) }
  }
}
