/// Targets that belong together for a reader: those of one focus area, or of the promises.
package struct TargetSection: Sendable {
  /// A goal, measure or promise in words, with its targets.
  package struct Entry: Sendable {
    package let text: String
    package let targets: [TargetFrame]
  }

  /// The plan that the section belongs to; `nil` for promises.
  package let plan: ActionPlan?
  /// The focus area; `nil` for promises.
  package let focusArea: FocusArea?
  package let entries: [Entry]
}

extension CheckedRecord {
  /// All targets of the record, with the time that each inherits from what contains it.
  package var targetSections: [TargetSection] {
    func frames(
      _ targets: [Target],
      of holder: TargetHolder,
      in containers: CalendarInterval?...,
      terms: [CalendarInterval] = []
    ) -> [TargetFrame] {
      targets.map { target in
        TargetFrame(
          target,
          indicator: index.indicators[target.indicator],
          holder: holder,
          containers: containers,
          terms: terms,
          memberNames: index.names(of: target.each)
        )
      }
    }
    let areas = record.plans.flatMap { plan in
      plan.focusAreas.map { area in
        let goals = area.goals.map { goal in
          TargetSection.Entry(
            text: goal.text,
            targets: frames(goal.targets, of: .goal(goal.id, kind: goal.kind), in: plan.period)
          )
        }
        let measures = area.measures.filter { !$0.targets.isEmpty }.map { measure in
          TargetSection.Entry(
            text: measure.title,
            targets: frames(
              measure.targets,
              of: .measure(measure.id),
              in: measure.period,
              plan.period,
              terms: measure.cadence?.terms ?? []
            )
          )
        }
        return TargetSection(plan: plan, focusArea: area, entries: goals + measures)
      }
    }
    let promised = record.promises.map { promise in
      TargetSection.Entry(
        text: promise.text,
        targets: frames(promise.targets, of: .promise(promise.id), in: promise.period)
      )
    }
    return areas + (promised.isEmpty ? [] : [TargetSection(plan: nil, focusArea: nil, entries: promised)])
  }
}

extension Cadence {
  /// The terms that it states; empty when it isn't per term.
  var terms: [CalendarInterval] { per == .term ? within : [] }
}
