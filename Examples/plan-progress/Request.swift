import CrimePrevention
import ExampleSupport

/// What the command line asks for.
enum Request {
  case help
  case progress(file: String, date: CalendarDate, language: MessageLanguage)

  static let usage = """
    Usage: plan-progress FILE --as-of DATE [--language en|sv]

    Shows how far each target of a record has come at a date.

      FILE            a record, such as Examples/Records/example-council.json
      --as-of DATE    the asking date, such as 2026-06-30; values after it aren't used
      --language      en (the default) or sv
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    var files: [String] = []
    var date: CalendarDate?
    var language = MessageLanguage.english
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--as-of": date = try arguments.date(of: argument)
      case "--language": language = try arguments.language(of: argument)
      case _ where argument.hasPrefix("-"): throw UsageFault("There is no option “\(argument)”.")
      default: files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw UsageFault(files.isEmpty ? "Name a file." : "Name one file, not \(files.count).")
    }
    guard let date else { throw UsageFault("Say for which date: --as-of YYYY-MM-DD.") }
    self = .progress(file: file, date: date, language: language)
  }
}
