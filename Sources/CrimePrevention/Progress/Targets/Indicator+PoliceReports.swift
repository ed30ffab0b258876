extension Indicator {
  /// Whether the values count what has been reported to the police, as far as its source and definition tell
  /// (polisanmälda brott).
  ///
  /// Shares aren't counted: those that the police publish are mostly surveys. Reports of faults and of concern
  /// (felanmälan, orosanmälan) go elsewhere.
  var isFromPoliceReports: Bool {
    guard statistic == .count || statistic == .rate else { return false }
    return [source, definition].compactMap { $0 }.contains { text in
      Words.words(of: text).contains(where: Self.policeReports.begins)
    }
  }

  private static let policeReports = TextSearch(["polis", "police", "anmäl", "brottsanmäl", "reported"])
}
