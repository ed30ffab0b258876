// Posts and organizations next to a name.

extension PersonDetail {
  /// Reads posts and organizations: `kommunpolis`, `polisen`, `rektor Björkskolan`, `ordförande i socialnämnden`.
  static func posts(_ text: MarkedText, _ words: [Word]) -> [PersonDetail] {
    let spoken = words.filter { $0.kind == .word }
    guard let first = spoken.first, let last = spoken.last, !spoken.contains(where: { verbs.contains($0.letters) })
    else {
      return [.unknown(text)]
    }
    if ["från", "fran", "representerar", "repr", "företräder", "foretrader"].contains(first.letters), spoken.count > 1 {
      let rest = text.suffix(from: spoken[1].range.lowerBound)
      return [.organization(rest.bare, isClear: true)]
    }
    if spoken.count == 1, first.letters == "polis" {
      // "(Polis)" says where the person is from as often as what the person is.
      return [.organization(text.bare, isClear: false)]
    }
    guard let lastPost = spoken.last(where: { PostWords.contain($0) }) else {
      if spoken.contains(where: { OrganizationWords.contain($0) }) {
        return [.organization(text.bare, isClear: isClearOrganization(text, words))]
      }
      return unnamed(text, spoken)
    }
    let after = spoken.filter { $0.range.lowerBound >= lastPost.range.upperBound }
    if let next = after.first, OrganizationWords.contain(next) || text[next.range.lowerBound].isUppercase {
      // "chef socialtjänsten" is a post as a whole; "rektor Björkskolan" is a post and a name.
      guard text[next.range.lowerBound].isUppercase else {
        return [
          .post(text.bare, isClear: true), .organization(text.suffix(from: next.range.lowerBound).bare, isClear: false),
        ]
      }
      let post = text.prefix(upTo: lastPost.range.upperBound).bare
      return [
        .post(post, isClear: true),
        .organization(text.suffix(from: next.range.lowerBound).bare, isClear: OrganizationWords.contain(next)),
      ]
    }
    if let next = after.first, ["i", "vid", "på", "pa", "för", "for", "från", "fran", "inom"].contains(next.letters),
      after.count > 1
    {
      // "ordförande i socialnämnden": the post is all of it, and the organization is its last part.
      let body = text.suffix(from: after[1].range.lowerBound).bare
      let isBody = after.dropFirst().contains { OrganizationWords.contain($0) }
      return [.post(text.bare, isClear: true)] + (isBody ? [.organization(body, isClear: false)] : [])
    }
    guard after.isEmpty || after.allSatisfy({ !OrganizationWords.contain($0) }) else {
      return [.post(text.bare, isClear: false)]
    }
    // "Trygghetsenheten samordnare": an organization that isn't in the genitive precedes the post.
    if first != last, OrganizationWords.contain(first), text[first.range.lowerBound].isUppercase,
      !first.letters.hasSuffix("s"),
      spoken.count == 2
    {
      return [.organization(text.text(of: first), isClear: true), .post(text.text(of: last), isClear: true)]
    }
    return [.post(text.bare, isClear: !looksLikeName(text, spoken))]
  }

  /// Whether words that seem to be a post may be a name instead: a given name comes first, and all are capitalized.
  private static func looksLikeName(_ text: MarkedText, _ words: [Word]) -> Bool {
    guard let first = words.first, words.count > 1, GivenNames.contain(text.text(of: first).string) else {
      return false
    }
    return words.allSatisfy { text[$0.range.lowerBound].isUppercase }
  }

  /// Whether a text with a word for an organization is its name and nothing else: a few words, without a number or a verb.
  private static func isClearOrganization(_ text: MarkedText, _ words: [Word]) -> Bool {
    guard words.count <= 10, let first = words.first(where: { $0.kind == .word }) else { return false }
    guard !words.contains(where: { $0.kind == .number || RosterLines.isVerb($0) || $0.letters == "av" }) else {
      return false
    }
    // "ik" and "sn" are abbreviations only in capitals.
    if words.count == 1, first.range.count <= 3, text[first.range.lowerBound].isLowercase, first.letters != "soc" {
      return false
    }
    return text[first.range.lowerBound].isUppercase || OrganizationWords.contain(first) || words.count <= 4
  }

  private static let verbs = Lexicon(
    words: "är",
    "var",
    "har",
    "hade",
    "meddelat",
    "meddelade",
    "anmält",
    "kunde",
    "kommer",
    "jag",
    "vi",
    "undertecknad"
  )

  /// Reads words that are known neither as a post nor as an organization.
  private static func unnamed(_ text: MarkedText, _ words: [Word]) -> [PersonDetail] {
    guard words.count <= 6, !words.contains(where: { $0.letters.utf8.count > 40 }) else { return [.unknown(text)] }
    if words.count == 1,
      NameShape.hasSurnameEnding(words[0].letters) || GivenNames.contain(text.text(of: words[0]).string)
    {
      return [.unknown(text)]
    }
    if text[text.startIndex].isUppercase { return [.organization(text.bare, isClear: false)] }
    // "väktarna", "elevhälsan": posts aren't written in the definite form.
    if words.count == 1, definite.end(words[0].letters), words[0].range.count > 5 {
      return [.organization(text.bare, isClear: false)]
    }
    if text[text.startIndex].isLowercase, words.count <= 4 { return [.post(text.bare, isClear: false)] }
    return [.unknown(text)]
  }

  private static let definite = WordEndings(
    "arna erna orna ingen heten kammaren marken hälsan jouren stödet vården linjen"
  )
}
