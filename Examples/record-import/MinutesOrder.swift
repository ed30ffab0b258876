import CrimePrevention
import CrimePreventionImport
import CrimePreventionJSON
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Minutes to read.
struct MinutesOrder {
  var file = ""
  var record: String?
  var year: Int?
  var names = NameHandling.labels
  var language = MessageLanguage.english

  /// Reads the command line; `nil` when it asks for help.
  static func parse(_ arguments: inout Arguments) throws(UsageFault) -> MinutesOrder? {
    var order = MinutesOrder()
    var files: [String] = []
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h": return nil
      case "--record": order.record = try arguments.value(of: argument)
      case "--year": order.year = try year(try arguments.value(of: argument))
      case "--names": order.names = try arguments.choice(of: argument, named: "way with names")
      case "--language": order.language = try arguments.language(of: argument)
      case _ where argument.hasPrefix("-") && argument != "-": throw UsageFault(unknownOption: argument)
      default: files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw UsageFault(files.isEmpty ? "Name a file, or - for standard input." : "Name one file, not \(files.count).")
    }
    order.file = file
    return order
  }

  private static func year(_ text: String) throws(UsageFault) -> Int {
    guard let year = Int(text), (1900...2199).contains(year) else {
      throw UsageFault("“\(text)” isn't a year: write --year YYYY.")
    }
    return year
  }

  /// Writes the draft to standard output.
  func run() throws -> Int32 {
    do {
      let record = try record.map { try CouncilRecord(contentsOf: URL(filePath: $0)) }
      let bytes = file == "-" ? Streams.input() : try Data(contentsOf: URL(filePath: file))
      let text = DecodedText([UInt8](bytes))
      let draft = try MinutesReader(text.text, council: record, year: year).read(names: names)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      Streams.show(try encoder.encode(draft) + Data("\n".utf8))
      return ExitCode.success
    } catch let error as UnreadableMinutes {
      Streams.complain(error.sentence.text(in: language))
    } catch let error as UnreadableRecord {
      Streams.complain(error.problems.map { $0.description(in: language) }.joined(separator: "\n"))
    }
    return ExitCode.unreadable
  }
}
