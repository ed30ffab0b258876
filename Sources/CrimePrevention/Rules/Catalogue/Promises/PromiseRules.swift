extension RuleSet {
  /// Promises to residents.
  static let promiseRules = RuleSet {
    Rule<CitizenPromise>.periodMissing
    Rule<CitizenPromise>.partyMissing
    Rule<CitizenPromise>.basisMissing
    Rule<CitizenPromise>.basisOutdated()
    Rule<CitizenPromise>.figureMissing
    Rule<CitizenPromise>.publicationMissing
    Rule<CitizenPromise>.contentLost
    Rule<FollowUpEntry>.restatedDifferently
  }
}
