extension RuleSet {
  /// Structure, references, time, quantities and the chain from problem to follow-up.
  public static let standard = standard(in: .latest)

  /// The standard rules of an edition.
  public static func standard(in edition: RuleEdition) -> RuleSet {
    RuleSet(named: "standard") {
      documentRules
      waiverRules
      meetingRules
      chainRules
      quantityRules
      contradictionRules
      promiseRules
    }
    .limited(to: edition)
  }

  /// The Act on municipal responsibility for crime prevention (2023:196): findings about what a record shows, never
  /// verdicts about a municipality.
  public static let statute = statute(StatuteReading())

  /// The rules on the Act in an edition, with another reading of the Act's words about time.
  public static func statute(_ reading: StatuteReading, in edition: RuleEdition = .latest) -> RuleSet {
    RuleSet(named: "statute") { statuteRules(reading) }.limited(to: edition)
  }

  /// Vague or unverifiable wordings.
  public static let wording = wording(in: .latest)

  /// The wording rules of an edition.
  public static func wording(in edition: RuleEdition) -> RuleSet {
    RuleSet(named: "wording") { wordingRules }.limited(to: edition)
  }

  /// What mustn't be shown to everyone: secrecy, small numbers, personal identity numbers.
  public static let publication = publication(in: .latest)

  /// The publication rules of an edition.
  public static func publication(in edition: RuleEdition) -> RuleSet {
    RuleSet(named: "publication") { publicationRules }.limited(to: edition)
  }

  /// The standard rules for input from a form or another service: codes and members that the format doesn't define are
  /// errors. A stored record may have some, written by a newer version or by hand.
  public static let strict = standard.setting(.error, for: .codeUnknown, .memberUnknown)

  /// All sets of the library.
  public static let all = RuleSet {
    standard
    statute
    wording
    publication
  }
}

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
    Rule<UndefinedMembers>.memberUnknown
    Rule<UndefinedMembers>.memberNull
    Rule<UndefinedMembers>.draftFactUncertain
    Rule<Target.Expectation>.expectationMemberUnused
    Rule<UnknownCode>.codeUnknown
    Rule<CouncilRecord>.formatVersionNewer
    Rule<RecordText>.textEmpty
    Rule<RecordText>.textUntrimmed
    Rule<RecordText>.textControlCharacter
  }
}

extension RuleSet {
  /// The rules on the waivers of a record. They run in every check, in addition to its other rules.
  static let waiverRules = RuleSet {
    Rule<WaiverUse>.waiverReasonMissing
    Rule<WaiverUse>.waiverUnused
  }
}

extension RuleSet {
  /// The council, its seats and its meetings.
  static let meetingRules = RuleSet {
    Rule<Council>.chairMissing
    Rule<Council>.chairVacant
    Rule<Council>.seatOverlapping
    Rule<Council>.chairHeldTwice
    Rule<Council>.comingMeetingMissing
    Rule<Membership>.substituteForOneself
    Rule<Council>.meetingsTooFew
    Rule<Meeting>.chairMissing
    Rule<Meeting>.chairOffRoster
    Rule<Meeting>.noteTakerOffRoster
    Rule<AgendaItem>.presenterOffRoster
    Rule<AgendaItem>.presenterAbsent
    Rule<Meeting>.chairAbsent
    Rule<Meeting>.noteTakerAbsent
    Rule<Meeting>.principalPresent
    Rule<Meeting>.principalOffRoster
    Rule<Meeting>.substitutesDoubled
    Rule<Participant>.substituteForOneself
    Rule<Participant>.attendanceUncertain
    Rule<Participant>.itemsMissing
    Rule<Meeting>.participantRepeated
    Rule<Meeting>.timesUpsideDown
    Rule<AgendaItem>.minutesNegative
    Rule<Meeting>.minutesNotAddingUp
    Rule<Meeting>.minutesNotComparable
    Rule<Meeting>.itemTimesOverlapping
    Rule<Meeting>.itemTimesGapped
    Rule<AgendaItem>.outsideMeetingTime
    Rule<Meeting>.plannedInPast
    Rule<Meeting>.heldInFuture
    Rule<Meeting>.cancelledWithMinutes
    Rule<Meeting>.repeated
    Rule<NextMeeting>.notLater
    Rule<MeetingAction>.ownerMissing
    Rule<MeetingAction>.dueMissing
    Rule<MeetingAction>.dueBeforeMeeting
    Rule<MeetingAction>.doneBeforeMeeting
    Rule<MeetingAction>.overdue
    Rule<MeetingAction>.reportBackMissing
    Rule<AgendaItem>.decisionMissing
    Rule<Person>.nameSimilar
    Rule<Organization>.abbreviationUndefined
    Rule<Measure>.abbreviationUndefined
  }
}

extension RuleSet {
  /// The chain from problem through cause, measure and goal to indicator and follow-up.
  static let chainRules = RuleSet {
    Rule<Problem>.goalMissing
    Rule<Problem>.causeMissing
    Rule<Factor>.measureMissing
    Rule<Factor>.levelUncovered
    Rule<CooperationAgreement>.followUpMissed
    Rule<ActionPlan>.periodMissing
    Rule<ActionPlan>.focusAreasMissing
    Rule<ActionPlan>.levelUncovered
    Rule<ActionPlan>.followUpCadenceMissing
    Rule<ActionPlan>.followUpMissed
    Rule<FocusArea>.goalMissing
    Rule<FocusArea>.goalTargetsDiffer
    Rule<FocusArea>.goalTextsDiffer
    Rule<Goal>.targetMissing
    Rule<Goal>.measureMissing
    Rule<Target>.monitoredOnly
    Rule<Measure>.purposeMissing
    Rule<Measure>.ownerMissing
    Rule<FocusArea>.measurePartyMissing
    Rule<Measure>.alreadyCompleted
    Rule<Measure>.statusOutdated
    Rule<Measure>.effectShared
    Rule<Commitment>.partyOutsideAgreement
    Rule<Milestone>.dependencyUndated
  }
}

extension RuleSet {
  /// Quantities and time: what figures and periods say, and what they leave out.
  static let quantityRules = RuleSet {
    // What is missing.
    Rule<Target>.baselineMissing
    Rule<Target>.partBaselineMissing
    Rule<Target>.baselineUndated
    Rule<Observation>.observationValueMissing
    Rule<Observation>.observationValueDespiteStatus
    Rule<Indicator>.indicatorObservationsMissing
    Rule<Observation>.claimWithoutFigure
    Rule<Target>.denominatorMissing
    Rule<Observation>.observationDenominatorMissing
    Rule<Observation>.observationPopulationEmpty
    Rule<Target>.populationMayBeEmpty
    Rule<Target>.sampleSizeMissing
    Rule<Target>.sourceMissing
    Rule<Indicator>.perMissing
    Rule<Indicator>.populationMissing
    Rule<Each>.eachMembersMissing
    Rule<Target>.toleranceMissing
    Rule<Target>.dueMissing
    Rule<Target>.startMissing
    Rule<CooperationAgreement>.agreementPeriodMissing
    Rule<Cadence>.cadencePeriodMissing
    Rule<Milestone>.milestoneDueMissing
    Rule<Measure>.levelMissing
    Rule<Target>.bandMissing

    // What figures say.
    Rule<Indicator>.valueOffScale
    Rule<Target>.targetOffScale
    Rule<Band>.bandOffScale
    Rule<Target>.baselineMeetsTarget
    Rule<Target>.frequencyBelowPractice
    Rule<Target>.targetEqualsBaseline
    Rule<Target>.targetWithinNoise
    Rule<Target>.directionAgainstBetter
    Rule<Target>.wordingAgainstFigures
    Rule<Target>.overPrecise
    Rule<Target>.bandLimitAmbiguous
    Rule<Indicator>.bandsGap
    Rule<Indicator>.bandsOverlap
    Rule<Indicator>.valuesNotSummable
    Rule<Indicator>.observationsOverlap
    Rule<Indicator>.observationRepeated
    Rule<Indicator>.valuesConflict
    Rule<Target>.baselineConflict
    Rule<Target>.seriesBreakSinceBaseline
    Rule<CouncilRecord>.sharesBelowWhole
    Rule<CouncilRecord>.sharesExceedWhole
    Rule<Indicator>.partsExceedWhole
    Rule<Indicator>.preliminaryOnly
    Rule<Waypoint>.waypointDateOffPath
    Rule<Waypoint>.waypointOffPath
    Rule<Target>.waypointsOutOfOrder

    // What times say.
    Rule<Target>.targetOutsidePlanPeriod
    Rule<Measure>.measureOutsidePlanPeriod
    Rule<Milestone>.milestoneOutsidePeriod
    Rule<Target>.dueBeforeStart
    Rule<Target>.baselineAfterDue
    Rule<Target>.measuredBeforePeriodEnds
    Rule<Milestone>.milestoneMeasuredBeforePeriodEnds
    Rule<ActionPlan>.periodsDiffer
    Rule<Observation>.publishedBeforePeriodEnds
    Rule<Observation>.observationInFuture
    Rule<Occurrence>.occurrenceInFuture
    Rule<Milestone>.milestoneDoneInFuture
    Rule<Milestone>.milestoneDoneBeforePredecessor
    Rule<Milestone>.milestoneDueBeforePredecessor

    // What makes no sense in itself.
    Rule<CalendarInterval>.intervalUpsideDown
    Rule<ReportingPeriod>.periodUpsideDown
    Rule<ValueRange>.rangeUpsideDown
    Rule<Band>.bandUpsideDown
    Rule<Target.Expectation>.expectationUpsideDown
    Rule<Target.Expectation>.factorOrToleranceNegative
    Rule<Observation>.observationNegative
    Rule<Observation>.numeratorAboveDenominator
    Rule<Indicator>.multiplierNotPositive
    Rule<Indicator>.perNotPositive
    Rule<Indicator>.decimalsNegative
    Rule<Cadence>.cadenceNotPositive
    Rule<TimeLimit>.timeLimitNotPositive
    Rule<Deadline>.deadlineShareOffScale
    Rule<TimedCase>.caseOutOfOrder
    Rule<Occurrence>.occurrenceNegative
    Rule<Goal>.weightNegative
    Rule<CitizenDialogue>.respondentsNegative
    Rule<Council>.meetingsPerYearNotPositive
    Rule<Budget>.budgetNegative
    Rule<Measure>.budgetExceeded
  }
}

extension RuleSet {
  /// Commitments that pull against each other.
  static let contradictionRules = RuleSet {
    Rule<Goal>.goalTargetsOpposed
    Rule<FocusArea>.measuresOpposed
    Rule<Goal>.reportsOpposed
    Rule<Target>.detectionOpposed
    Rule<Measure>.deadlineAgainstLimit
    Rule<Measure>.cadencesDiffer
    Rule<FocusArea>.measureCadencesDiffer
    Rule<Measure>.cadenceHedged
    Rule<Target>.methodMaximumReached
    Rule<Measure>.methodLevelDiffers
    Rule<Measure>.areasNarrowerThanGoal
    Rule<Measure>.areaOutsideScope
  }
}

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

extension RuleSet {
  /// Words that promise less than they seem to.
  static let wordingRules = RuleSet {
    Rule<RecordText>.effortOnly
    Rule<RecordText>.conditionUnverifiable
    Rule<RecordText>.quantityVague
    Rule<RecordText>.timeVague
  }
}

extension RuleSet {
  /// What mustn't be shown to everyone.
  static let publicationRules = RuleSet {
    Rule<RecordText>.personalNumberInText
    Rule<RecordIdentifier>.personalNumberAsIdentifier
    Rule<UndefinedMembers>.personalNumberInMember
    Rule<AgendaItem>.agendaItemSharingNarrower
    Rule<Measure>.measureSharingNarrower
    Rule<Sharing>.sharingEmbargoed
    Rule<CitizenPromise>.promiseNamesRestrictedMeasure
    Rule<AgendaItem>.agendaItemNamesRestrictedMeasure
    Rule<NarrowReference>.referenceSharingNarrower
    Rule<AgendaItem>.agendaItemPersonConcerned
    Rule<Indicator>.observationCountSmall
    Rule<Indicator>.observationGroupListed
    Rule<Indicator>.observationCountDeducible
    Rule<Indicator>.suppressedValuePresent
    Rule<Indicator>.partDeducible
    Rule<Indicator>.observationWithheldWithOthers
    Rule<Indicator>.observationRestrictedDeducible
    Rule<Target>.baselineCountSmall
    Rule<FollowUpEntry>.followUpCountSmall
  }
}
