import { errorClasses } from './error-class';
import type { Report, WayReport } from './report';
import type { Tally } from './tally';

/**
 * The report as one page that needs nothing else: accuracies in the shape of the PAL paper's table (a line a method, a
 * column a question set) with 95 % intervals, then cost and errors. Every number in it is measured.
 */
export function reportHtml({ ways, madeAt }: Report): string {
  const sets = ways[0]?.files.map(({ file }) => file) ?? [];
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wand: evaluation</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .8rem; text-align: right; border-bottom: 1px solid #8884; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: Canvas; }
small { display: block; color: GrayText; }
strong { font-weight: 650; }
</style>
<h1>Evaluation</h1>
<p>${ways.length} ${ways.length === 1 ? 'method' : 'methods'} over ${sets.length} ${sets.length === 1 ? 'set' : 'sets'} of questions. Made ${escaped(madeAt)}.</p>
<h2>Right answers, of all questions</h2>
${table(['method', ...sets, 'all'], ways, (way) => [...way.files, way.total].map(accuracyCell))}
<h2>Right answers, of those answered</h2>
${table(['method', ...sets, 'all'], ways, (way) => [...way.files, way.total].map(precisionCell))}
<h2>Cost</h2>
${table(['method', 'questions', 'calls', 'programs run', 'tokens in', 'tokens out', 'median ms', 'own ms a program'], ways, ({ total }) => [total.questions, total.calls, total.programs, total.inputTokens, total.outputTokens, total.medianMs, total.overheadMs].map((number) => number.toLocaleString('en')))}
<h2>What went wrong</h2>
${table(['method', ...errorClasses], ways, ({ total }) => errorClasses.map((each) => String(total.errors[each] ?? 0)))}
</html>
`;
}

function table(header: string[], ways: readonly WayReport[], cells: (way: WayReport) => string[]): string {
  const head = header.map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const rows = ways.map(
    (way) =>
      `<tr><th scope="row">${escaped(way.model)}<small>${escaped(way.strategy)}${way.samples === undefined ? '' : `, ${way.samples} samples`}</small></th>${cells(
        way,
      )
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  );
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

const percent = (fraction: number) => `${(fraction * 100).toFixed(1)} %`;

const accuracyCell = ({ accuracy, accuracyInterval: [low, high], correct, questions }: Tally) =>
  `<strong>${percent(accuracy)}</strong><small>${percent(low)} – ${percent(high)} · ${correct}/${questions}</small>`;

const precisionCell = ({ precision, correct, answered }: Tally) =>
  precision === null ? '–' : `<strong>${percent(precision)}</strong><small>${correct}/${answered}</small>`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
