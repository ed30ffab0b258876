import CrimePrevention

/// What the command line asks for.
enum Request {
  case help
  case progress(file: String, date: CalendarDate, language: MessageLanguage)

  /// Why a command line can't be followed.
  struct Fault: Error {
    let message: String
  }

  static let usage = """
    Usage: plan-progress FILE --as-of DATE [--language en|sv]

    Shows how far each target of a record has come at a date.

      FILE            a record, such as Examples/Records/example-council.json
      --as-of DATE    the asking date, such as 2026-06-30; values after it aren't used
      --language      en (the default) or sv
    """

  init(_ arguments: [String]) throws(Fault) {
    var rest = arguments[...]
    var files: [String] = []
    var date: CalendarDate?
    var language = MessageLanguage.english
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--as-of":
        let text = try Self.value(of: argument, in: &rest)
        guard let parsed = CalendarDate(text) else {
          throw Fault(message: "“\(text)” isn't a date: write --as-of YYYY-MM-DD with a day that the calendar has.")
        }
        date = parsed
      case "--language":
        let text = try Self.value(of: argument, in: &rest)
        guard let parsed = MessageLanguage(rawValue: text) else {
          throw Fault(message: "There is no language “\(text)”: write --language en or --language sv.")
        }
        language = parsed
      case _ where argument.hasPrefix("-"):
        throw Fault(message: "There is no option “\(argument)”.")
      default:
        files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw Fault(message: files.isEmpty ? "Name a file." : "Name one file, not \(files.count).")
    }
    guard let date else { throw Fault(message: "Say for which date: --as-of YYYY-MM-DD.") }
    self = .progress(file: file, date: date, language: language)
  }

  private static func value(of option: String, in rest: inout ArraySlice<String>) throws(Fault) -> String {
    guard let value = rest.popFirst() else { throw Fault(message: "A value is missing after \(option).") }
    return value
  }

  /// The language asked for, for messages about a record that can't be read.
  static func language(in arguments: [String]) -> MessageLanguage {
    if case .progress(_, _, let language)? = try? Request(arguments) { language } else { .english }
  }
}
