/// What would stand out from a baseline, and what it takes to see the change asked for, as facts in figures and words.
struct NoiseWords {
  private let change: PromisedChange
  private let indicator: Indicator

  init(of change: PromisedChange, in indicator: Indicator) {
    self.change = change
    self.indicator = indicator
  }

  var facts: [String: JSONValue] {
    let (decrease, increase) = change.detectable
    let needed = change.neededSize
    let figures: [String: JSONValue] = [
      "decrease": decrease.map { .quantity($0) } ?? .null, "increase": increase.map { .quantity($0) } ?? .null,
      "needed": needed.map { .quantity($0) } ?? .null,
    ]
    let limits = limits(decrease != nil, increase != nil).sentence(with: figures)
    let remedy = (needed == nil ? remedy : remedyWithSize).sentence(with: figures)
    return figures.and([
      "limitsEnglish": .string(limits.english), "limitsSwedish": .string(limits.swedish),
      "remedyEnglish": .string(remedy.english), "remedySwedish": .string(remedy.swedish),
    ])
  }

  private func limits(_ hasDecrease: Bool, _ hasIncrease: Bool) -> MessageTemplate {
    let isCount = indicator.statistic == .count
    let below = isCount ? ("fewer", "färre") : ("lower", "lägre")
    let above = isCount ? ("more", "fler") : ("higher", "högre")
    return switch (hasDecrease, hasIncrease) {
    case (true, true):
      MessageTemplate(
        english: "only {decrease} or \(below.0), or {increase} or \(above.0), would stand out",
        swedish: "bara {decrease} eller \(below.1), eller {increase} eller \(above.1), skulle sticka ut"
      )
    case (false, true):
      MessageTemplate(
        english: "only {increase} or \(above.0) would stand out, and no decrease at all",
        swedish: "bara {increase} eller \(above.1) skulle sticka ut, och ingen minskning alls"
      )
    case (true, false):
      MessageTemplate(
        english: "only {decrease} or \(below.0) would stand out, and no increase at all",
        swedish: "bara {decrease} eller \(below.1) skulle sticka ut, och ingen ökning alls"
      )
    case (false, false):
      MessageTemplate(
        english: "no change at all would stand out",
        swedish: "ingen förändring alls skulle sticka ut"
      )
    }
  }

  private var remedy: MessageTemplate {
    change.isOfAnswers
      ? MessageTemplate(
        english: "Ask more people, or set another target",
        swedish: "Fråga fler, eller sätt ett annat målvärde"
      )
      : MessageTemplate(
        english: "Count over a longer time or in a larger area, or set another target",
        swedish: "Räkna under längre tid eller i ett större område, eller sätt ett annat målvärde"
      )
  }

  private var remedyWithSize: MessageTemplate {
    if change.isOfAnswers {
      return MessageTemplate(
        english: "For a change of this size to be seen, ask about {needed} people each time, or set another target",
        swedish:
          "För att en så stor förändring ska synas krävs ungefär {needed} svar varje gång, eller ett annat målvärde"
      )
    }
    let isPeople = indicator.unit == .persons
    let noun = isPeople ? ("people", "personer") : ("events", "händelser")
    return MessageTemplate(
      english: """
        A change of this size takes a baseline of about {needed} \(noun.0) to be seen: count over a longer time or in \
        a larger area, or set another target
        """,
      swedish: """
        För att en så stor förändring ska synas krävs ett basvärde på ungefär {needed} \(noun.1): räkna under längre \
        tid eller i ett större område, eller sätt ett annat målvärde
        """
    )
  }
}
