import CrimePrevention

/// What is budgeted for some measures, and what has been spent on them, as far as it is recorded. What isn't recorded isn't
/// zero, so what is left is never computed.
struct MoneyTold: Sendable {
  /// The sums of the budgets.
  let budgeted: Amounts
  /// What was spent in time that is over.
  let spent: Amounts
  /// How many measures there are, how many of them have a budget, and for how many something spent is recorded.
  let measures: Int
  let withBudget: Int
  let withSpent: Int

  /// Adds up the amounts.
  ///
  /// - Parameters:
  ///   - measures: The measures.
  ///   - earlier: Only what was spent in time that began after this day counts; `nil`: from the beginning.
  ///   - date: The last day that counts.
  init(of measures: [Measure], after earlier: CalendarDate? = nil, through date: CalendarDate) {
    let spent = measures.map { measure in
      measure.spent.filter { amount in
        guard amount.on.last <= date else { return false }
        guard let earlier else { return true }
        return amount.on.first > earlier
      }
    }
    budgeted = Amounts(measures.compactMap(\.budget).map { ($0.amount, $0.currency) })
    self.spent = Amounts(spent.joined().map { ($0.amount, $0.currency) })
    self.measures = measures.count
    withBudget = measures.count { $0.budget != nil }
    withSpent = spent.count { !$0.isEmpty }
  }
}

/// Sums of money by currency.
struct Amounts: Sendable {
  /// In the order of the currencies' codes.
  let sums: [(currency: String, amount: Double)]

  init(_ amounts: some Sequence<(amount: Double, currency: String)>) {
    let byCurrency = amounts.reduce(into: [String: Double]()) { $0[$1.currency, default: 0] += $1.amount }
    sums = byCurrency.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var isEmpty: Bool { sums.isEmpty }

  func passage(in language: MessageLanguage) -> Passage {
    sums.map { sum in
      let words = AmountWords(sum.amount, sum.currency)
      return .words(words.number(FigureText(language)) + "\u{A0}")
        + (words.currencyName.map(language.passage) ?? .record(sum.currency))
    }.joined(language.say(" and ", " och "))
  }
}

extension MoneyTold {
  /// What is budgeted and spent in sentences, one per point.
  func points(in language: MessageLanguage, since earlier: CalendarDate? = nil) -> [Passage] {
    guard measures > 0 else { return [] }
    if budgeted.isEmpty, spent.isEmpty, earlier == nil {
      return [
        language.missing(
          "Neither budget nor money spent is recorded for any measure.",
          "Varken budget eller använda pengar är angivna för någon åtgärd."
        )
      ]
    }
    return [budgetWords(in: language), spentWords(in: language, since: earlier)]
  }

  private func budgetWords(in language: MessageLanguage) -> Passage {
    guard !budgeted.isEmpty else {
      return language.missing("No budget is recorded.", "Ingen budget är angiven.")
    }
    return .words(language.say("Budgeted: ", "Budgeterat: ")) + budgeted.passage(in: language)
      + share(withBudget, in: language)
  }

  private func spentWords(in language: MessageLanguage, since earlier: CalendarDate?) -> Passage {
    let since = earlier.map { language.say(" since \(language.day($0))", " sedan \(language.day($0))") } ?? ""
    guard !spent.isEmpty else {
      return language.missing(
        "What has been spent\(since) isn't recorded.",
        "Vad som har använts\(since) är inte angivet."
      )
    }
    return .words(language.say("Spent\(since): ", "Använt\(since): ")) + spent.passage(in: language)
      + share(withSpent, in: language)
  }

  /// For how many measures it is recorded.
  private func share(_ count: Int, in language: MessageLanguage) -> Passage {
    let figures = FigureText(language)
    let (some, all) = (figures.text(count), figures.text(measures))
    let others =
      count == measures ? "" : language.say("; for the others it isn't recorded", "; för de andra är det inte angivet")
    return .quiet(
      language.say(" for \(some) of \(all) measures", " för \(some) av \(all) åtgärder") + others + "."
    )
  }
}
