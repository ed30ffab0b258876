import CrimePrevention
import CrimePreventionImport
import ExampleSupport

/// What the command line asks for.
enum Request {
  case help
  case minutes(MinutesOrder)

  static let usage = """
    Usage: record-import minutes FILE [--record RECORD] [--year YYYY] [--names labels|kept] [--language en|sv]

    Reads minutes that are plain text and writes a draft of the meeting as JSON: what was read, where each fact stands and
    how sure it is, and what wasn't understood.

      FILE            minutes as text, such as the text of a PDF; - reads standard input
      --record        the council's record: people and organizations that it has are named by their identifiers there
      --year YYYY     the year of the meeting, when the minutes don't tell it
      --names         labels (the default: neutral labels for people's names everywhere) or kept
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    guard let command = arguments.next() else { throw UsageFault("Say what to read: minutes or statistics.") }
    switch command {
    case "--help", "-h": self = .help
    case "minutes": self = try MinutesOrder.parse(&arguments).map(Request.minutes) ?? .help
    default: throw UsageFault("There is no command “\(command)”: write minutes or statistics.")
    }
  }
}
