import CrimePrevention
import CrimePreventionImport
import ExampleSupport

/// What the command line asks for.
enum Request {
  case help
  case statistics(StatisticsOrder)
  case minutes(MinutesOrder)

  static let usage = """
    Usage: record-import statistics RECORD --indicator ID --from FILE… [--as csv|json-stat|kolada] [--map FILE] [--group G…]
           record-import minutes FILE [--record RECORD] [--year YYYY] [--names labels|kept] [--language en|sv]

    statistics: reads figures into an indicator of a record and writes the record on standard output; how many were read,
    took the place of earlier ones or were left out stands on standard error. Several indicators can be given in turn.

      RECORD          a record, such as Examples/Records/example-council.json
      --indicator ID  the indicator that the figures are of
      --from FILE     a file of figures; of Kolada's responses several pages
      --as            csv, json-stat or kolada; without it, the file shows what it is
      --map FILE      what columns, dimensions and values stand for, as JSON
      --group G…      a group of Kolada whose unweighted means are read

    minutes: reads minutes that are plain text and writes a draft of the meeting as JSON: what was read, where each fact stands and
    how sure it is, and what wasn't understood.

      FILE            minutes as text, such as the text of a PDF; - reads standard input
      --record        the council's record: people and organizations that it has are named by their identifiers there
      --year YYYY     the year of the meeting, when the minutes don't tell it
      --names         labels (the default: neutral labels for people's names everywhere) or kept

    Ends with 0; 1 when figures were left out; 2 when something can't be read.
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    guard let command = arguments.next() else { throw UsageFault("Say what to read: minutes or statistics.") }
    switch command {
    case "--help", "-h": self = .help
    case "statistics": self = try StatisticsOrder.parse(&arguments).map(Request.statistics) ?? .help
    case "minutes": self = try MinutesOrder.parse(&arguments).map(Request.minutes) ?? .help
    default: throw UsageFault("There is no command “\(command)”: write minutes or statistics.")
    }
  }
}
