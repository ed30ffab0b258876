import CrimePrevention

/// An indicator: its values and, for keepers, a form to enter one.
struct IndicatorPage: Sendable {
  let view: View
  let indicator: Indicator
  let caller: Caller
  let language: MessageLanguage

  var page: Page {
    view.page(
      indicator.name,
      for: caller,
      in: language,
      """
      \(indicator.definition.map { "<p><bdi>\($0)</bdi></p>" as HTML })
      \(entry)
      \(values)
      """
    )
  }

  private var entry: HTML? {
    let form = view.form(
      "indicators/\(indicator.id.rawValue.inPath)/observations",
      for: caller,
      """
      \(Field.text("period", language.say("Period", "Period"), hint: language.say("Such as 2026, 2026-Q2, 2026-05 or 2026-05-31", "Till exempel 2026, 2026-Q2, 2026-05 eller 2026-05-31"), isRequired: true))
      \(Field.text("value", language.say("Value", "Värde"), hint: unit))
      \(Field.text("numerator", language.say("How many (numerator)", "Hur många (täljare)")))
      \(Field.text("denominator", language.say("Of how many (denominator)", "Av hur många (nämnare)")))
      \(Field.why(language))
      \(Field.button(language.say("Enter the value", "För in värdet")))
      """
    )
    return form.map { "<section><h2>\(language.say("Enter a value", "För in ett värde"))</h2>\($0)</section>" }
  }

  private var unit: String {
    let words = indicator.unit.words?.text(in: language) ?? indicator.unit.rawValue
    return language.say("Unit", "Enhet") + ": " + words
  }

  private var values: HTML {
    guard !indicator.observations.isEmpty else {
      return "<p>\(language.say("No values are recorded.", "Inga värden är införda."))</p>"
    }
    let rows: [HTML] = indicator.observations.reversed().map { observation in
      """
      <tr><th scope="row">\(observation.period.description)</th>\
      <td data-name="\(language.say("Part", "Del"))">\(part(observation.breakdown))</td>\
      <td class="number" data-name="\(language.say("Value", "Värde"))">\(value(observation))</td></tr>
      """
    }
    return """
      <section><h2>\(language.say("Values", "Värden"))</h2>
      <table class="stacking"><caption>\(unit)</caption>
      <thead><tr><th scope="col">\(language.say("Period", "Period"))</th><th scope="col">\(language.say("Part", "Del"))</th>\
      <th scope="col" class="number">\(language.say("Value", "Värde"))</th></tr></thead>
      <tbody>\(rows)</tbody></table></section>
      """
  }

  private func part(_ breakdown: Breakdown?) -> String {
    let parts = [
      breakdown?.area.map { view.index.areas[$0]?.name ?? $0.rawValue },
      breakdown?.unit.map { view.index.units[$0]?.name ?? $0.rawValue }, breakdown?.sex, breakdown?.ageGroup,
    ].compactMap { $0 }
    return parts.isEmpty ? language.say("all", "alla") : parts.joined(separator: ", ")
  }

  private func value(_ observation: Observation) -> String {
    let figures = FigureText(language)
    if let value = observation.value { return figures.text(value, decimals: indicator.decimals ?? 2) }
    if let numerator = observation.numerator, let denominator = observation.denominator {
      return "\(figures.text(numerator, decimals: 0)) / \(figures.text(denominator, decimals: 0))"
    }
    if let range = observation.range {
      return "\(figures.text(range.min, decimals: 2))–\(figures.text(range.max, decimals: 2))"
    }
    return observation.status == .suppressed
      ? language.say("not shown", "visas inte") : language.say("not recorded", "inte infört")
  }
}
