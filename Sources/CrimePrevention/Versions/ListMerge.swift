/// An object of a list in each version that has it.
struct MergeEntry<Object: DescribedObject> {
  let base: Object?
  let ours: Object?
  let theirs: Object?
  let places: MergePlaces
  /// Whether both sides have moved it, differently.
  var isDisputed = false

  /// The key that orders objects put in at the same place.
  var sortKey: [UInt8] {
    guard let object = ours ?? theirs else { return [] }
    return object.nameBytes + ((try? JSONWriter.bytes(of: object)) ?? [])
  }
}

/// The numbers of an object in three lists.
struct MergePlaces {
  let base: Int?
  let ours: Int?
  let theirs: Int?
}

/// Which objects of three lists are the same.
enum ListMerge {
  /// Returns the objects, each once, except those that are handled separately.
  static func entries<Object: DescribedObject>(
    _ base: [Object],
    _ ours: [Object],
    _ theirs: [Object],
    where isIncluded: (Object) -> Bool
  ) -> [MergeEntry<Object>] {
    let lists = [base, ours, theirs].map { list in list.indices.filter { isIncluded(list[$0]) } }
    let old = lists[0].map { base[$0] }
    let (our, their) = (lists[1].map { ours[$0] }, lists[2].map { theirs[$0] })
    let origins = [ListMatch(old, our).origins, ListMatch(old, their).origins]
    let likes = origins.map { origins in
      Dictionary(origins.indices.compactMap { index in origins[index].map { ($0, index) } }) { first, _ in first }
    }
    func entry(_ oldIndex: Int?, _ ourIndex: Int?, _ theirIndex: Int?) -> MergeEntry<Object> {
      MergeEntry(
        base: oldIndex.map { old[$0] },
        ours: ourIndex.map { our[$0] },
        theirs: theirIndex.map { their[$0] },
        places: MergePlaces(
          base: oldIndex.map { lists[0][$0] },
          ours: ourIndex.map { lists[1][$0] },
          theirs: theirIndex.map { lists[2][$0] }
        )
      )
    }
    let known = old.indices.map { entry($0, likes[0][$0], likes[1][$0]) }
    let new = origins.map { origins in origins.indices.filter { origins[$0] == nil } }
    let match = ListMatch(naming: new[0].map { our[$0] }, new[1].map { their[$0] })
    let both = match.origins.enumerated().map { place, origin in
      entry(nil, origin.map { new[0][$0] }, new[1][place])
    }
    let matched = Set(match.origins.compactMap { $0 })
    let onlyOurs = new[0].indices.filter { !matched.contains($0) }.map { entry(nil, new[0][$0], nil) }
    return known + both + onlyOurs
  }
}

/// The order of a merged list: the objects that both sides have, in the order of the side that changed it; each of the
/// others after the one that it followed on its side.
struct MergeOrder {
  /// The numbers of the objects, in order.
  private(set) var order: [Int] = []
  /// Whether both sides have changed the order, differently.
  let isDisputed: Bool

  /// - Parameters:
  ///   - places: The objects' numbers in the lists that have them.
  ///   - sortKey: The key that orders objects that both sides put in at the same place.
  init(_ places: [MergePlaces], sortKey: (Int) -> [UInt8]) {
    let numbered = places.indices
    let base = Self.sorted(numbered.map { ($0, places[$0].base) })
    let ours = Self.sorted(numbered.map { ($0, places[$0].ours) })
    let theirs = Self.sorted(numbered.map { ($0, places[$0].theirs) })
    let common = Set(ours).intersection(theirs)
    let known = common.intersection(base)
    let (ourCommon, theirCommon) = (ours.filter(common.contains), theirs.filter(common.contains))
    let ourKnown = ours.filter(known.contains)
    let isOursUnchanged = ourKnown == base.filter(known.contains)
    let isTheirsUnchanged = theirs.filter(known.contains) == base.filter(known.contains)
    isDisputed = ourCommon != theirCommon && isOursUnchanged == isTheirsUnchanged
    let isTheirs = isOursUnchanged && !isTheirsUnchanged
    let frame = isTheirs ? theirCommon : ourCommon
    let runs = [ours, theirs].map { Self.runs(of: $0, between: common) }
    for anchor in [nil] + frame.map(Optional.some) {
      if let anchor { order.append(anchor) }
      merge(runs[0][anchor] ?? [], runs[1][anchor] ?? [], sortKey)
    }
  }

  private static func sorted(_ places: [(number: Int, place: Int?)]) -> [Int] {
    places.compactMap { number, place in place.map { (number, $0) } }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// Returns the objects that only one side has, by the one that they follow.
  private static func runs(of order: [Int], between anchors: Set<Int>) -> [Int?: [Int]] {
    var runs: [Int?: [Int]] = [:]
    var anchor: Int?
    for number in order {
      if anchors.contains(number) { anchor = number } else { runs[anchor, default: []].append(number) }
    }
    return runs
  }

  /// Adds each side's objects in its order, the one of two with the smaller key first: whichever side is called ours.
  private mutating func merge(_ ours: [Int], _ theirs: [Int], _ sortKey: (Int) -> [UInt8]) {
    guard !ours.isEmpty, !theirs.isEmpty else {
      order += ours + theirs
      return
    }
    var (our, their) = (
      ours.map { (number: $0, key: sortKey($0)) }[...], theirs.map { (number: $0, key: sortKey($0)) }[...]
    )
    while let first = our.first, let second = their.first {
      let isOurs = !second.key.lexicographicallyPrecedes(first.key)
      order.append(isOurs ? first.number : second.number)
      if isOurs { our.removeFirst() } else { their.removeFirst() }
    }
    order += (our + their).map(\.number)
  }
}
