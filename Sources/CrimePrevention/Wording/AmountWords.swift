/// An amount of money as it is written in a text: “54,000 kronor” and “54 000 kronor”.
package struct AmountWords {
  private let amount: Double
  private let currency: String

  /// - Parameters:
  ///   - amount: The amount, in the currency's whole units.
  ///   - currency: The currency's code (ISO 4217).
  package init(_ amount: Double, _ currency: String) {
    self.amount = amount
    self.currency = currency
  }

  /// The name of the currency; `nil` where only its code is known.
  package var currencyName: Sentence? { Indicator.Unit(rawValue: currency).words }

  /// Returns the amount alone, with decimals where it has any.
  package func number(_ figures: FigureText) -> String {
    figures.text(amount, decimals: amount == amount.rounded() ? 0 : 2)
  }

  /// The amount with the currency's name, or its code where the name isn't known.
  package var sentence: Sentence {
    Sentence { language, figures in
      number(figures) + "\u{A0}" + (currencyName?.text(in: language) ?? currency)
    }
  }

  /// Returns the amount as facts of a finding: the figure under a name, and in words.
  func facts(_ name: String) -> [String: JSONValue] {
    [
      name: .quantity(amount), name + "English": .string(sentence.english), name + "Swedish": .string(sentence.swedish),
    ]
  }
}
