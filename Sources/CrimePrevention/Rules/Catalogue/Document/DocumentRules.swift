extension RuleSet {
  /// The document itself: identifiers, references, members and codes.
  static let documentRules = RuleSet {
    Rule<RecordIdentifier>.identifierDuplicate
    Rule<RecordIdentifier>.identifierMalformed
    Rule<UnusedObject>.identifierUnreferenced
    Rule<UnclearReference>.referenceUnknown
    Rule<UnclearReference>.referenceWrongKind
    Rule<UnclearReference>.referenceAmbiguous
    Rule<Reference>.referenceIDMissing
    Rule<Area>.areaInsideItself
    Rule<Organization>.organizationInsideItself
    Rule<CooperationAgreement>.agreementSupersedesItself
    Rule<ActionPlan>.planSupersedesItself
    Rule<CitizenPromise>.promiseSupersedesItself
    Rule<Meeting>.meetingApprovesItself
    Rule<Measure>.milestonesInCircle
    Rule<KeptMembers>.memberUnknown
    Rule<KeptMembers>.memberNull
    Rule<KeptMembers>.draftFactUncertain
    Rule<Target.Expectation>.expectationMemberUnused
    Rule<UnknownCode>.codeUnknown
    Rule<CouncilRecord>.formatVersionNewer
    Rule<RecordText>.textEmpty
    Rule<RecordText>.textUntrimmed
    Rule<RecordText>.textControlCharacter
  }
}
