package import CrimePrevention

/// Why a command line can't be followed.
package struct UsageFault: Error {
  /// What is wrong with it, and what to write instead.
  package let message: String

  /// Makes a fault.
  package init(_ message: String) {
    self.message = message
  }

  /// Says that a command doesn't know an option, or how its value is given.
  package init(unknownOption argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    message =
      parts.count == 2
      ? "Write a space for “=”: \(parts[0]) \(parts[1])" : "There is no option “\(argument)”."
  }
}

/// The arguments of a command, taken one after the other.
package struct Arguments {
  private var rest: ArraySlice<String>

  /// Makes arguments from what follows the command's name.
  package init(_ all: [String]) {
    rest = all[...]
  }

  /// The next argument; `nil` at the end.
  package mutating func next() -> String? {
    rest.popFirst()
  }

  /// The value that follows an option.
  package mutating func value(of option: String) throws(UsageFault) -> String {
    guard let value = next() else { throw UsageFault("A value is missing after \(option).") }
    return value
  }

  /// The date that follows an option.
  package mutating func date(of option: String) throws(UsageFault) -> CalendarDate {
    let text = try value(of: option)
    guard let date = CalendarDate(text) else {
      throw UsageFault("“\(text)” isn't a date: write \(option) YYYY-MM-DD with a day that the calendar has.")
    }
    return date
  }

  /// The language that follows an option.
  package mutating func language(of option: String) throws(UsageFault) -> MessageLanguage {
    try choice(of: option, named: "language")
  }

  /// The one of several that follows an option.
  package mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of option: String,
    named name: String
  ) throws(UsageFault) -> Choice {
    let text = try value(of: option)
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map { "\(option) \($0.rawValue)" }
      let others = known.dropLast().joined(separator: ", ")
      throw UsageFault("There is no \(name) “\(text)”: write \(others) or \(known.last ?? "").")
    }
    return choice
  }
}

extension MessageLanguage {
  /// One of two wordings.
  package func say(_ english: String, _ swedish: String) -> String {
    Sentence(english: english, swedish: swedish).text(in: self)
  }
}
