import CrimePrevention
import ExampleSupport

/// What the command line asks for.
enum Request {
  case help
  case show(Inquiry)

  /// Which record, at which date, and how to present the sheet.
  struct Inquiry {
    let file: String
    let date: CalendarDate
    let format: Format
    let language: MessageLanguage
    let reading: StatuteReading
  }

  /// The format in which the sheet is written.
  enum Format: String, CaseIterable {
    case text, json, markdown, html
  }

  static let usage = """
    Usage: statute-sheet FILE --as-of DATE [--format text|json|markdown|html] [--language en|sv] [--months N]

    Shows what a record shows of the Act on municipal responsibility for crime prevention (2023:196), paragraph by
    paragraph: the evidence, what is missing, and when something is due next. It is no verdict on a municipality: what a
    record doesn't show may exist elsewhere.

      FILE            a record, such as Examples/Records/example-council.json; - reads standard input
      --as-of DATE    the asking date, such as 2026-06-30
      --format        text (the default), json, markdown or html (one page by itself)
      --language      en (the default) or sv: the sheet's own words; the record's texts stay as they are
      --months N      how many months “every second year” is read as; 24 if not given

    Ends with 0 when the sheet was made, 2 when the record or the command line can't be read.
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    var files: [String] = []
    var date: CalendarDate?
    var format = Format.text
    var language = MessageLanguage.english
    var reading = StatuteReading()
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--as-of": date = try arguments.date(of: argument)
      case "--format": format = try arguments.choice(of: argument, named: "format")
      case "--language": language = try arguments.language(of: argument)
      case "--months":
        let text = try arguments.value(of: argument)
        guard let months = Int(text), (1...120).contains(months) else {
          throw UsageFault("“\(text)” isn't a number of months: write --months N with a whole number from 1 to 120.")
        }
        reading.monthsBetweenUpdates = months
      case _ where argument.hasPrefix("-") && argument != "-": throw UsageFault(unknownOption: argument)
      default: files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw UsageFault(files.isEmpty ? "Name a file." : "Name one file, not \(files.count).")
    }
    guard let date else { throw UsageFault("Say at which date: --as-of DATE.") }
    self = .show(Inquiry(file: file, date: date, format: format, language: language, reading: reading))
  }
}
