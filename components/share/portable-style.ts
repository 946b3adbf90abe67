/** The look of an exported page: Wand's, with the reader's own faces, since it brings none. */
export const portableStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fdfcfa, #15141a); --panel: light-dark(#f5f3ef, #1e1d25);
  --ink: light-dark(#1c1b22, #eceaf2); --soft: light-dark(#615e6c, #a9a5b8); --line: light-dark(#e5e1da, #32303c);
  --accent: light-dark(#4f37c4, #b7a8ff); --good: light-dark(#1a6845, #79d3a5); --bad: light-dark(#b3261e, #ff938a); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55; overflow-wrap: anywhere;
  font-family: Inter, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; }
main { width: min(100%, 46rem); margin-inline: auto; padding: 2rem 1.25rem 4rem; }
h1, .question { font-family: "Source Serif 4", Georgia, "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.75rem; }
.question { font-size: 1.25rem; white-space: pre-wrap; margin: 0 0 0.75rem; }
.soft { color: var(--soft); font-size: 0.9rem; }
.cell { margin-top: 2.2rem; padding-top: 1.4rem; border-top: 1px solid var(--line); }
pre { background: var(--panel); border-radius: 0.6rem; padding: 0.8rem 1rem; margin: 0.75rem 0; white-space: pre-wrap;
  font: 0.88rem/1.6 "JetBrains Mono", ui-monospace, "Noto Sans Mono CJK SC", monospace; }
.printed { color: var(--soft); }
.answer output { font-size: 1.7rem; font-weight: 600; color: var(--accent); }
.answer output.long { font: 0.95rem/1.6 "JetBrains Mono", ui-monospace, "Noto Sans Mono CJK SC", monospace; }
.wide { overflow-x: auto; } caption { text-align: start; color: var(--soft); padding-bottom: 0.3rem; }
caption:empty { display: none; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; }
button { font: inherit; font-size: 0.9rem; padding: 0.35rem 0.9rem; border-radius: 0.5rem; cursor: pointer;
  border: 1px solid var(--line); background: var(--panel); color: var(--ink); }
button:disabled { opacity: 0.5; cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.result { font-size: 0.9rem; color: var(--soft); }
.result[data-state="same"] { color: var(--good); font-weight: 600; }
.result[data-state="same"]::before { content: "✓ "; }
.result[data-state="differs"] { color: var(--bad); font-weight: 600; }
.result[data-state="differs"]::before { content: "✗ "; }
code { font-family: "JetBrains Mono", ui-monospace, monospace; }
a { color: var(--accent); }
table { border-collapse: collapse; } td, th { border: 1px solid var(--line); padding: 0.2rem 0.6rem; }
.hljs-keyword, .hljs-literal { color: light-dark(#4f37c4, #b7a8ff); }
.hljs-string, .hljs-regexp, .hljs-subst { color: light-dark(#1a6845, #8fd6b0); }
.hljs-number { color: light-dark(#9a3c12, #f0b48a); }
.hljs-comment { color: light-dark(#6c6877, #9b97aa); }
.hljs-title, .hljs-built_in { color: light-dark(#1f5d85, #8cc7ee); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
@media print { :root { color-scheme: light; } .bar { display: none; } .cell { break-inside: avoid-page; } body { background: none; } }
`;
