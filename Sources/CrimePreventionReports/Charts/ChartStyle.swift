/// How drawings look, on screen in light and dark and on paper.
///
/// Lines and signs stand out from the paper by at least 3:1, texts by 4.5:1. What is told by a colour is also told by a
/// shape, a dash or a word.
enum ChartStyle {
  static let rules: StaticString = """
    :root { --value: #1a5fb4; --goal: #0b6b3a; --goal-paper: #e3f2e8; --ahead: #8a5300; --signal: #9b2c2c; --bar: #7a93b8; --grid: #d0d7de; }
    @media (prefers-color-scheme: dark) {
      :root { --value: #7cb3f5; --goal: #6fcf97; --goal-paper: #15291e; --ahead: #e5b567; --signal: #f0a8a2;
        --bar: #5f7da6; --grid: #3a4149; }
    }
    @media print {
      :root { --value: #1a5fb4; --goal: #0b6b3a; --goal-paper: #e3f2e8; --ahead: #8a5300; --signal: #9b2c2c;
        --bar: #7a93b8; --grid: #d0d7de; }
    }
    svg { display: block; width: 100%; max-width: 27rem; height: auto; margin: 0.75rem 0; }
    svg text { font-size: 14px; fill: var(--ink); white-space: pre; stroke: var(--paper); stroke-width: 3px;
      stroke-linejoin: round; paint-order: stroke; }
    svg .faint { fill: var(--quiet); }
    svg .strong { font-weight: 700; }
    svg path, svg line { fill: none; stroke-linejoin: round; }
    .grid { stroke: var(--grid); stroke-width: 1; }
    .axis { stroke: var(--quiet); stroke-width: 1.25; }
    .full { stroke: var(--paper); stroke-width: 1; }
    .open { stroke-width: 2; }
    svg path.open, svg circle.open { fill: var(--paper); }
    svg .value.full { fill: var(--value); } svg .value.open { stroke: var(--value); }
    svg .goal.full { fill: var(--goal); } svg .goal.open { stroke: var(--goal); }
    svg .ahead.full { fill: var(--ahead); } svg .ahead.open { stroke: var(--ahead); }
    svg .signal.full { fill: var(--signal); } svg .ink.open { stroke: var(--ink); }
    .value-line { stroke: var(--value); stroke-width: 2.25; }
    .mean-line { stroke: var(--value); stroke-width: 3.5; }
    .value-bar { stroke: var(--value); stroke-width: 1.25; }
    .goal-area { fill: var(--goal-paper); }
    .goal-line { stroke: var(--goal); stroke-width: 1.5; }
    .goal-path { stroke: var(--goal); stroke-width: 2; stroke-dasharray: 7 4; }
    .ahead-line { stroke: var(--ahead); stroke-width: 2; stroke-dasharray: 2 4; }
    .ahead-bar { stroke: var(--ahead); stroke-width: 2; }
    .asked-line { stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 3 3; }
    .limit-line { stroke: var(--signal); stroke-width: 1.5; stroke-dasharray: 10 4; }
    .quiet-line { stroke: var(--quiet); stroke-width: 1.5; }
    .cut-line { stroke: var(--paper); stroke-width: 1.75; }
    .centre-line { stroke: var(--quiet); stroke-width: 1.5; }
    svg .period-bar { fill: var(--bar); }
    svg .inherited-bar { fill: none; stroke: var(--bar); stroke-width: 1.5; stroke-dasharray: 4 3; }
    .stroke { stroke: var(--ink); stroke-width: 1.5; }
    .wheel { fill: none; stroke: var(--quiet); stroke-width: 1.25; }
    @media (max-width: 30rem) {
      .card figure { margin-inline: -0.75rem; width: calc(100% + 1.5rem); }
    }
    @media print { svg { break-inside: avoid; } }

    """
}
