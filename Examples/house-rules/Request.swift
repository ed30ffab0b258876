import CrimePrevention
import ExampleSupport

/// What the command line asks for.
struct Request {
  let file: String
  let date: CalendarDate

  static let usage = """
    Usage: house-rules FILE --as-of DATE

    Shows what a rule of one's own, another severity, a removed rule and a waiver each change in what is found.

      FILE            a record, such as Examples/Records/eskilstuna-2016.json
      --as-of DATE    the asking date, such as 2018-12-31
    """

  /// `nil` when help is asked for.
  init?(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    var files: [String] = []
    var date: CalendarDate?
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h": return nil
      case "--as-of": date = try arguments.date(of: argument)
      case _ where argument.hasPrefix("-"): throw UsageFault(unknownOption: argument)
      default: files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw UsageFault(files.isEmpty ? "Name a file." : "Name one file, not \(files.count).")
    }
    guard let date else { throw UsageFault("Say for which date: --as-of YYYY-MM-DD.") }
    self.file = file
    self.date = date
  }
}
