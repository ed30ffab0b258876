import CrimePrevention
@testable import CrimePreventionImport
import Testing
import TestSupport

/// Files that nobody should send: each gives an error or a remark, in time that grows no faster than the file.
struct HostileFigureTests {
  @Test func zeroByteIsRefusedWithItsPlace() {
    let error = #expect(throws: UnreadableFigures.self) { try FigureScene().read("År;Värde\n2023;5\u{0}\n") }
    #expect(
      error?.description
        == "2:7: The file holds a zero byte, as no text of cells does. Export it again as text (CSV)."
    )
  }

  @Test func emptyFileIsRefused() {
    #expect(throws: UnreadableFigures.self) { try FigureScene().read("") }
    #expect(throws: UnreadableFigures.self) {
      try ObservationImport([], for: FigureScene().indicator, in: FigureScene().record)
    }
  }

  @Test func quotationMarkThatIsNeverClosedIsRefusedWithItsPlace() {
    let error = #expect(throws: UnreadableFigures.self) { try FigureScene().read("År;Värde\n2023;\"5\n2024;6\n") }
    #expect(
      error?.description
        == "2:6: The quotation mark that opens a cell here is never closed. Close it, or export the file again."
    )
  }

  @Test func mixedEncodingsAreReadByteByByteAndTold() throws {
    let bytes =
      Array("År;Område;Värde\n2023;Norrängen;5\n".utf8) + Array("2023;S".utf8) + [0xF6] + Array("rby;6\n".utf8)
    let figures = try FigureScene().read(bytes)
    #expect(figures.inShort == ["2023 norrangen 5.0", "2023 sorby 6.0"])
    #expect(figures.remarks[0].english == "The file is UTF-8, Windows-1252; semicolons divide its cells.")
  }

  @Test func formulasAndMarksOfDirectionAreLeftOut() throws {
    let figures = try FigureScene().read("År;Värde\n2021;=1+1\n2022;\u{202E}12\n2023;#REF!\n2024;5\n")
    #expect(figures.inShort == ["2024 5.0"])
    #expect(figures.left.map(\.position.line) == [2, 3, 4])
  }

  @Test func rowsOfManyCellsAndLongCellsAreLeftOut() throws {
    let many = "2023;5" + String(repeating: ";1", count: 200_000)
    let long = "2024;" + String(repeating: "9", count: 400_000)
    let figures = try FigureScene().read("År;Värde\n\(many)\n\(long)\n2025;7\n")
    #expect(figures.inShort == ["2025 7.0"])
    #expect(figures.left.map(\.position.line) == [2, 3])
  }

  /// Twice the rows take no more than three times the time.
  @Test func timeGrowsWithTheRows() throws {
    func table(_ rows: Int) -> [UInt8] {
      Array(
        ("År;Område;Värde\n" + (0..<rows).map { "\(1900 + $0 % 200)-\(10 + $0 % 3);Norrängen;\($0)\n" }.joined()).utf8
      )
    }
    let (small, large) = (table(20_000), table(40_000))
    _ = try FigureScene().read(table(2_000))
    let first = try threadSeconds { _ = try FigureScene().read(small) }
    let second = try threadSeconds { _ = try FigureScene().read(large) }
    #expect(second < first * 3 + 0.2)
  }

  @Test func remarksAreCountedWhenThereAreManyOfThem() throws {
    let notes = (0..<500).map { "Fotnot \($0);\n" }.joined()
    let figures = try FigureScene().read("År;Värde\n2023;5\n" + notes)
    #expect(figures.remarks.last?.english == "452 more remarks.")
  }

  /// For very many values of one figure, the first places, a few values and the total number are kept.
  @Test func conflictingRowsAreCountedWhenThereAreManyOfThem() throws {
    let rows = (1...30_000).map { "2023;Norrängen;\($0)\n" }.joined()
    let figures = try FigureScene.count.read("År;Område;Värde\n2022;Norrängen;7\n" + rows)
    #expect(figures.inShort == ["2022 norrangen 7.0"])
    #expect(figures.leftCount == 30_000)
    #expect(figures.left.map(\.position.line) == Array(3...10_002))
    #expect(Set(figures.left.map(\.reason.english)).count == 1)
    #expect(figures.left.first?.reason.english.contains("1, 2, 3, 4, 5") == true)
  }

  /// The same figure given twice is kept once. If a different value follows, none is kept.
  @Test func figureGivenTwiceIsKeptUnlessAnotherOneDiffers() throws {
    let twice = try FigureScene.count.read("År;Värde\n2023;5\n2023;5\n")
    #expect(twice.inShort == ["2023 5.0"])
    #expect(twice.leftCount == 0)
    let thrice = try FigureScene.count.read("År;Värde\n2023;5\n2023;5\n2023;6\n")
    #expect(thrice.inShort == [])
    #expect(thrice.left.map(\.position.line) == [2, 3, 4])
    let late = try FigureScene.count.read("År;Värde\n" + String(repeating: "2023;5\n", count: 9) + "2023;6\n")
    #expect(late.left.first?.reason.english.contains(": 5, 6. None is read.") == true)
  }

  /// Figures of which the record has a later release are counted in the same way.
  @Test func figuresNotTakenAreCountedWhenThereAreManyOfThem() throws {
    let place = SourcePosition(line: 2, column: 6)
    var old = Observation(period: ReportingPeriod("2024"), value: 7)
    old.status = .final
    let new = (1...12_000).map { number in
      ReadObservation(
        observation: Observation(period: ReportingPeriod("2024"), value: Double(number + 7), status: .preliminary),
        position: place
      )
    }
    let read = ObservationImport(observations: new, left: [], remarks: [])
    let merge = ObservationMerge(read, into: FigureScene(observations: [old]).indicator)
    #expect(merge.left.count == 10_000)
    #expect(merge.leftCount == 12_000)
    #expect(merge.indicator.observations == [old])
  }

  @Test func longJSONIsRefused() {
    let bytes =
      Array("{\"values\":[".utf8) + [UInt8](repeating: UInt8(ascii: " "), count: 33_000_000) + Array("]}".utf8)
    let error = #expect(throws: UnreadableFigures.self) { try FigureScene.kolada.read(bytes, as: .kolada) }
    #expect(
      error?.description == "The file has 33000013 bytes; JSON is read up to 32000000. Ask the source for fewer values."
    )
  }

  /// Any bytes are read, left out or refused with a sentence. A value that is read has a place in the file.
  @Test func randomlyDamagedFilesNeverStopTheReader() throws {
    let files = [
      "excel.csv", "years-1252.csv", "rfc4180.csv", "parts.csv", "scb-dense.json", "scb-sparse.json",
      "register-utf16.txt",
    ]
    var random = RandomSource(seed: 11)
    var outcomes = (read: 0, refused: 0)
    for file in files {
      let bytes = try Fixtures.bytes("figures/\(file)")
      for _ in 0..<120 {
        var damaged = bytes
        for _ in 0...random.int(0...4) {
          let place = random.int(0...damaged.count - 1)
          switch random.int(0...3) {
          case 0: damaged[place] = UInt8(truncatingIfNeeded: random.next())
          case 1: damaged.remove(at: place)
          case 2: damaged.insert(random.pick(Array("\";,.-=\n\r\t<{}[]x0\u{FF}".utf8)), at: place)
          default: damaged = Array(damaged[..<place])
          }
          if damaged.isEmpty { damaged = [0] }
        }
        do {
          let figures = try FigureScene().read(damaged)
          #expect(figures.observations.allSatisfy { $0.position.line > 0 && $0.position.column > 0 })
          #expect(figures.left.allSatisfy { !$0.reason.english.isEmpty && !$0.reason.swedish.isEmpty })
          outcomes.read += 1
        } catch {
          #expect(!error.sentence.english.isEmpty && !error.sentence.swedish.isEmpty)
          outcomes.refused += 1
        }
      }
    }
    #expect(outcomes.read > 50 && outcomes.refused > 50)
  }
}
