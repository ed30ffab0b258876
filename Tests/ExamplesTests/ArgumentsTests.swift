import ExampleSupport
import Testing

struct ArgumentsTests {
  private func taken(from all: [String]) -> [String] {
    var arguments = Arguments(all)
    var taken: [String] = []
    while let argument = arguments.next() { taken.append(argument) }
    return taken
  }

  @Test func valueOfAnOptionThatTakesNoneIsSaid() {
    #expect(taken(from: ["--all=yes", "file"]) == ["--all", "--all=yes", "file"])
    #expect(UsageFault(unknownOption: "--all=yes").message == "“--all=yes” has a value too many.")
  }

  @Test func standardInputIsNoFileNamedWithADash() {
    #expect(taken(from: ["-", "--", "-", "-x", "a=b"]) == ["-", "-", "./-x", "a=b"])
  }
}
