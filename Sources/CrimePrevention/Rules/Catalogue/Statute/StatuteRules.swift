extension RuleSet {
  /// One rule per duty of the Act that a record can show. What they check, and what no rule can, is listed in
  /// ``StatuteDuties/all``.
  static func statuteRules(_ reading: StatuteReading) -> RuleSet {
    RuleSet {
      Rule<CouncilRecord>.situationPictureNotShown
      Rule<SituationPicture>.partNotShown
      Rule<CouncilRecord>.planNotShown
      Rule<ActionPlan>.decisionNotShown
      Rule<ActionPlan>.situationNotShown
      Rule<ActionPlan>.situationAfterDecision
      Rule<ActionPlan>.ownMeasuresNotShown
      Rule<SituationPicture>.updateUndated
      Rule<SituationPicture>.updateTwoYearsAgo(reading)
      Rule<SituationPicture>.updateNotShown(reading)
      Rule<ActionPlan>.followUpTwoYearsAgo(reading)
      Rule<ActionPlan>.followUpNotShown(reading)
      Rule<CooperationAgreement>.purposesNotShown
      Rule<CooperationAgreement>.workAreasNotShown
      Rule<Council>.leadershipNotShown
      Rule<Council>.ledByOther
      Rule<Membership>.positionNotLeading
      Rule<Council>.coordinationNotShown
      Rule<Council>.contactNotShown
      Rule<Council>.informationNotShown
      Rule<Council>.responsibleBodyNotShown
      Rule<Council>.reportNotShown
      Rule<Council>.reportAYearAgo(reading)
    }
  }
}
