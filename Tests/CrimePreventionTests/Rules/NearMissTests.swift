import Testing

@testable import CrimePrevention

struct NearMissTests {
  @Test(arguments: [
    ("norht", "north"), ("nort", "north"), ("northh", "north"), ("morth", "north"), ("North", "north"),
    ("orth", "north"),
  ])
  func oneSlipIsUndoneInShortAndLongLists(written: String, meant: String) {
    let short = ["south", "north", "west"]
    #expect(NearMiss(short).nearest(to: written) == meant)
    #expect(NearMiss(short + (0..<500).map { "area-\($0)" }).nearest(to: written) == meant)
  }

  @Test func farNamesAreNotSuggested() {
    #expect(NearMiss(["south", "west"]).nearest(to: "north-square") == nil)
    #expect(NearMiss((0..<500).map { "area-\($0)" }).nearest(to: "north") == nil)
    #expect(NearMiss(["m1", "m2"]).nearest(to: "m3") == nil)
    #expect(NearMiss([]).nearest(to: "") == nil)
  }

  @Test func nearestNameWinsAndTheAlphabeticallyFirstOfEquals() {
    #expect(NearMiss(["patrols", "petrol"]).nearest(to: "patrol") == "patrols")
    #expect(NearMiss(["petrol", "patrols"]).nearest(to: "patrol") == "patrols")
    let many = (100..<200).map { "area-\($0)" }
    #expect(NearMiss(many).nearest(to: "area-1x0") == "area-100")
    #expect(NearMiss(many.reversed()).nearest(to: "area-1x0") == "area-100")
  }

  @Test func nameItselfIsNoNearMiss() {
    #expect(NearMiss(["north"]).nearest(to: "north") == nil)
  }

  @Test func indexFindsWhatComparingFinds() {
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let names = (0..<300).map { _ in String((0..<7).map { _ in Array("abcd")[random(4)] }) }
    let index = NearMiss(names)
    for _ in 0..<60 {
      var letters = Array(names[random(names.count)])
      switch random(4) {
      case 0: letters.remove(at: random(letters.count))
      case 1: letters.insert("e", at: random(letters.count))
      case 2: letters[random(letters.count)] = "e"
      default: letters.swapAt(2, 3)
      }
      let written = String(letters)
      guard !names.contains(written) else { continue }
      let distances = names.filter { NearMiss([$0]).nearest(to: written) != nil }
      let found = index.nearest(to: written)
      #expect(found.map(distances.contains) == true, "\(written)")
    }
  }
}
