import CrimePrevention
import CrimePreventionImport
import CrimePreventionJSON
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Figures to read into a record.
struct StatisticsOrder {
  /// The figures of one indicator.
  struct Figures {
    let indicator: Identifier<Indicator>
    var files: [String] = []
    var format: FigureFormat?
    var map: String?
    var group: String?
  }

  var record = ""
  var figures: [Figures] = []
  var language = MessageLanguage.english

  /// Reads the command line; `nil` when it asks for help.
  static func parse(_ arguments: inout Arguments) throws(UsageFault) -> StatisticsOrder? {
    var order = StatisticsOrder()
    var files: [String] = []
    while let argument = arguments.next() {
      switch argument {
      case "--help", "-h": return nil
      case "--indicator": order.figures.append(Figures(indicator: Identifier(try arguments.value(of: argument))))
      case "--from", "--as", "--map", "--group": try order.take(argument, &arguments)
      case "--language": order.language = try arguments.language(of: argument)
      case _ where argument.hasPrefix("-") && argument != "-": throw UsageFault(unknownOption: argument)
      default: files.append(argument)
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw UsageFault(files.isEmpty ? "Name a record." : "Name one record, not \(files.count).")
    }
    guard !order.figures.isEmpty else { throw UsageFault("Say which figures: --indicator ID --from FILE.") }
    for figures in order.figures where figures.files.isEmpty {
      throw UsageFault("Say where the figures of “\(figures.indicator)” are: --from FILE.")
    }
    order.record = file
    return order
  }

  /// An option about the indicator before it.
  private mutating func take(_ option: String, _ arguments: inout Arguments) throws(UsageFault) {
    guard let last = figures.indices.last else { throw UsageFault("Write --indicator ID before \(option).") }
    switch option {
    case "--from": figures[last].files.append(try arguments.value(of: option))
    case "--map": figures[last].map = try arguments.value(of: option)
    case "--group": figures[last].group = try arguments.value(of: option)
    default: figures[last].format = try arguments.choice(of: option, named: "format")
    }
  }

  /// Writes the record with the figures to standard output, and what happened to them to standard error.
  func run() throws -> Int32 {
    do {
      var record = try CouncilRecord(contentsOf: URL(filePath: record))
      var leavesOut = false
      for figures in figures {
        guard let index = record.indicators.firstIndex(where: { $0.id == figures.indicator }) else {
          return complainOfIndicator(figures.indicator, record)
        }
        let read = try ObservationImport(
          try figures.files.map { try bytes(of: $0) },
          for: record.indicators[index],
          in: record,
          as: figures.format,
          map: try figures.map.map { try ImportMap(jsonBytes: try bytes(of: $0)) } ?? ImportMap(),
          group: figures.group
        )
        let merge = ObservationMerge(read, into: record.indicators[index])
        record.indicators[index] = merge.indicator
        leavesOut = leavesOut || merge.leftCount > 0
        Streams.complain(StatisticsText(read, merge, language: language).text)
      }
      Streams.show(Data(try record.jsonBytes()))
      return leavesOut ? ExitCode.errorsFound : ExitCode.success
    } catch let error as UnreadableRecord {
      Streams.complain(error.problems.map { $0.description(in: language) }.joined(separator: "\n"))
    } catch let error as UnreadableFigures {
      Streams.complain(error.description(in: language))
    }
    return ExitCode.unreadable
  }

  private func bytes(of file: String) throws -> [UInt8] {
    [UInt8](file == "-" ? Streams.input() : try Data(contentsOf: URL(filePath: file)))
  }

  private func complainOfIndicator(_ id: Identifier<Indicator>, _ record: CouncilRecord) -> Int32 {
    let near = NearMiss(record.indicators.map(\.id.rawValue)).nearest(to: id.rawValue)
    let question = near.map { (" Did you mean “\($0)”?", " Menas ”\($0)”?") } ?? ("", "")
    Streams.complain(
      language.say(
        "\(self.record) has no indicator “\(id)”.\(question.0)",
        "\(self.record) har ingen indikator ”\(id)”.\(question.1)"
      )
    )
    return ExitCode.unreadable
  }
}
