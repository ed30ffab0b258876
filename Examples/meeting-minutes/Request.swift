import CrimePrevention
import ExampleSupport

/// What the command line asks for.
enum Request {
  case help
  case document(Order)
  /// The calendar of the whole council, as of a day.
  case calendar(Order, CalendarDate)

  /// Which meeting of which record, and in which format.
  struct Order {
    var file = ""
    var meeting: Identifier<Meeting> = ""
    var format = Format.markdown
    var language = MessageLanguage.english
    var date: CalendarDate?
    var audience = Audience.residents
  }

  /// The format in which the meeting is written.
  enum Format: String, CaseIterable {
    case markdown
    case html
    case ics
  }

  static let usage = """
    Usage: meeting-minutes FILE --meeting ID [--format markdown|html|ics] [--language en|sv] [--as-of DATE]
                                [--for residents|members|keepers]
           meeting-minutes FILE --format ics --as-of DATE [--language en|sv] [--for residents|members|keepers]

    Writes the invitation to a planned meeting, or the minutes of one that was held; without a meeting the calendar of the
    whole council: its meetings, last days, and the days by which the Act asks for something next. What isn't for those who
    are to read it is left out and counted.

      FILE            a record, such as Examples/Records/example-council.json
      --meeting ID    which meeting, by its id in the record; without it, the council's calendar
      --format        markdown (the default), html (one page by itself) or ics (a calendar with the meeting)
      --language      en (the default) or sv: the document's own words; the record's texts stay as they are
      --as-of DATE    the asking date; without it, whatever has a release date is left out, and a calendar is stamped
                      with the day of the meeting
      --for           who is to read it: residents (the default: everyone), members of the council, or keepers, who keep
                      the record and see everything
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    var order = Order()
    var files: [String] = []
    var meeting: String?
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--meeting": meeting = try arguments.value(of: argument)
      case "--format": order.format = try arguments.choice(of: argument, named: "format")
      case "--language": order.language = try arguments.language(of: argument)
      case "--for": order.audience = try arguments.choice(of: argument, named: "audience")
      case "--as-of": order.date = try arguments.date(of: argument)
      case _ where argument.hasPrefix("-"): throw UsageFault(unknownOption: argument)
      default: files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw UsageFault(files.isEmpty ? "Name a file." : "Name one file, not \(files.count).")
    }
    order.file = file
    guard let meeting else {
      guard order.format == .ics else {
        throw UsageFault("Say which meeting: --meeting ID; or --format ics for the council's calendar.")
      }
      guard let date = order.date else { throw UsageFault("Say for which date: --as-of YYYY-MM-DD.") }
      self = .calendar(order, date)
      return
    }
    order.meeting = Identifier(meeting)
    self = .document(order)
  }
}
