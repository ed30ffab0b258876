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
      .figures > div { border: 1px solid var(--rule); }
      details::details-content { content-visibility: visible; block-size: auto; }
      summary { list-style: none; }
    }

    """
}
