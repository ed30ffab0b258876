public import CrimePrevention

/// Merges figures that were read into an indicator (sammanfogning).
///
/// A figure of a period and part that the indicator lacks is added. A figure that it already has with the same content
/// changes nothing, so reading a file twice has the same effect as reading it once. Otherwise the later release is
/// kept: the one with the later day of publication, or a final value over a preliminary one; if neither decides, the
/// one that is read now. A figure without a value never replaces one with a value.
public struct ObservationMerge: Sendable {
  /// An observation that replaces another one of the same period and part.
  public struct Replacement: Sendable, Hashable {
    /// The observation of an earlier release.
    public let earlier: Observation
    /// The observation that replaces it.
    public let later: Observation
  }

  /// The indicator with the figures.
  public private(set) var indicator: Indicator
  /// The new observations.
  public private(set) var added: [Observation] = []
  /// The observations that replace earlier ones.
  public private(set) var replaced: [Replacement] = []
  /// The figures that the indicator already has.
  package private(set) var unchanged: [Observation] = []
  /// The figures that weren't read or merged, each with its reason.
  public private(set) var left: [LeftFigure]
  /// The total number of figures that weren't read or merged; if there are very many, ``left`` has only the first ones.
  package private(set) var leftCount: Int

  private struct Key: Hashable {
    let period: ReportingPeriod
    let part: FigurePart
  }

  /// Merges figures into an indicator.
  public init(_ figures: ObservationImport, into indicator: Indicator) {
    self.indicator = indicator
    left = figures.left
    leftCount = figures.leftCount
    var places: [Key: [Int]] = [:]
    for (index, observation) in indicator.observations.enumerated() {
      places[Self.key(observation), default: []].append(index)
    }
    for figure in figures.observations {
      let key = Self.key(figure.observation)
      guard let known = places[key] else {
        places[key] = [self.indicator.observations.count]
        self.indicator.observations.append(figure.observation)
        added.append(figure.observation)
        continue
      }
      merge(figure, at: known)
    }
    left.sort { $0.position < $1.position }
  }

  /// Records a figure that isn't merged; if there are very many, only counts it.
  private mutating func leave(_ cause: LeftReason, at position: SourcePosition) {
    leftCount += 1
    if left.count < FigureCollector.mostLeft { left.append(LeftFigure(position: position, cause: cause)) }
  }

  private static func key(_ observation: Observation) -> Key {
    let part = observation.breakdown
    return Key(
      period: observation.period,
      part: FigurePart(area: part?.area, unit: part?.unit, sex: part?.sex, ageGroup: part?.ageGroup)
    )
  }

  private mutating func merge(_ figure: ReadObservation, at places: [Int]) {
    let new = figure.observation
    if places.contains(where: { indicator.observations[$0].saysTheSame(as: new) }) {
      unchanged.append(new)
      return
    }
    // If the record has several releases, the latest one is compared.
    guard let place = places.max(by: { indicator.observations[$1].isLater(than: indicator.observations[$0]) == true })
    else { return }
    let old = indicator.observations[place]
    if old.isLater(than: new) == true {
      return leave(.olderRelease(new.period, file: new.shownValue, record: old.shownValue), at: figure.position)
    }
    if !new.isShown, old.isShown {
      return leave(.missingBeside(new.period, file: new.shownValue, record: old.shownValue), at: figure.position)
    }
    var later = new
    // A new release doesn't change where the series breaks or what people have noted.
    later.seriesBreak = new.seriesBreak ?? old.seriesBreak
    later.note = new.note ?? old.note
    indicator.observations[place] = later
    replaced.append(Replacement(earlier: old, later: later))
  }
}

extension Observation {
  /// Whether another observation of the same period and part says the same; what it leaves out doesn't count.
  fileprivate func saysTheSame(as other: Observation) -> Bool {
    value == other.value && range == other.range
      && (numerator == other.numerator || other.numerator == nil && value != nil)
      && (denominator == other.denominator || other.denominator == nil && value != nil)
      && (sampleSize == other.sampleSize || other.sampleSize == nil) && (status == other.status || other.status == nil)
      && (publishedOn == other.publishedOn || other.publishedOn == nil)
  }

  /// Whether it has a figure.
  fileprivate var isShown: Bool { value != nil || range != nil || numerator != nil && denominator != nil }

  /// Whether this is a later release than another one; `nil` when it can't be determined.
  fileprivate func isLater(than other: Observation) -> Bool? {
    if let published = publishedOn, let otherPublished = other.publishedOn, published != otherPublished {
      return published > otherPublished
    }
    if (status == .final) != (other.status == .final), status == .preliminary || other.status == .preliminary {
      return status == .final
    }
    return nil
  }
}
