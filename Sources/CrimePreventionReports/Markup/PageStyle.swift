/// How pages look: on screen in light and dark, on paper, and on a telephone 360 pixels wide.
///
/// Nothing is told by colour alone: what is set apart also has a word and a border.
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
      @page { margin: 20mm; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      h1, h2, h3, h4, .label, caption { break-after: avoid; }
      .callout, tr, dt { break-inside: avoid; }
    }

    """
}
