package import CrimePrevention

/// Why a command line can't be followed.
package struct UsageFault: Error {
  /// What is wrong with it, and what to write instead.
  package let message: String
  /// An option that the command doesn't have.
  let unknownOption: String?

  /// Makes a usage fault.
  package init(_ message: String) {
    self.message = message
    unknownOption = nil
  }

  /// States that a command doesn't have an option, or that the option takes no value.
  package init(unknownOption argument: String) {
    // A value is split off before a command sees the option; an `=` that is still there means that no value was expected.
    let isValued = argument.contains("=")
    message = isValued ? "“\(argument)” has a value too many." : "There is no option “\(argument)”."
    unknownOption = isValued ? nil : argument
  }
}

/// The arguments of a command, taken one at a time.
///
/// `--option=value` is the same as `--option value`. Everything after `--` is a file.
package struct Arguments {
  private var rest: ArraySlice<String>
  /// The option with its value, from `--option=value`, until the value is asked for.
  private var joined: (argument: String, value: String)?
  private var areOptionsOver = false

  /// Creates arguments from what follows the command's name.
  package init(_ all: [String]) {
    rest = all[...]
  }

  /// The next option or file; `nil` at the end.
  ///
  /// An option whose value wasn't asked for is returned again, as it was written: the command doesn't accept it in that form.
  package mutating func next() -> String? {
    if let unasked = joined {
      joined = nil
      return unasked.argument
    }
    guard let argument = rest.popFirst() else { return nil }
    if areOptionsOver { return Self.file(argument) }
    if argument == "--" {
      areOptionsOver = true
      return next()
    }
    guard argument.hasPrefix("--"), let sign = argument.firstIndex(of: "=") else { return argument }
    joined = (argument, String(argument[argument.index(after: sign)...]))
    return String(argument[..<sign])
  }

  /// A file whose name looks like an option: with its folder in front, it is always taken for a file.
  private static func file(_ name: String) -> String {
    name.hasPrefix("-") && name != "-" ? "./" + name : name
  }

  /// The value that follows an option.
  package mutating func value(of option: String) throws(UsageFault) -> String {
    if let given = joined {
      joined = nil
      return given.value
    }
    guard let value = rest.popFirst() else { throw UsageFault("A value is missing after \(option).") }
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
