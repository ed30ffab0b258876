/// How pages look: on screen in light and dark, on paper, and on a telephone 360 pixels wide.
///
/// Nothing is shown by colour alone: what is set apart also has a word and a border.
enum PageStyle {
  static let rules: StaticString = """

    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1b1f24; --quiet: #57606a; --rule: #d0d7de; --raised: #f6f8fa;
      --decision: #1a5fb4; --decision-paper: #eef4fc; --action: #8a5300; --action-paper: #fdf5e6;
      --notice: #9b2c2c; --notice-paper: #fdf0ef;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171a; --ink: #e6e8eb; --quiet: #a3abb5; --rule: #3a4149; --raised: #1d2126;
        --decision: #7cb3f5; --decision-paper: #17263a; --action: #e5b567; --action-paper: #2e2513;
        --notice: #f0a8a2; --notice-paper: #361e1c;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 46rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.25rem 0 1rem; }
    h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 0.75rem; padding-bottom: 0.25rem;
      border-bottom: 1px solid var(--rule); }
    h3 { font-size: 1.0625rem; line-height: 1.35; margin: 1.75rem 0 0.25rem; }
    h4 { font-size: 1rem; margin: 1rem 0 0.25rem; }
    p { margin: 0.5rem 0; }
    p, li, dd, td, h1, h2, h3, h4 { white-space: pre-line; }
    ul { margin: 0.5rem 0; padding-left: 1.25rem; }
    li { margin: 0.25rem 0; }
    .names { columns: 18rem 2; column-gap: 2rem; }
    .names > li { margin: 0 0 0.25rem; break-inside: avoid; }
    .kicker { margin: 0; font-weight: 600; color: var(--quiet); }
    .remark, .quiet { color: var(--quiet); }
    .remark { font-size: 0.9375rem; }
    dl { display: grid; grid-template-columns: minmax(10rem, max-content) minmax(0, 1fr); gap: 0.25rem 1rem; margin: 1rem 0; }
    dt { font-weight: 600; color: var(--quiet); }
    dd { margin: 0; }
    table { width: 100%; border-collapse: collapse; margin: 0.75rem 0; font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--quiet); padding-bottom: 0.5rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0;
      border-bottom: 1px solid var(--rule); }
    th { font-size: 0.875rem; color: var(--quiet); overflow-wrap: normal; }
    td.narrow { white-space: nowrap; width: 1%; }
    .number { text-align: right; padding-right: 0; }
    .callout { margin: 0.75rem 0; padding: 0.5rem 0.875rem; border-left: 0.25rem solid; }
    .callout > .label { margin: 0; font-weight: 700; }
    .callout > ul { margin: 0.25rem 0; }
    .decision { border-color: var(--decision); background: var(--decision-paper); }
    .decision > .label { color: var(--decision); }
    .action { border-color: var(--action); background: var(--action-paper); }
    .action > .label { color: var(--action); }
    .notice { border-color: var(--notice); background: var(--notice-paper); }
    @media (max-width: 30rem) {
      body { padding: 1rem 1rem 3rem; }
      h1 { font-size: 1.4375rem; }
      dl { display: block; }
      dd { margin-bottom: 0.5rem; }
    }
    @media print {
      :root {
        color-scheme: light;
        --paper: #ffffff; --ink: #000000; --quiet: #3d444c; --rule: #8c959f; --raised: #ffffff;
        --decision: #1a5fb4; --decision-paper: #ffffff; --action: #8a5300; --action-paper: #ffffff;
        --notice: #9b2c2c; --notice-paper: #ffffff;
      }
      @page { size: A4; margin: 16mm 15mm 18mm; }
      html { font-size: 9.25pt; }
      body { max-width: none; padding: 0; line-height: 1.4; }
      p, li, td { orphans: 2; widows: 2; }
      h2 { margin: 1.5rem 0 0.5rem; }
      h3 { margin: 1rem 0 0.25rem; }
      p, ul { margin: 0.3rem 0; }
      li { margin: 0.125rem 0; }
      th, td { padding: 0.25rem 0.75rem 0.25rem 0; }
      h1, h2, h3, h4, .label, caption { break-after: avoid; }
      .callout, tr, dt { break-inside: avoid; }
    }

    """
}

/// What pages with cards, figures, badges and drawings need beyond ``PageStyle``.
enum ReportStyle {
  static let rules: StaticString = """

    :root {
      --good: #1a6b3c; --middling: #8a5300; --bad: #9b2c2c; --unknown: #57606a; --neutral: #1a5fb4;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --good: #7fd3a0; --middling: #e5b567; --bad: #f0a8a2; --unknown: #a3abb5; --neutral: #7cb3f5;
      }
    }
    body.wide { max-width: 60rem; }
    h5 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
    h6 { font-size: 0.9375rem; margin: 1rem 0 0.25rem; }
    h5, h6, figcaption, summary { white-space: pre-line; }
    nav { margin: 1rem 0 0; padding: 0.5rem 0; border-block: 1px solid var(--rule); }
    nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
    nav a { display: inline-block; padding: 0.25rem 0; }
    a { color: var(--decision); }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; margin: 1rem 0; }
    .columns > .card { margin: 0; }
    .card { margin: 1rem 0; padding: 0.25rem 1rem 0.75rem; border: 1px solid var(--rule); border-radius: 0.5rem; }
    .card > :is(h2, h3, h4, h5, h6):first-child { margin-top: 0.75rem; }
    .card > section { margin-top: 1rem; border-top: 1px solid var(--rule); }
    .wide .number:not(:last-child) { padding-right: 0.75rem; }
    .badge { display: inline-block; padding: 0 0.5rem; border: 1px solid; border-radius: 1rem; font-weight: 600;
      font-size: 0.9375rem; white-space: nowrap; }
    .good { color: var(--good); }
    .middling { color: var(--middling); }
    .bad { color: var(--bad); }
    .unknown { color: var(--unknown); border-style: dashed; }
    .neutral { color: var(--neutral); }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: 0.5rem; margin: 0.75rem 0; }
    .figures > div { padding: 0.375rem 0.625rem; background: var(--raised); border-radius: 0.375rem; }
    .figures dt { font-size: 0.875rem; }
    .figures dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
    .figures dd .quiet { font-weight: 400; }
    ul:has(> li > .badge) { list-style: none; padding-left: 0; }
    details { margin: 0.75rem 0; }
    summary { cursor: pointer; font-weight: 600; padding: 0.25rem 0; }
    figure { display: inline-block; vertical-align: top; width: min(100%, 27.5rem); margin: 1rem 0; }
    figure svg { display: block; width: 100%; height: auto; }
    figcaption { font-size: 0.875rem; color: var(--quiet); }
    .on-paper { display: none; }
    @media (min-width: 56rem) {
      .card figure { float: right; clear: right; margin: 0 0 0.5rem 1rem; }
    }
    section, article { display: flow-root; }
    tbody th { min-width: 6rem; font-size: 1rem; color: var(--ink); font-weight: 600; padding-right: 0.75rem; overflow-wrap: anywhere; }
    footer { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); }
    @media (max-width: 40rem) {
      .names { columns: auto; }
      .card figure { width: calc(100% + 1.5rem); margin-inline: -0.75rem; }
      .stacking thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .stacking, .stacking tbody, .stacking tr, .stacking th, .stacking td, .stacking caption { display: block; }
      .stacking tr { padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
      .stacking td, .stacking tbody th { border: 0; padding: 0.125rem 0; text-align: left; }
      .stacking td::before { content: attr(data-name) ": "; color: var(--quiet); }
      .badge { white-space: normal; }
    }
    @media print {
      :root {
        --good: #1a6b3c; --middling: #8a5300; --bad: #9b2c2c; --unknown: #3d444c; --neutral: #1a5fb4;
      }
      body.wide { max-width: none; }
      nav { display: none; }
      h5, h6, summary, p:has(> .badge) { break-after: avoid; }
      .figures, figure, .columns > .card { break-inside: avoid; }
      .figures { grid-template-columns: repeat(auto-fill, minmax(7.25rem, 1fr)); margin: 0.5rem 0; gap: 0.35rem; }
      .figures > div { border: 1px solid var(--rule); padding: 0.2rem 0.5rem; }
      .card { margin: 0.5rem 0; padding: 0 0 0.25rem; border-width: 1px 0 0; border-radius: 0; }
      .columns > .card { padding-inline: 0; }
      .card > section { margin-top: 0.5rem; }
      .card > :is(h2, h3, h4, h5, h6):first-child { margin-top: 0.5rem; }
      h4, h5, h6 { margin: 0.75rem 0 0.25rem; }
      figure { display: block; margin: 0.5rem 0; }
      .card figure { float: right; clear: right; width: 92mm; margin: 0 0 0.5rem 1rem; }
      figure svg { margin: 0.25rem 0; max-height: 225mm; }
      .on-paper { display: block; }
      .off-paper, details:not([open]) { display: none; }
      summary { list-style: none; }
      footer { margin-top: 1rem; }
    }

    """
}

/// How a sheet or two of paper look, such as a summary: small and close on paper, in addition to ``ReportStyle``.
enum SheetStyle {
  static let rules: StaticString = """

    .sheet tbody th .quiet { font-weight: 400; }
    .sheet h2 { font-size: 1.0625rem; margin: 1.25rem 0 0.375rem; }
    .sheet table { margin: 0.375rem 0; }
    .sheet th, .sheet td { padding-block: 0.3rem; }
    .sheet caption { padding-bottom: 0.125rem; }
    @media (min-width: 40rem) { .sheet table { overflow-wrap: break-word; } }
    @media print {
      @page sheet { margin: 12mm 14mm; }
      .sheet { page: sheet; overflow-wrap: break-word; }
      .sheet .names { columns: 2; column-gap: 6mm; }
      .sheet, .sheet .remark, .sheet .badge { font-size: 8.5pt; line-height: 1.3; }
      .sheet h1 { font-size: 14pt; margin: 0.125rem 0 0.375rem; }
      .sheet h2 { font-size: 10pt; margin: 0.5rem 0 0.1875rem; padding-bottom: 0.125rem; }
      .sheet table { margin: 0.125rem 0; }
      .sheet th, .sheet td { padding: 0.125rem 0.5rem 0.125rem 0; }
      .sheet thead th { font-size: 8pt; }
      .sheet tbody th { font-size: 8.5pt; }
      .sheet tr > th:first-child:nth-last-child(3) { width: 19%; }
      .sheet tr > th:first-child:nth-last-child(4) { width: 40%; }
      .sheet caption { display: none; }
      .sheet .badge { font-size: 8pt; padding: 0 0.25rem; line-height: 1.2; }
      .sheet li, .sheet p { margin: 0.0625rem 0; }
      .sheet .columns { grid-template-columns: repeat(auto-fit, minmax(52mm, 1fr)); gap: 0 6mm; margin: 0; }
      .sheet .columns li { list-style-position: outside; }
      .sheet footer { margin-top: 0.375rem; padding-top: 0.125rem; }
      .sheet footer .remark { font-size: 8pt; }
    }

    """
}

/// How drawings look, on screen in light and dark and on paper.
///
/// Lines and markers have a contrast to the paper of at least 3:1, texts of 4.5:1. What is shown by a colour is also shown
/// by a shape, a dash or a word.
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
