import { type Attempt, ranProgram } from '../reasoning/attempt';
import { mainAttempt } from '../reasoning/main-attempt';
import { imageAddress, type QuestionImage } from '../reasoning/question-image';
import { traceState } from '../reasoning/trace-state';
import type { QuestionCell } from './cell';
import { dataMarkdown } from './data/data-markdown';
import { markdownMark } from './markdown-mark';
import { englishMarkdownWords, type MarkdownWords } from './markdown-words';
import type { Notebook } from './notebook';
import { answerText } from './value-text';

/** The notebook as Markdown that reads well anywhere: questions quoted, programs fenced, attempts folded. */
export function writeMarkdown(
  notebook: Notebook,
  words: MarkdownWords = englishMarkdownWords,
  /** The notebook's hash, and where a copy can be checked by it. */
  proof: { sha256: string; checkPage: string } | null = null,
): string {
  const title = notebook.title.replace(/\s+/g, ' ').trim();
  const cells = notebook.cells.map((cell) => {
    if (cell.kind === 'data') return dataMarkdown(cell);
    return cell.kind === 'text' ? cell.text.trim() : questionMarkdown(cell, words);
  });
  const foot =
    proof === null
      ? ''
      : `${markdownMark}\n\n---\n\nSHA-256 \`${proof.sha256}\`  \n${words.check}${words.colon}<${proof.checkPage}>`;
  return `${[title === '' ? '' : `# ${title}`, ...cells, foot].filter((part) => part !== '').join('\n\n')}\n`;
}

function questionMarkdown(cell: QuestionCell, words: MarkdownWords): string {
  const state = traceState(cell.trace);
  const { attempts, answer, words: said, askedBack, clarifications, change } = state;
  const last = mainAttempt(state);
  const program = cell.draft ?? (last ? ranProgram(last) : '');
  // An answer belongs to the program that gave it, not to a draft that has not run.
  const shown = cell.draft === null ? answer : null;
  return [
    quoted(cell.question),
    cell.image ? `![${altText(cell.image)}](${imageAddress(cell.image)})` : '',
    ...clarifications.map(({ asked, reply }) => `${quoted(asked)}\n>\n> **${reply.replace(/\s+/g, ' ')}**`),
    askedBack === undefined
      ? ''
      : quoted([askedBack.text, ...askedBack.choices.map((choice) => `- ${choice}`)].join('\n')),
    change === undefined ? '' : quoted(`**${change.wish.replace(/\s+/g, ' ')}**`),
    program === '' ? '' : fenced(program, 'js'),
    last && cell.draft === null ? outcomeMarkdown(last, words) : '',
    shown === null ? '' : `**${words.answer}**${words.colon}${inlineCode(answerText(shown))}`,
    said === undefined ? '' : quoted(said),
    cell.expected === null ? '' : `${words.expected}${words.colon}${inlineCode(cell.expected)}`,
    ...attempts
      .filter((attempt) => attempt !== last && attempt.program !== '')
      .map((attempt) => folded(attempt, words)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A picture's words where Markdown's own marks can do no harm. */
export const altText = ({ alt }: QuestionImage): string =>
  alt.replace(/[\\[\]]/g, '\\$&').replace(/\s+/g, ' ');

function outcomeMarkdown({ run }: Attempt, words: MarkdownWords): string {
  const outcome = run?.outcome;
  if (!outcome) return '';
  const printed = outcome.console.map(({ text }) => text).join('\n');
  const parts = printed === '' ? [] : [fenced(printed, 'text')];
  if (outcome.kind === 'threw') {
    parts.push(
      `**${words.error}**${words.colon}${inlineCode(`${outcome.error.name}: ${outcome.error.message}`)}`,
    );
  } else if (outcome.kind !== 'returned') {
    parts.push(`**${words.error}**${words.colon}${inlineCode(outcome.kind)}`);
  }
  return parts.join('\n\n');
}

/** An earlier attempt, folded: `<details>` works on GitHub and shows as text elsewhere. */
function folded(attempt: Attempt, words: MarkdownWords): string {
  const summary = `<summary>${words.attempt} ${attempt.number}</summary>`;
  const body = [fenced(attempt.program, 'js'), outcomeMarkdown(attempt, words)].filter((part) => part !== '');
  return ['<details>', summary, '', body.join('\n\n'), '', '</details>'].join('\n');
}

/** A fence longer than every run of backticks in the content. */
export function fenced(content: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(content) + 1));
  return `${fence}${language}\n${content.replace(/\n$/, '')}\n${fence}`;
}

function inlineCode(content: string): string {
  const line = content.replace(/\s*\n\s*/g, ' ');
  const ticks = '`'.repeat(longestTicks(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

const longestTicks = (content: string): number =>
  (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);

const quoted = (text: string): string =>
  text.trim() === ''
    ? ''
    : text
        .trim()
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
