extension RecordText {
  /// Whether the text undertakes something, in Swedish: the text of a goal, a commitment, a promise, a decision or an
  /// action, or the title of a measure or a milestone. Notes, summaries, descriptions and citations may hedge.
  func isSwedishUndertaking(_ context: RuleContext) -> Bool {
    guard language == .swedish else { return false }
    return switch field {
    case "text": true
    case "title": context.measure != nil
    default: false
    }
  }
}
