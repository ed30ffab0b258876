import CrimePrevention

/// What is to be seen in a target's drawing, for those who don't see it.
struct TargetDescription: Sendable {
  let text: String

  init(_ assessment: TargetAssessment, panels: [TargetPanel], ticks: Ticks, words: FigureWords) {
    let language = words.language
    var sentences = panels.prefix(TargetChart.mostPanels).map { panel in
      Self.course(of: panel, words) + Self.expected(of: panel, assessment.due, words)
    }
    if panels.count > TargetChart.mostPanels {
      let more = FigureText(language).text(panels.count - TargetChart.mostPanels)
      sentences.append(language.say("\(more) more aren't drawn.", "Ytterligare \(more) ritas inte."))
    }
    let missing = panels.reduce(0) { sum, panel in sum + panel.values.count { $0.figure == nil } }
    if missing > 0 {
      let number = FigureText(language).text(missing)
      sentences.append(
        missing == 1
          ? language.say("One value is missing.", "Ett värde saknas.")
          : language.say("\(number) values are missing.", "\(number) värden saknas.")
      )
    }
    if ticks.lower > 0 {
      let start = words.text(ticks.lower)
      sentences.append(language.say("The value axis starts at \(start).", "Värdeaxeln börjar vid \(start)."))
    }
    text = sentences.joined(separator: " ")
  }

  private static func course(of panel: TargetPanel, _ words: FigureWords) -> String {
    let language = words.language
    let observed = panel.values.filter { $0.figure != nil && !$0.isOrigin }
    guard let first = observed.first, let last = observed.last, let start = first.figure, let end = last.figure
    else { return "" }
    // On one line, and turning nothing around in the sentence.
    let place = panel.heading.map { Label($0, within: 2 * DrawingMeasures.width).text + ": " } ?? ""
    let until = "\(words.text(end)) (\(time(of: last, language)))"
    if panel.values.contains(where: \.isOrigin) {
      return place + language.say("The sum is \(until).", "Summan är \(until).")
    }
    guard observed.count > 1 else { return place + language.say("One value: \(until).", "Ett värde: \(until).") }
    let number = FigureText(language).text(observed.count)
    let from = "\(words.text(start)) (\(time(of: first, language)))"
    return place
      + language.say("\(number) values, from \(from) to \(until).", "\(number) värden, från \(from) till \(until).")
  }

  private static func expected(of panel: TargetPanel, _ due: CalendarDate?, _ words: FigureWords) -> String {
    let language = words.language
    guard let text = panel.expected.flatMap(words.text) else { return "" }
    let by = due.map { day($0.dayNumber, language) }.map { language.say(" by \($0)", " senast \($0)") } ?? ""
    return " " + language.say("Target: \(text)\(by).", "Mål: \(text)\(by).")
  }

  /// The time that a value is about, as short as it is written.
  private static func time(of value: TargetPanel.Value, _ language: MessageLanguage) -> String {
    guard let period = value.period, period.granularity != .range, period.granularity != .day else {
      return day(value.day, language)
    }
    return period.description
  }

  private static func day(_ number: Int, _ language: MessageLanguage) -> String {
    CalendarDate(dayNumber: number)?.words.text(in: language) ?? ""
  }
}
