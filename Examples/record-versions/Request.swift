import CrimePrevention
import ExampleSupport

/// What the command line asks for.
enum Request {
  case help
  case changes(Comparison)
  case apply(Application)
  case merge(Merging)
  case show(file: String)

  /// Which versions to compare, and how to show what has changed.
  struct Comparison {
    var older = ""
    var newer = ""
    var format = Format.text
    var language = MessageLanguage.english
    var date: CalendarDate?
  }

  /// A format in which changes are shown.
  enum Format: String, CaseIterable {
    case text, json, markdown
  }

  /// Which changes to apply to which record.
  struct Application {
    var record = ""
    var changes = ""
    var isForced = false
    var language = MessageLanguage.english
  }

  /// Which versions to merge, and how to show conflicts.
  struct Merging {
    var base = ""
    var ours = ""
    var theirs = ""
    var conflicts = ConflictForm.text
    var language = MessageLanguage.english
  }

  /// A format in which conflicts are shown.
  enum ConflictForm: String, CaseIterable {
    case text, json
  }

  static let usage = """
    Usage: record-versions changes OLD NEW [--format text|json|markdown] [--language en|sv] [--as-of DATE]
           record-versions apply OLD CHANGES [--force]
           record-versions merge BASE OURS THEIRS [--conflicts text|json] [--language en|sv]
           record-versions show FILE

    Tells what has changed between two versions of a record, makes such changes in another, merges what two people did
    at once, and writes a record in its lasting form.

      --format        text (the default), json (what apply reads) or markdown
      --language      en (the default) or sv
      --as-of DATE    also tells which verdicts on targets are others at that date, and why
      --force         makes the changes in another version too; each must find what it changes
      --conflicts     how conflicts are told on standard error: text (the default) or json

    changes ends with 0 when nothing has changed, 1 when something has. merge writes the merged record to standard output
    and ends with 1 when there are conflicts; our value stands in it meanwhile. All end with 2 when something can't be
    read or done.
    """

  init(_ all: [String]) throws(UsageFault) {
    var arguments = Arguments(all)
    switch arguments.next() {
    case "--help", "-h": self = .help
    case "changes": self = try .comparison(&arguments)
    case "apply": self = try .application(&arguments)
    case "merge": self = try .merging(&arguments)
    case "show": self = .show(file: try Self.files(&arguments, ["FILE"]) { _, _ throws(UsageFault) in false }[0])
    case let other?: throw UsageFault("There is no “\(other)”: write changes, apply, merge or show.")
    case nil: throw UsageFault("Say what to do: changes, apply, merge or show.")
    }
  }

  private static func comparison(_ arguments: inout Arguments) throws(UsageFault) -> Request {
    var comparison = Comparison()
    let files = try files(&arguments, ["OLD", "NEW"]) { option, arguments throws(UsageFault) in
      switch option {
      case "--format": comparison.format = try arguments.choice(of: option, named: "format")
      case "--language": comparison.language = try arguments.language(of: option)
      case "--as-of": comparison.date = try arguments.date(of: option)
      default: return false
      }
      return true
    }
    (comparison.older, comparison.newer) = (files[0], files[1])
    return .changes(comparison)
  }

  private static func application(_ arguments: inout Arguments) throws(UsageFault) -> Request {
    var application = Application()
    let files = try files(&arguments, ["OLD", "CHANGES"]) { option, arguments throws(UsageFault) in
      switch option {
      case "--force": application.isForced = true
      case "--language": application.language = try arguments.language(of: option)
      default: return false
      }
      return true
    }
    (application.record, application.changes) = (files[0], files[1])
    return .apply(application)
  }

  private static func merging(_ arguments: inout Arguments) throws(UsageFault) -> Request {
    var merging = Merging()
    let files = try files(&arguments, ["BASE", "OURS", "THEIRS"]) { option, arguments throws(UsageFault) in
      switch option {
      case "--conflicts": merging.conflicts = try arguments.choice(of: option, named: "form")
      case "--language": merging.language = try arguments.language(of: option)
      default: return false
      }
      return true
    }
    (merging.base, merging.ours, merging.theirs) = (files[0], files[1], files[2])
    return .merge(merging)
  }

  /// The files among the arguments, one for each name; options are handled along the way.
  private static func files(
    _ arguments: inout Arguments,
    _ names: [String],
    _ follow: (String, inout Arguments) throws(UsageFault) -> Bool
  ) throws(UsageFault) -> [String] {
    var files: [String] = []
    while let argument = arguments.next() {
      guard argument.hasPrefix("-"), argument != "-" else {
        files.append(argument)
        continue
      }
      guard try follow(argument, &arguments) else { throw UsageFault(unknownOption: argument) }
    }
    guard files.count == names.count else {
      throw UsageFault(
        "Name \(names.count == 1 ? "one file" : "\(names.count) files"): \(names.joined(separator: " "))."
      )
    }
    return files
  }
}
