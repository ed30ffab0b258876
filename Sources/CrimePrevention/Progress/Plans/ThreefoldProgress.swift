/// Something that is followed up in three ways, side by side and never blended: how much is done, who takes part, and
/// what it leads to (Brås produktions-, process- och effektuppföljning).
public protocol ThreefoldProgress: Sendable {
  /// What is done (produktion): measures, and targets of production goals.
  var production: ProgressAspect { get }
  /// How it is done (process): who takes part in what it undertook, and targets of process goals.
  var process: ProgressAspect { get }
  /// What it leads to (effekt): targets of effect goals, and of goals that don't say what they are about.
  var effect: ProgressAspect { get }
}

extension ThreefoldProgress {
  /// What can be said of each of the three, in that order: how much of it can be assessed, with which verdicts, and why the
  /// rest can't.
  ///
  /// - Complexity: Put together when asked for, linear in the number of parts.
  public var explanation: [Sentence] {
    [
      production.explanation(named: Sentence(english: "Production", swedish: "Produktion")),
      process.explanation(named: Sentence(english: "Process", swedish: "Process")),
      effect.explanation(named: Sentence(english: "Effect", swedish: "Effekt")),
    ].flatMap { $0 }
  }
}
