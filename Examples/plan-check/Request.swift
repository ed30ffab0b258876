import CrimePrevention
import ExampleSupport

/// What the command line asks for.
enum Request {
  case help
  case check(Check)

  /// What to check, and how to show what is found.
  struct Check {
    var files: [String] = []
    var format = Format.text
    var language = MessageLanguage.english
    var sets = [NamedSet.standard]
    var date: CalendarDate?
    var audience = Audience.keepers
    /// How many findings of a rule the text shows; `nil` for all.
    var shown: Int? = 3
    /// Whether the text lists findings by rule instead of what to do about them.
    var listsByRule = false
  }

  /// A form of output.
  enum Format: String, CaseIterable {
    case text, json, sarif, markdown, html

    /// Whether it is a document about one record.
    var isDocument: Bool { self == .markdown || self == .html }
  }

  /// A rule set of the library.
  enum NamedSet: String, CaseIterable {
    case standard, statute, wording, publication

    var rules: RuleSet {
      switch self {
      case .standard: .standard
      case .statute: .statute
      case .wording: .wording
      case .publication: .publication
      }
    }
  }

  static let usage = """
    Usage: plan-check FILE… [--as-of DATE] [--rules SETS] [--format text|json|sarif|markdown|html] [--language en|sv]
                      [--all] [--show N|all] [--for residents|members|keepers]

    Shows what rules find in records: what to do about it, what matters most first, or all findings by rule.

      FILE…           records, such as Examples/Records/example-council.json; - reads standard input
      --as-of DATE    the asking date, such as 2026-06-30; rules that need one don't run without it
      --rules SETS    standard (the default), statute, wording, publication; several with commas between
      --format        text (the default), json, sarif (SARIF 2.1.0), or the work list as a document: markdown or html (one
                      page by itself), of one file
      --language      en (the default) or sv
      --for           whose view of the records to check: keepers (the default) see everything; for members and residents
                      --as-of is needed, and lines and columns aren't told
      --all           all findings by rule, as text, instead of the work list
      --show N|all    how many findings of a rule that list shows; 3 if not given

    Ends with 0 when no errors were found, 1 when there are errors, 2 when something can't be read.
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    var check = Check()
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--as-of": check.date = try arguments.date(of: argument)
      case "--for": check.audience = try arguments.choice(of: argument, named: "audience")
      case "--language": check.language = try arguments.language(of: argument)
      case "--format": check.format = try arguments.choice(of: argument, named: "format")
      case "--rules": check.sets = try Self.sets(try arguments.value(of: argument))
      case "--all": check.listsByRule = true
      case "--show":
        check.shown = try Self.count(try arguments.value(of: argument))
        check.listsByRule = true
      case "-" where check.files.contains("-"): throw UsageFault("Standard input (-) can be read once only.")
      case _ where argument.hasPrefix("-") && argument != "-":
        throw UsageFault(unknownOption: argument)
      default: check.files.append(argument)
      }
    }
    guard !check.files.isEmpty else { throw UsageFault("Name a file, or - for standard input.") }
    guard check.audience == .keepers || check.date != nil else {
      throw UsageFault("What \(check.audience.rawValue) may see depends on the day: add --as-of YYYY-MM-DD.")
    }
    guard !check.format.isDocument || check.files.count == 1 else {
      throw UsageFault("A document is about one file: name one, not \(check.files.count), or leave out --format.")
    }
    guard !check.format.isDocument || !check.listsByRule else {
      throw UsageFault("--all and --show are for text: leave them out, or leave out --format \(check.format.rawValue).")
    }
    self = .check(check)
  }

  private static func sets(_ text: String) throws(UsageFault) -> [NamedSet] {
    var sets: [NamedSet] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let set = NamedSet(rawValue: String(name)) else {
        let known = NamedSet.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageFault("There is no rule set “\(name)”: the sets are \(known).")
      }
      if !sets.contains(set) { sets.append(set) }
    }
    return sets
  }

  private static func count(_ text: String) throws(UsageFault) -> Int? {
    guard text != "all" else { return nil }
    guard let count = Int(text), count > 0 else {
      throw UsageFault("“\(text)” isn't a number of findings: write --show 10 or --show all.")
    }
    return count
  }
}
