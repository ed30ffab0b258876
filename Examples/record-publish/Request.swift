import CrimePrevention
import ExampleSupport

/// What the command line asks for.
enum Request {
  case help
  case publish(Order)

  /// Which record to publish, for whom, and on which day.
  struct Order {
    let file: String
    let audience: Audience
    let date: CalendarDate
    var policy = PublicationPolicy.standard
    /// Records that were published before.
    var earlier: [String] = []
    var format = Format.json
    var language = MessageLanguage.english
  }

  /// What is written.
  enum Format: String, CaseIterable {
    case json
    case summary
  }

  static let usage = """
    Usage: record-publish FILE --for residents|members|keepers --on DATE [--threshold N] [--after EARLIER.json …]
                               [--format json|summary] [--language en|sv]

    Writes a record as those who are to read it may see it. How much is withheld, and why, is told on standard error:
    numbers, never contents.

      FILE            a record, such as Examples/Records/example-council.json; - reads standard input
      --for           residents (everyone), members of the council, or keepers, who keep the record and see everything
      --on DATE       the day, such as 2026-06-30; what is released later stays out
      --threshold N   counts of people from 1 to N - 1 are withheld from residents, with what they could be worked out
                      from; 5 if not given, 1 for none
      --after FILES   records that were published before, the first one first: a figure once withheld stays withheld
      --format        json (the default), or summary: how much is withheld, instead of the record
      --language      en (the default) or sv: of what is told, not of the record

    Ends with 0, also when something is withheld, with 1 when what is left would have errors that the record doesn't have,
    and with 2 when something can't be read.
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    var files: [String] = []
    var options = Options()
    var isAfter = false
    while let argument = arguments.next() {
      let isOption = argument.hasPrefix("-") && argument != "-"
      if isOption { isAfter = false }
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--for": options.audience = try arguments.choice(of: argument, named: "audience")
      case "--on": options.date = try arguments.date(of: argument)
      case "--threshold": options.policy = try Self.policy(try arguments.value(of: argument))
      case "--after":
        options.earlier.append(try arguments.value(of: argument))
        isAfter = true
      case "--format": options.format = try arguments.choice(of: argument, named: "format")
      case "--language": options.language = try arguments.language(of: argument)
      case _ where isOption: throw UsageFault(unknownOption: argument)
      case _ where isAfter: options.earlier.append(argument)
      default: files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw UsageFault(
        files.isEmpty
          ? "Name a file before the options, or - for standard input." : "Name one file, not \(files.count)."
      )
    }
    self = .publish(try options.order(of: file))
  }

  private static func policy(_ text: String) throws(UsageFault) -> PublicationPolicy {
    guard let threshold = Int(text), (1...CountTable.largestCount).contains(threshold) else {
      throw UsageFault(
        "“\(text)” isn't a number of people: write --threshold 5, or --threshold 1 to withhold no counts."
      )
    }
    guard threshold > 1 else { return PublicationPolicy(smallCounts: .shown) }
    return PublicationPolicy(smallCounts: .withheld(SuppressionPolicy(threshold: threshold)))
  }

  /// The options of a command line, before it's known whether all required ones are given.
  private struct Options {
    var audience: Audience?
    var date: CalendarDate?
    var policy = PublicationPolicy.standard
    var earlier: [String] = []
    var format = Format.json
    var language = MessageLanguage.english

    func order(of file: String) throws(UsageFault) -> Order {
      guard let audience else {
        throw UsageFault("Say who is to read it: --for residents, --for members or --for keepers.")
      }
      guard let date else { throw UsageFault("Say for which day: --on YYYY-MM-DD.") }
      return Order(
        file: file,
        audience: audience,
        date: date,
        policy: policy,
        earlier: earlier,
        format: format,
        language: language
      )
    }
  }
}
