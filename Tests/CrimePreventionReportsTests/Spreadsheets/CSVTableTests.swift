import CrimePrevention
import CrimePreventionReports
import Testing

struct CSVTableTests {
  private let table = CSVTable(
    header: ["Mål", "Värde", "Dag"],
    rows: [[.text("a;b"), .number(0.5), .missing], [.text("=1+1"), .number(-3)]]
  )

  @Test func standardHasCommasAndDecimalPoints() {
    #expect(table.text() == "Mål,Värde,Dag\r\na;b,0.5,\r\n=1+1,-3,\r\n")
  }

  @Test func swedishExcelHasSemicolonsDecimalCommasAndAByteOrderMark() {
    #expect(table.text(.swedishExcel) == "\u{FEFF}Mål;Värde;Dag\r\n\"a;b\";0,5;\r\n=1+1;-3;\r\n")
  }

  @Test func aDecimalCommaBetweenCommasIsQuoted() {
    #expect(CSVTable(header: ["a"], rows: [[.number(1.5)]]).text(CSVStyle(hasDecimalComma: true)) == "a\r\n\"1,5\"\r\n")
  }

  @Test func formulasAreGuardedOnlyWhenAskedForAndNumbersNever() {
    let row: [CSVValue] = [.text("=1"), .text("+1"), .text("-1"), .text("@x"), .text("\tx"), .text("x="), .number(-1)]
    let formulas = CSVTable(header: [], rows: [row])
    #expect(formulas.text().hasSuffix("=1,+1,-1,@x,\tx,x=,-1\r\n"))
    #expect(formulas.text(CSVStyle(guardsFormulas: true)).hasSuffix("'=1,'+1,'-1,'@x,'\tx,x=,-1\r\n"))
  }

  @Test func aRowWithOneEmptyFieldIsNoEmptyLine() {
    #expect(CSVTable(header: ["a"], rows: [[.missing]]).text() == "a\r\n\"\"\r\n")
  }

  @Test func whatIsNoNumberIsEmptyAndDaysAreWritten() throws {
    let table = CSVTable(
      header: ["a", "b", "c"],
      rows: [[.number(.nan), .number(.infinity), .date(try day("2026-01-02"))]]
    )
    #expect(table.text() == "a,b,c\r\n,,2026-01-02\r\n")
  }

  @Test func lineEndsStayAndControlCharactersDoNot() {
    #expect(CSVTable(header: ["a\r\nb\rc\u{0}"]).text() == "\"a\r\nb\rc\u{FFFD}\"\r\n")
  }
}
