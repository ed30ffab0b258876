extension RuleSet {
  /// What mustn't be shown to everyone.
  static let publicationRules = RuleSet {
    Rule<RecordText>.personalNumberInText
    Rule<RecordIdentifier>.personalNumberAsIdentifier
    Rule<KeptMembers>.personalNumberInMember
    Rule<AgendaItem>.agendaItemSharingNarrower
    Rule<Measure>.measureSharingNarrower
    Rule<Sharing>.sharingEmbargoed
    Rule<CitizenPromise>.promiseNamesRestrictedMeasure
    Rule<AgendaItem>.agendaItemNamesRestrictedMeasure
    Rule<Indicator>.observationCountSmall
    Rule<Indicator>.observationCountDeducible
    Rule<Indicator>.suppressedValuePresent
    Rule<Indicator>.partDeducible
    Rule<Target>.baselineCountSmall
    Rule<FollowUpEntry>.followUpCountSmall
  }
}
