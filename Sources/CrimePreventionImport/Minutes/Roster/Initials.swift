extension MarkedText {
  /// Whether it is the first letters of a name's parts, in capitals: `AE` of *Anna Ek*.
  func areInitials(of name: MarkedText) -> Bool {
    guard (2...5).contains(count), marks.allSatisfy({ $0.scalar.isUppercase }) else { return false }
    let capitals = name.marks.indices.filter { index in
      name[index].isUppercase && (index == name.startIndex || !name[index - 1].isLetter)
    }
    return capitals.map { name[$0] } == marks.map(\.scalar)
  }
}
