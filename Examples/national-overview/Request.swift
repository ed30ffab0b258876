import CrimePrevention
import ExampleSupport

/// What the command line asks for.
struct Request {
  let files: [String]
  let date: CalendarDate
  let language: MessageLanguage

  static let usage = """
    Usage: national-overview FILE… --as-of DATE [--language en|sv]

    Counts findings and progress of many councils' records, a municipality a line.

      FILE…           records, such as Examples/Records/*.json
      --as-of DATE    the asking date, such as 2026-06-30
      --language      en (the default) or sv

    Ends with 0 when no errors were found, 1 when there are errors, 2 when something can't be read.
    """

  /// `nil` when help is asked for.
  init?(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    var files: [String] = []
    var date: CalendarDate?
    var language = MessageLanguage.english
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h": return nil
      case "--as-of": date = try arguments.date(of: argument)
      case "--language": language = try arguments.language(of: argument)
      case _ where argument.hasPrefix("-"): throw UsageFault(unknownOption: argument)
      default: files.append(argument)
      }
    }
    guard !files.isEmpty else { throw UsageFault("Name a file.") }
    guard let date else { throw UsageFault("Say for which date: --as-of YYYY-MM-DD.") }
    self.files = files
    self.date = date
    self.language = language
  }
}
