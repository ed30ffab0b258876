import CrimePrevention
@testable import CrimePreventionReports
import Foundation
import TestSupport

/// All drawings of a record at a date.
struct ChartSamples {
  let drawings: [Drawing]

  init(of record: CheckedRecord, asOf date: CalendarDate, _ language: MessageLanguage) {
    let progress = record.progress(asOf: date)
    let targets = progress.targets.compactMap { assessment in
      TargetChart.drawing(of: assessment, asOf: date, language: language)
    }
    let control = record.record.indicators.compactMap { indicator in
      ControlChart.drawing(of: indicator, asOf: date, language: language)
    }
    let timelines = record.record.plans.compactMap { plan in
      let rows = plan.focusAreas.flatMap(\.measures).map { measure in
        TimelineRow(
          measure,
          milestones: progress.measure(measure.id)?.milestones,
          planPeriod: plan.period,
          asOf: date,
          language
        )
      }
      return MeasureTimeline.drawing(of: rows, covering: plan.period, asOf: date, language: language)
    }
    let wheel = YearWheel.drawing(of: Self.events(of: record.record), year: date.year, language: language)
    drawings = targets + control + timelines + [wheel].compactMap { $0 }
  }

  static func events(of record: CouncilRecord) -> [YearWheel.Event] {
    let meetings = record.meetings.map { meeting in
      YearWheel.Event(day: meeting.date, kind: .meeting, label: meeting.title ?? meeting.id.rawValue)
    }
    let followUps = record.followUps.compactMap { followUp in
      followUp.heldOn.map { YearWheel.Event(day: $0, kind: .followUp, label: "Uppföljning: " + (followUp.of.id ?? "")) }
    }
    let due = record.plans.flatMap(\.focusAreas).flatMap(\.measures).flatMap(\.milestones).compactMap { milestone in
      milestone.due.map { YearWheel.Event(day: $0.last, kind: .due, label: milestone.title) }
    }
    let releases = record.plans.flatMap(\.focusAreas).flatMap(\.measures).compactMap { measure in
      measure.sharing?.releaseOn.map { YearWheel.Event(day: $0, kind: .release, label: measure.title) }
    }
    return meetings + followUps + due + releases
  }

  /// The drawings on a page, each in a figure.
  func page(_ title: String, _ language: MessageLanguage) -> String {
    Page(title, in: language) {
      Element("main") {
        Element("h1") { title }
        for drawing in drawings {
          Element("figure") {
            Element("h2") { drawing.title }
            drawing.element
            Element("p", .class("remark")) { drawing.description }
          }
        }
      }
    }.text
  }
}
