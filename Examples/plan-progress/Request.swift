import CrimePrevention
import CrimePreventionReports
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
    var audience = Audience.keepers
    var subject = ProgressReport.Subject.council
    var part = ProgressReport.Part.all
    var earlier: CalendarDate?
    var isUnfolded = false
    var style = Style.standard
  }

  /// A form of output.
  enum Format: String, CaseIterable {
    case text, json, markdown, html, csv

    /// Whether it is available only for reports.
    var isReport: Bool { self != .text && self != .json }
  }

  /// A way of writing CSV.
  enum Style: String, CaseIterable {
    case standard
    case swedishExcel = "swedish-excel"

    var style: CSVStyle { self == .standard ? .standard : .swedishExcel }
  }

  static let usage = """
    Usage: plan-progress FILE --as-of DATE [--format text|json|markdown|html|csv] [--language en|sv]
                              [--for residents|members|keepers] [--plan ID | --promise ID]
                              [--part all|summary|assembly] [--since DATE] [--unfolded]
                              [--csv-style standard|swedish-excel]

    Shows how far the targets, measures, plans and promises of a record have come at a date, and what can't be said.

      FILE            a record, such as Examples/Records/example-council.json; - reads standard input
      --as-of DATE    the asking date, such as 2026-06-30; values after it aren't used
      --format        text (the default), json, markdown, html (one page by itself) or csv (a spreadsheet)
      --for           who is to read it: what isn't for them is taken out before anything is computed. Without it, text and
                      json of all parts are for those who keep the record (keepers), and the others for everyone (residents)
      --language      en (the default) or sv
      --plan ID       a report on one plan, by its id in the record; without it, on everything of the council
      --promise ID    a report on one citizen promise
      --part          all (the default), summary (a page of paper, two for a council) or assembly (for the municipal
                      assembly: what was decided, done, seen and spent since a day; two pages)
      --since DATE    what a summary compares with and the assembly is told from; without it the day of the follow-up
                      before, or of the last report to the assembly, else a year before
      --unfolded      unfold how each verdict was computed, so that it is printed too
      --csv-style     standard (the default: commas, decimal points) or swedish-excel (semicolons, decimal commas)

    Ends with 0, with 1 when the record has errors, which are then shown, and with 2 when it can't be read or has no such
    plan or promise.
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    var files: [String] = []
    var date: CalendarDate?
    var inquiry = Options()
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--as-of": date = try arguments.date(of: argument)
      case "--format": inquiry.format = try arguments.choice(of: argument, named: "format")
      case "--language": inquiry.language = try arguments.language(of: argument)
      case "--for": inquiry.audience = try arguments.choice(of: argument, named: "audience")
      case "--part": inquiry.part = try arguments.choice(of: argument, named: "part")
      case "--since": inquiry.earlier = try arguments.date(of: argument)
      case "--unfolded": inquiry.isUnfolded = true
      case "--csv-style": inquiry.style = try arguments.choice(of: argument, named: "style")
      case "--plan": inquiry.subjects.append(.plan(Identifier(try arguments.value(of: argument))))
      case "--promise": inquiry.subjects.append(.promise(Identifier(try arguments.value(of: argument))))
      case _ where argument.hasPrefix("-") && argument != "-":
        throw UsageFault(unknownOption: argument)
      default: files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw UsageFault(files.isEmpty ? "Name a file, or - for standard input." : "Name one file, not \(files.count).")
    }
    guard let date else { throw UsageFault("Say for which date: --as-of YYYY-MM-DD.") }
    self = .progress(try inquiry.inquiry(into: file, asOf: date))
  }

  /// The options of a command line, before it is known whether they can be combined.
  private struct Options {
    var format = Format.text
    var language = MessageLanguage.english
    var audience: Audience?
    var subjects: [ProgressReport.Subject] = []
    var part: ProgressReport.Part?
    var earlier: CalendarDate?
    var isUnfolded = false
    var style: Style?

    func inquiry(into file: String, asOf date: CalendarDate) throws(UsageFault) -> Inquiry {
      guard subjects.count < 2 else { throw UsageFault("A report is about one plan or one promise.") }
      if !subjects.isEmpty, !isReport {
        throw UsageFault(
          "--plan and --promise choose for a report: add --part summary, or --format markdown, html or csv."
        )
      }
      try checkPart(asOf: date)
      if style != nil, format != .csv { throw UsageFault("--csv-style is for --format csv.") }
      return Inquiry(
        file: file,
        date: date,
        format: format,
        language: language,
        audience: audience ?? (isReport ? .residents : .keepers),
        subject: subjects.first ?? .council,
        part: part ?? .all,
        earlier: earlier,
        isUnfolded: isUnfolded,
        style: style ?? .standard
      )
    }

    /// Whether it is a report on one subject, for residents unless another audience is given.
    private var isReport: Bool { format.isReport || part == .summary || part == .assembly }

    private func checkPart(asOf date: CalendarDate) throws(UsageFault) {
      if part != nil, format == .csv { throw UsageFault("--part isn't for --format csv, which has every row.") }
      if let earlier {
        guard part == .summary || part == .assembly else {
          throw UsageFault("--since is for --part summary or --part assembly.")
        }
        guard earlier < date else { throw UsageFault("--since names a day before that of --as-of.") }
      }
      if isUnfolded, format != .html { throw UsageFault("--unfolded is for --format html.") }
    }
  }
}
