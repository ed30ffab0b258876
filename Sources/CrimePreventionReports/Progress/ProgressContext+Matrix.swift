import CrimePrevention

/// Which measures work on which factor at which level of prevention (preventionsmatris).
extension ProgressContext {
  var matrixSection: Block? {
    let matrix: MatrixProgress
    switch subject {
    case .plan:
      guard let plan = plans.first else { return nil }
      matrix = plan.progress.matrix
    case .promise: return nil
    case .council: matrix = progress.matrix
    }
    return section(
      say("Factors and levels of prevention", "Faktorer och preventionsnivåer"),
      matrix.measures.rows.isEmpty
        ? [.remark(missing("No factors and no measures are recorded.", "Inga faktorer och inga åtgärder är angivna."))]
        : [.table(table(of: matrix)), .remark(.words(whatCounts))]
    )
  }

  private var whatCounts: String {
    say(
      "A measure stands in each place that it names. An empty place may be a choice, or something that isn't recorded.",
      "En åtgärd står på varje plats som den anger. En tom plats kan vara ett val, eller något som inte är redovisat."
    )
  }

  private func table(of matrix: MatrixProgress) -> Block.Grid {
    let levels = matrix.measures.columns
    return Block.Grid(
      caption: say(
        "Measures by what they work on and for whom, with their verdicts",
        "Åtgärder efter vad de påverkar och för vilka, med deras bedömningar"
      ),
      columns: [Block.Grid.Column(name: say("Factor", "Faktor"))]
        + levels.map { Block.Grid.Column(name: name(of: $0)) },
      rows: matrix.measures.rows.map { factor in
        [name(of: factor)] + levels.map { cell(matrix[factor, $0]) }
      },
      hasRowNames: true
    )
  }

  private func name(of factor: Factor.ID?) -> Passage {
    guard let factor else { return missing("No factor is stated", "Ingen faktor är angiven") }
    guard let found = index.factors[factor] else { return .record(factor.rawValue) }
    let kind: Passage =
      switch found.kind.known {
      case .risk: .quiet(say(" (risk)", " (risk)"))
      case .protective: .quiet(say(" (protective)", " (skydd)"))
      case nil: .quiet(" (") + .record(found.kind.rawValue) + .quiet(")")
      }
    return .record(found.name) + kind
  }

  private func name(of level: PreventionLevel?) -> String {
    switch level?.known {
    case .universal: say("Universal (for all)", "Universell (för alla)")
    case .selective: say("Selective (at risk)", "Selektiv (vid risk)")
    case .indicated: say("Indicated (has the problem)", "Indikerad (har problemet)")
    case nil: say("No level stated", "Nivå ej angiven")
    }
  }

  private func cell(_ cell: MatrixProgress.Cell) -> Passage {
    guard !cell.measures.isEmpty else {
      return withheld.hasMeasures ? missing("none shown", "ingen som visas") : missing("no measure", "ingen åtgärd")
    }
    return .strong(figures.text(cell.measures.count)) + .words(": " + cell.verdicts.words.text(in: language))
  }
}
