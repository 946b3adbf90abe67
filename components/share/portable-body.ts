import { highlightedTokens } from '@/components/trace/highlight';
import type { Cell, QuestionCell } from '@/lib/notebook/cell';
import { dataMarkdown } from '@/lib/notebook/data/data-markdown';
import { hashInGroups } from '@/lib/notebook/hash-text';
import type { Notebook } from '@/lib/notebook/notebook';
import { escapeHtml } from '@/lib/portable/html-page';
import { pageParts, resultId, runId, shownId } from '@/lib/portable/page-record';
import { shownAnswer } from '@/lib/portable/shown-answer';
import { ranProgram } from '@/lib/reasoning/attempt';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import type { GivenAnswer } from '@/lib/reasoning/outcome';
import { imageAddress } from '@/lib/reasoning/question-image';
import { traceState } from '@/lib/reasoning/trace-state';

export type BodyWords = Record<
  | 'fileOf'
  | 'runAll'
  | 'run'
  | 'note'
  | 'answer'
  | 'noAnswer'
  | 'printed'
  | 'program'
  | 'expected'
  | 'hash'
  | 'shared'
  | 'untitled',
  string
>;

type Body = {
  notebook: Notebook;
  sha256: string;
  /** The link that it came from, if it did. */
  address: string | null;
  words: BodyWords;
  /** Markdown as HTML of our own making. */
  textHtml: (markdown: string) => string;
};

/** What a reader sees of an exported page. Every text of the notebook's is escaped; tags are all ours. */
export function portableBody({ notebook, sha256, address, words, textHtml }: Body): string {
  return [
    '<main>',
    `<h1>${escapeHtml(notebook.title || words.untitled)}</h1>`,
    `<p class="soft">${escapeHtml(words.fileOf)} ${escapeHtml(words.note)}</p>`,
    `<p class="bar"><button type="button" id="${pageParts.runAll}" disabled>${escapeHtml(words.runAll)}</button>`,
    `<span id="${pageParts.summary}" class="result" role="status"></span></p>`,
    ...notebook.cells.map((cell) => cellHtml(cell, words, textHtml)),
    '<footer class="soft">',
    address === null ? '' : `<p>${escapeHtml(words.shared)} ${escapeHtml(address)}</p>`,
    `<p>${escapeHtml(words.hash)} <code>${escapeHtml(hashInGroups(sha256))}</code></p>`,
    '</footer></main>',
  ].join('\n');
}

function cellHtml(cell: Cell, words: BodyWords, textHtml: (markdown: string) => string): string {
  if (cell.kind === 'question') return questionHtml(cell, words);
  return `<section class="text">${textHtml(cell.kind === 'data' ? dataMarkdown(cell) : cell.text)}</section>`;
}

function questionHtml(cell: QuestionCell, words: BodyWords): string {
  const state = traceState(cell.trace);
  const attempt = writtenAttempt(state);
  const outcome = attempt?.run?.outcome;
  const printed = outcome?.console.map(({ text }) => text).join('\n') ?? '';
  const shown = (part: Parameters<typeof shownId>[1]) => escapeHtml(shownId(cell.id, part));
  const answer = state.answer ? answerHtml(state.answer, shown('answer'), words) : '';
  return [
    `<section class="cell" id="cell-${escapeHtml(cell.id)}">`,
    `<p class="question" id="${shown('question')}">${escapeHtml(cell.question)}</p>`,
    cell.image ? `<img src="${imageAddress(cell.image)}" alt="${escapeHtml(cell.image.alt)}">` : '',
    attempt
      ? `<pre aria-label="${escapeHtml(words.program)}"><code id="${shown('program')}">${programHtml(ranProgram(attempt))}</code></pre>`
      : '',
    printed === ''
      ? ''
      : `<pre class="printed" aria-label="${escapeHtml(words.printed)}">${escapeHtml(printed)}</pre>`,
    answer,
    outcome && answer === ''
      ? `<p class="answer">${escapeHtml(words.noAnswer)}: ${failure(outcome)}</p>`
      : '',
    state.words === undefined ? '' : `<p class="soft">${escapeHtml(state.words)}</p>`,
    cell.expected === null
      ? ''
      : `<p class="soft">${escapeHtml(words.expected)}: ${escapeHtml(cell.expected)}</p>`,
    outcome
      ? `<p class="bar"><button type="button" id="${escapeHtml(runId(cell.id))}" disabled>${escapeHtml(words.run)}</button><span class="result" role="status" id="${escapeHtml(resultId(cell.id))}"></span></p>`
      : '',
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** An answer of more letters than this is read, not looked at. */
const longAnswer = 48;

function answerHtml(answer: GivenAnswer, id: string, words: BodyWords): string {
  const shown = shownAnswer(answer);
  const label = `<span class="soft">${escapeHtml(words.answer)}</span>`;
  if (shown.kind === 'text') {
    const size = shown.text.length > longAnswer ? ' class="long"' : '';
    return `<p class="answer">${label} <output id="${id}"${size}>${escapeHtml(shown.text)}</output></p>`;
  }
  const row = (texts: string[], tag: 'th' | 'td') =>
    `<tr>${texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
  const table = [
    `<table id="${id}"><caption>${escapeHtml(shown.caption)}</caption>`,
    `<thead>${row(shown.head, 'th')}</thead><tbody>${shown.rows.map((texts) => row(texts, 'td')).join('')}</tbody></table>`,
  ].join('');
  return `<div class="answer">${label}<div class="wide">${table}</div></div>`;
}

const failure = (outcome: { kind: string; error?: { name: string; message: string } }): string =>
  escapeHtml(outcome.error ? `${outcome.error.name}: ${outcome.error.message}` : outcome.kind);

const programHtml = (program: string): string =>
  highlightedTokens(program)
    .map((line) =>
      line
        .map(({ text, className }) =>
          className === ''
            ? escapeHtml(text)
            : `<span class="${escapeHtml(className)}">${escapeHtml(text)}</span>`,
        )
        .join(''),
    )
    .join('\n');
