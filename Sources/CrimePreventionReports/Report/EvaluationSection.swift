import CrimePrevention

/// What evaluations of a report's measures, methods and plans have concluded (utvärderingar).
struct EvaluationSection: Sendable {
  /// Those finished by the asking date, or without a day, the latest first.
  let evaluations: [Evaluation]
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  init(_ scope: ReportScope, _ assessed: AssessedRecord) {
    let methods = Set(scope.measures.flatMap(\.methods).map { Reference(kind: .method, id: $0.rawValue) })
    let isOurs = { (reference: Reference) in
      scope.includes(reference) || methods.contains(Reference(kind: reference.kind, id: reference.id))
    }
    let found = scope.record.evaluations.filter { evaluation in
      if let day = evaluation.on, day > assessed.date { return false }
      return scope.isWhole || evaluation.of.contains(where: isOurs)
    }
    evaluations = found.enumerated().sorted { left, right in
      (right.element.on ?? .earliest, left.offset) < (left.element.on ?? .earliest, right.offset)
    }.map(\.element)
    names = assessed.names
  }

  /// The section; `nil` without evaluations.
  var block: Block? {
    guard !evaluations.isEmpty else { return nil }
    return .section(titled: language.say("Evaluations", "Utvärderingar"), evaluations.map(part))
  }

  private func part(of evaluation: Evaluation) -> Block {
    let of = evaluation.of.map { names.name(of: $0) }
    let by = evaluation.by.map { Passage.words(language.say("by ", "av ")) + names.name(of: $0) }
    let on = evaluation.on.map { Passage.words(language.day($0)) }
    let about = of.isEmpty ? nil : Passage.words(language.say("About ", "Gäller ")) + of.joined(", ")
    let head = [about, by, on].compactMap { $0 }
    let documents = language.documents(evaluation.documents)
    let blocks: [Block] = [
      head.isEmpty ? nil : .remark(head.joined(" · ")),
      evaluation.conclusions.isEmpty ? nil : .list(evaluation.conclusions.map { .record($0.text) }),
      documents.isEmpty ? nil : .facts(documents),
    ].compactMap { $0 }
    return .section(Block.Section(title: .record(evaluation.title), blocks: blocks))
  }
}
