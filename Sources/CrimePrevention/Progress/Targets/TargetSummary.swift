/// The figures of an assessed target in a few words, for tables and lists: with decimals as the indicator has them, and
/// “%” for per cent. Other units are left to the surrounding text.
extension TargetAssessment {
  /// What is expected, such as “at least 8” and “minst 8”.
  public var expectationInShort: Sentence { target.expectation.wordsInShort(of: indicator) }

  /// The baseline, such as “140” or, when only a range is known, “2–3”; `nil` when it isn't known.
  public var baselineInShort: Sentence? {
    baseline.map { figure in Sentence { _, figures in short.text(figure, figures) } }
  }

  /// The value that the verdict rests on; `nil` when there is none. It is never shown as the limit that it doesn't reach.
  public var latestInShort: Sentence? {
    latest.map { latest in Sentence { _, figures in short.text(latest.value, shortOf: unreachedLimit, figures) } }
  }

  /// The range in which the latest value may well lie, such as “72.8–76.3 %”; `nil` as for ``latestInterval``.
  public var latestIntervalInShort: Sentence? {
    latestInterval.map { interval in
      Sentence { _, figures in
        short.interval(interval.lower, interval.upper, figures)
      }
    }
  }

  /// Where the value should be by now; `nil` when that isn't known.
  public var expectedNowInShort: Sentence? {
    expectedNow.map { value in Sentence { _, figures in short.text(value, figures) } }
  }

  /// How much of the distance has been covered, such as “35 %”, never more than all of it or less than none; `nil` when
  /// that isn't known.
  public var attainmentInShort: Sentence? {
    attainment.map { share in
      Sentence { _, figures in figures.percent(share.isAtLeast(1) ? 1 : max(0, share)) }
    }
  }

  private var short: ValueWords { ValueWords(of: indicator) }
}
