import CrimePrevention

extension WithheldCounts {
  /// Whether objects of a kind aren't shown. Details left out of objects that are shown don't count.
  func hides(_ kind: String) -> Bool {
    counts.contains { $0.kind == kind && $0.reason.hidesObjects }
  }

  /// Whether there are objects that aren't shown, so that what seems to be missing may be there.
  var hidesObjects: Bool { counts.contains { $0.reason.hidesObjects } }
}

extension WithheldCounts.Reason {
  /// Whether whole objects are left out for this reason.
  fileprivate var hidesObjects: Bool {
    switch self {
    case .restricted, .secret, .embargoed, .unknownLevel, .dangling: true
    default: false
    }
  }

  /// Several reasons, with how many things each is for; for a single reason the number is left to the surrounding
  /// words.
  static func words(for counts: [Self: Int], in language: MessageLanguage) -> String {
    let isMixed = counts.count > 1
    let words = allCases.compactMap { reason -> String? in
      guard let count = counts[reason] else { return nil }
      let words = reason.words(in: language)
      return isMixed ? FigureText(language).text(count) + " " + words : words
    }
    return words.joined(separator: ", ")
  }
}
