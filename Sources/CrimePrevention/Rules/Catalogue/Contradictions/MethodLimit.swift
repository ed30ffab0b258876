/// How many a method has room for at a time, as its national guidance says.
struct MethodLimit {
  /// What the method is called in Swedish.
  let name: String
  /// Parts of the words by which an indicator of it is known.
  let words: TextSearch
  /// About how many people take part at most.
  let maximum: Double

  /// Safety walks (trygghetsvandringar): about 20 at most, so that all can walk and talk together.
  static let all = [
    MethodLimit(name: "trygghetsvandring", words: TextSearch(["trygghetsvandring", "safety walk"]), maximum: 20)
  ]

  /// Whether an indicator counts those who take part on one occasion.
  func applies(to indicator: Indicator) -> Bool {
    indicator.statistic == .count && indicator.unit == .persons && indicator.aggregation != .sum
      && words.occurs(in: indicator.name, indicator.definition)
  }
}
