import CrimePrevention

/// What the signs of a target's plots mean: only of those that stand in them.
enum TargetLegend {
  static func entries(for panels: [TargetPanel], asked: CalendarDate?, _ language: MessageLanguage) -> [Legend.Entry] {
    let values = panels.flatMap(\.values)
    let isSum = values.contains(where: \.isOrigin)
    let observed = values.filter { $0.figure != nil && !$0.isOrigin }
    let entries: [(Sign, Bool, String)] = [
      (
        .value, observed.contains { !$0.isPreliminary },
        isSum ? language.say("sum so far", "summa hittills") : language.say("observed value", "uppmätt värde")
      ),
      (.preliminary, observed.contains(where: \.isPreliminary), language.say("preliminary", "preliminärt")),
      (.missing, values.contains { $0.figure == nil }, language.say("value missing", "värde saknas")),
      (.mean, panels.contains { !$0.means.isEmpty }, language.say("mean", "medelvärde")),
      (
        .interval, observed.contains { $0.interval != nil },
        language.say("95 % confidence interval", "95 % konfidensintervall")
      ),
      (
        .seriesBreak, values.contains { $0.startsAnew && !$0.isOrigin },
        language.say("new series begins", "ny serie börjar")
      ),
      (.baseline, panels.contains { $0.baseline != nil }, language.say("baseline", "basvärde")),
      (.path, panels.contains { !$0.paths.isEmpty }, language.say("straight path", "rak väg till målet")),
      (.waypoint, panels.contains { !$0.waypoints.isEmpty }, language.say("waypoint", "delmål")),
      (
        .limit, panels.contains { $0.expected?.lower != nil || $0.expected?.upper != nil },
        language.say("target", "mål")
      ),
      (.projection, panels.contains { $0.projection != nil }, language.say("at the same pace", "i samma takt")),
      (
        .outlook, panels.contains { $0.outlook != nil },
        language.say("95 % prediction interval", "95 % prediktionsintervall")
      ),
      (.asked, asked != nil, language.say("asked on ", "läget den ") + (asked?.words.text(in: language) ?? "")),
    ]
    return entries.filter(\.1).map { Legend.Entry($0.0, $0.2) }
  }
}
