import ExampleSupport
import Testing

struct ArgumentsTests {
  @Test func valueOfAnOptionThatTakesNoneIsSaid() throws {
    var arguments = Arguments(["--all=yes", "file"])
    #expect(arguments.next() == "--all")
    let unasked = try #require(arguments.next())
    #expect(unasked == "--all=yes")
    #expect(UsageFault(unknownOption: unasked).message == "“--all=yes” has a value too many.")
    #expect(arguments.next() == "file")
    #expect(arguments.next() == nil)
  }

  @Test func standardInputIsNoFileNamedWithADash() {
    var arguments = Arguments(["-", "--", "-", "-x", "a=b"])
    let all = (0..<5).map { _ in arguments.next() }
    #expect(all == ["-", "-", "./-x", "a=b", nil])
  }
}
