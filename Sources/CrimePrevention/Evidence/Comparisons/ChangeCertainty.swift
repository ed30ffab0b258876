/// What can be said about one change: that it is shown, that it is within chance, or nothing, and by which method.
///
/// ```swift
/// let offences = ChangeCertainty(from: try EventCount(61), to: try EventCount(162))
/// offences.certainty                   // shown
/// offences.estimate                    // 2.656 times as many
/// let survey = ChangeCertainty(from: try ObservedShare(6, of: 22), to: try ObservedShare(9, of: 22))
/// survey.certainty                     // withinChance
/// ```
public struct ChangeCertainty: Sendable, Hashable {
  /// The answer.
  public let certainty: Certainty
  /// The method by which it was found; `nil` without a statement.
  public let method: Method?
  /// The size of the change: the ratio of rates for counts, the difference for shares; `nil` without a statement.
  public let estimate: Double?
  /// The values between which the size may well lie, in the same unit; `nil` without a statement.
  public let interval: ConfidenceInterval?
  /// The p-value of the method's test; `nil` without a statement.
  public let pValue: Double?
  /// Why there's no statement; `nil` when there is one.
  public let reason: NoStatementReason?

  /// The change between two counts: shown when the exact test's p-value is below the significance.
  ///
  /// This is equivalent to the exact interval of the ratio excluding 1. No events on both sides give no statement.
  /// Method and assumptions are those of ``CountComparison``.
  ///
  /// - Parameters:
  ///   - earlier: The count to compare with.
  ///   - later: The count to compare, with its exposure in the same unit.
  ///   - dispersion: How much more such counts vary than independent events do.
  ///   - confidence: The level of the interval; what's shown is less likely by chance than 1 minus that.
  public init(
    from earlier: EventCount,
    to later: EventCount,
    dispersion: DispersionIndex? = nil,
    confidence: ConfidenceLevel = .percent95
  ) {
    self.init(CountComparison(from: earlier, to: later, dispersion: dispersion, confidence: confidence))
  }

  /// The change between two shares: shown when Newcombe's interval excludes 0 and the score test agrees.
  ///
  /// Method and assumptions are those of ``ShareComparison``.
  ///
  /// - Parameters:
  ///   - earlier: The share to compare with.
  ///   - later: The share to compare, of another sample.
  ///   - confidence: The level of the interval; what's shown is less likely by chance than 1 minus that.
  public init(from earlier: ObservedShare, to later: ObservedShare, confidence: ConfidenceLevel = .percent95) {
    self.init(ShareComparison(from: earlier, to: later, confidence: confidence))
  }

  /// The change found by a comparison of counts.
  package init(_ comparison: CountComparison) {
    guard let ratio = comparison.rateRatio else {
      self.init(noStatement: .noEvents)
      return
    }
    self.init(
      isShown: ratio.exact.pValue < comparison.confidence.significance,
      by: comparison.dispersion > 1 ? .dispersedCounts : .exactCounts,
      estimate: ratio.estimate,
      test: ratio.exact
    )
  }

  /// The change found by a comparison of shares.
  package init(_ comparison: ShareComparison) {
    self.init(
      isShown: comparison.isBeyondChance,
      by: .newcombeShares,
      estimate: comparison.difference,
      test: TestedInterval(interval: comparison.interval, pValue: comparison.pValue)
    )
  }

  /// A change without a statement.
  package init(noStatement reason: NoStatementReason) {
    certainty = .noStatement
    method = nil
    estimate = nil
    interval = nil
    pValue = nil
    self.reason = reason
  }

  private init(isShown: Bool, by method: Method, estimate: Double, test: TestedInterval) {
    certainty = isShown ? .shown : .withinChance
    self.method = method
    self.estimate = estimate
    interval = test.interval
    pValue = test.pValue
    reason = nil
  }
}

extension ChangeCertainty {
  /// How a change was distinguished from chance. The raw value is its stable id, with the version of the method.
  @nonexhaustive
  public enum Method: String, Sendable, Hashable, Codable, CaseIterable {
    /// Exact conditional test of two counts, twice the smaller tail.
    case exactCounts = "exactCounts/1"
    /// The same on counts divided by their dispersion, because they vary more than independent events.
    case dispersedCounts = "dispersedCounts/1"
    /// Newcombe's interval and the score test of two shares of samples.
    case newcombeShares = "newcombeShares/1"
  }
}

/// Why there is no statement about a change.
@nonexhaustive
public enum NoStatementReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// There are no events on either side (inga händelser).
  case noEvents
  /// A share without the number of answers behind it (antal svar saknas).
  case sampleSizeMissing
  /// A mean, an index or an amount, of which the spread isn't known (spridning saknas).
  case spreadUnknown
  /// What should be a count of events isn't a whole number in the range of counts (inte ett antal).
  case notACount
  /// What is counted is the planners' own activity, which isn't decided by chance (egen insats).
  case ownDoing
}

/// Whether a change can be distinguished from chance (säkerhet i en förändring).
@nonexhaustive
public enum Certainty: String, Sendable, Hashable, Codable, CaseIterable {
  /// Chance alone seldom causes so large a change (säkerställd). It doesn't mean that a measure caused it.
  case shown
  /// Chance alone can well cause so large a change (inom slumpen). It doesn't mean that nothing has changed.
  case withinChance
  /// The figures don't show how much they vary by chance (inget uttalande möjligt).
  case noStatement
  /// There is no change to assess, for example because a value is missing (kan inte bedömas).
  case notAssessable
}
