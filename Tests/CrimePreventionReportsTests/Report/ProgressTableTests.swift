import CrimePrevention
import CrimePreventionReports
import Testing

/// The spreadsheet of a report.
struct ProgressTableTests {
  private func lines(_ style: CSVStyle = .standard, of subject: ProgressReport.Subject = .council) throws -> [String] {
    let record = try ExampleRecords.checked("example-council")
    let report = try ProgressReport(of: subject, in: record, language: .swedish, asOf: day("2026-06-30"))
    return report.csv(style).split(separator: "\r\n").map(String.init)
  }

  @Test func headerNamesTheColumns() throws {
    #expect(try lines().first == ProgressColumn.allCases.map(\.rawValue).joined(separator: ","))
    #expect(Set(ProgressColumn.allCases.map(\.rawValue)).count == ProgressColumn.allCases.count)
  }

  @Test func rowsHaveFiguresAndCodes() throws {
    let lines = try lines(of: .plan("plan-2024"))
    #expect(
      lines.contains {
        $0.hasPrefix(
          "target,vandalism-100,Anmälda skadegörelsebrott per år,,plan-2024,public-places,less-vandalism,,,behind,,"
            + "atMost,events,,140,,,100,2027-12-31,2025,126,,,104.96"
        )
      }
    )
    #expect(lines.contains { $0.hasPrefix("part,index-normal,Trygghetsindex,sorby,plan-2024,") })
    #expect(lines.contains { $0.hasPrefix("measure,night-walks,") && $0.hasSuffix(",ongoing,,,14,14,,") })
  }

  @Test func whatIsNotKnownIsAnEmptyFieldAndNeverZero() throws {
    let suppressed = try #require(lines().first { $0.contains("Unga som lämnat SIG enligt plan") })
    #expect(suppressed.contains(",notAssessable,suppressed,atLeast,persons,,"))
    #expect(!suppressed.split(separator: ",").contains("0"))
  }

  @Test func swedishExcelHasSemicolonsAndDecimalCommas() throws {
    let lines = try lines(.swedishExcel)
    #expect(lines.first?.hasPrefix("\u{FEFF}kind;id;name;") == true)
    #expect(lines.contains { $0.hasPrefix("target;safe-outdoors-78;") && $0.contains(";74,6;") })
  }

  @Test func promiseHasItsTargetsAndMeasures() throws {
    let kinds = try lines(of: .promise("promise-2025")).dropFirst().map { $0.prefix { $0 != "," } }
    #expect(kinds.filter { $0 == "measure" }.count == 3)
    #expect(kinds.last == "target")
  }
}
