package import CrimePrevention

extension Meeting: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      date: random.value(),
      status: random.value(),
      title: random.optional(),
      startsAt: random.optional(),
      endsAt: random.optional(),
      mode: random.optional(),
      place: random.optional(),
      sharing: random.optional(),
      chair: random.optional(),
      noteTaker: random.optional(),
      participants: random.optionalList(),
      agenda: random.list(),
      approves: random.optional(),
      nextMeetings: random.list(),
      annotations: random.annotations()
    )
  }
}

extension Meeting.Mode: ArbitraryCode {}

extension Meeting.Status: ArbitraryCode {}

extension Participant: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      person: random.value(),
      attendance: random.value(),
      organization: random.optional(),
      capacity: random.optional(),
      substituteFor: random.optional(),
      items: random.optional(),
      reason: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Participant.Capacity: ArbitraryCode {}

extension Participant.Attendance: ArbitraryCode {}

extension AgendaSpan: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      from: random.value(),
      through: random.value(),
      annotations: random.annotations()
    )
  }
}

extension AgendaItem: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      title: random.value(),
      kind: random.optional(),
      summary: random.optional(),
      presenters: random.list(),
      minutes: random.optional(),
      startsAt: random.optional(),
      decisions: random.list(),
      actions: random.list(),
      concerns: random.list(),
      sharing: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension AgendaItem.Kind: ArbitraryCode {}

extension Presenter: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      person: random.optional(),
      organization: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension MeetingDecision: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      text: random.value(),
      annotations: random.annotations()
    )
  }
}

extension MeetingAction: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      text: random.value(),
      owner: random.optional(),
      due: random.optional(),
      doneOn: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension NextMeeting: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      date: random.value(),
      startsAt: random.optional(),
      annotations: random.annotations()
    )
  }
}
