extension Sharing.Level {
  /// Whether fewer may see what has this level than what has another. An unknown level is narrower than nothing.
  func isNarrower(than other: Self) -> Bool {
    guard let rank, let otherRank = other.rank else { return false }
    return rank > otherRank
  }

  private var rank: Int? {
    switch known {
    case .public: 0
    case .restricted: 1
    case .secret: 2
    case nil: nil
    }
  }
}
