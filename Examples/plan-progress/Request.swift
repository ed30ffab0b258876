import CrimePrevention
import ExampleSupport

/// What the command line asks for.
enum Request {
  case help
  case progress(Inquiry)

  /// Whose progress to show, at which date, and how.
  struct Inquiry {
    let file: String
    let date: CalendarDate
    var format = Format.text
    var language = MessageLanguage.english
  }

  /// A form of output.
  enum Format: String, CaseIterable {
    case text, json
  }

  static let usage = """
    Usage: plan-progress FILE --as-of DATE [--format text|json] [--language en|sv]

    Shows how far the targets, measures, plans and promises of a record have come at a date, and what can't be said.

      FILE            a record, such as Examples/Records/example-council.json; - reads standard input
      --as-of DATE    the asking date, such as 2026-06-30; values after it aren't used
      --format        text (the default) or json
      --language      en (the default) or sv

    Ends with 0, with 1 when the record has errors, which are then shown, and with 2 when it can't be read.
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    var files: [String] = []
    var date: CalendarDate?
    var format = Format.text
    var language = MessageLanguage.english
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--as-of": date = try arguments.date(of: argument)
      case "--format": format = try arguments.choice(of: argument, named: "format")
      case "--language": language = try arguments.language(of: argument)
      case _ where argument.hasPrefix("-") && argument != "-":
        throw UsageFault("There is no option “\(argument)”.")
      default: files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw UsageFault(files.isEmpty ? "Name a file, or - for standard input." : "Name one file, not \(files.count).")
    }
    guard let date else { throw UsageFault("Say for which date: --as-of YYYY-MM-DD.") }
    self = .progress(Inquiry(file: file, date: date, format: format, language: language))
  }
}
