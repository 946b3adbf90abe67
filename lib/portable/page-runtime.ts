import type { QuestionCell } from '../notebook/cell';
import { notebookHash } from '../notebook/content-hash';
import { dataSetsIn } from '../notebook/data/data-set-of';
import { answerText } from '../notebook/value-text';
import { answerFrom } from '../reasoning/answer';
import { ranProgram } from '../reasoning/attempt';
import { writtenAttempt } from '../reasoning/main-attempt';
import type { GivenAnswer } from '../reasoning/outcome';
import { traceState } from '../reasoning/trace-state';
import { type Verification, verifyTrace } from '../reasoning/verify';
import { framedSandbox } from '../sandbox/framed-sandbox';
import { type PageRecord, pageParts, pageRecordSchema, resultId, runId, shownId } from './page-record';
import { shownAnswer, textsOf } from './shown-answer';

/**
 * The script of an exported page. It runs the programs again where the page stands: no network, no server, the same
 * engine in the same kind of frame as in Wand. Nothing runs until somebody asks for it.
 */
const textOf = (id: string): string => document.getElementById(id)?.textContent?.trim() ?? '';

async function engine(): Promise<ArrayBuffer> {
  const packed = Uint8Array.from(atob(textOf(pageParts.engine)), (sign) => sign.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).arrayBuffer();
}

const show = (id: string, state: string, text: string) => {
  const place = document.getElementById(id);
  if (!place) return;
  place.dataset.state = state;
  place.textContent = text;
};

/** Whether a reader sees what the record says: the page's words could be changed without it. */
function isShownAsRecorded(cell: QuestionCell): boolean {
  const state = traceState(cell.trace);
  const attempt = writtenAttempt(state);
  const shown = (part: Parameters<typeof shownId>[1]) =>
    document.getElementById(shownId(cell.id, part))?.textContent ?? '';
  return (
    shown('question') === asParsed(cell.question) &&
    shown('program') === asParsed(attempt ? ranProgram(attempt) : '') &&
    isAnswerShown(document.getElementById(shownId(cell.id, 'answer')), state.answer)
  );
}

function isAnswerShown(place: HTMLElement | null, answer: GivenAnswer | null): boolean {
  if (!place || !answer) return place === null && answer === null;
  const parts = place instanceof HTMLTableElement ? [...place.querySelectorAll('caption, th, td')] : [place];
  const texts = textsOf(shownAnswer(answer)).map(asParsed);
  // Nothing else stands between its parts.
  const whole = parts.length === texts.length && place.textContent === texts.join('');
  return whole && parts.every(({ textContent }, at) => textContent === texts[at]);
}

/** HTML knows one way to end a line. */
const asParsed = (text: string): string => text.replace(/\r\n?/g, '\n');

function start({ file: { notebook }, sha256, words }: PageRecord) {
  const sandbox = framedSandbox({ page: JSON.parse(textOf(pageParts.frame)) }, engine);
  const sets = dataSetsIn(notebook.cells);
  const verdicts = new Map<string, Verification['verdict']>();

  const told = (verification: Verification): string => {
    if (verification.verdict === 'same') return words.same;
    if (verification.verdict === 'nothing-to-run') return words.nothing;
    if (verification.verdict === 'data-missing') return `${words.missing} ${verification.names.join(', ')}`;
    const { claimed, outcome } = verification;
    const found = answerFrom(outcome, 'executed');
    const here = found ? answerText(found) : outcome.kind;
    return `${words.differs} ${here} – ${words.recorded} ${claimed ? answerText(claimed) : '–'}`;
  };
  const summarise = () => {
    const intact = notebookHash(notebook) === sha256;
    const all = [...verdicts.values()];
    const same = all.filter((verdict) => verdict === 'same').length;
    const counts = words.summary.replace('{same}', `${same}`).replace('{differs}', `${all.length - same}`);
    const good = intact && same === all.length;
    show(pageParts.summary, good ? 'same' : 'differs', `${counts} ${intact ? words.intact : words.changed}`);
  };
  const run = async (cells: readonly QuestionCell[]) => {
    for (const cell of cells) {
      show(resultId(cell.id), 'running', words.running);
      const verification = await verifyTrace(cell.trace, sandbox.run, undefined, sets);
      const altered = verification.verdict === 'same' && !isShownAsRecorded(cell);
      verdicts.set(cell.id, altered ? 'differs' : verification.verdict);
      show(
        resultId(cell.id),
        altered ? 'differs' : verification.verdict,
        altered ? words.altered : told(verification),
      );
    }
    summarise();
  };

  const runnable = notebook.cells.filter(
    (cell): cell is QuestionCell =>
      cell.kind === 'question' && cell.trace.some((event) => event.type === 'ran'),
  );
  const enable = (id: string, cells: readonly QuestionCell[]) => {
    const button = document.getElementById(id);
    if (!button || cells.length === 0) return;
    button.removeAttribute('disabled');
    button.addEventListener('click', () => void run(cells));
  };
  enable(pageParts.runAll, runnable);
  for (const cell of runnable) enable(runId(cell.id), [cell]);
}

const record = pageRecordSchema.safeParse(JSON.parse(textOf(pageParts.record) || 'null'));
if (record.success) start(record.data);
else show(pageParts.summary, 'differs', 'The record in this page cannot be read.');
