import type { Result } from '../reasoning/result';
import { maxProgramLength, maxQuestionLength } from '../reasoning/text-limits';
import { type Cell, maxExpectedLength, type QuestionCell } from './cell';
import { maxFileBytes } from './file';
import type { FileProblem } from './file-problem';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks';
import { markdownMark } from './markdown-mark';
import { chineseMarkdownWords, englishMarkdownWords } from './markdown-words';
import { newQuestionCell, newTextCell } from './new-cell';
import { maxCells, maxTitleLength, type Notebook } from './notebook';
import { evenPositions } from './position';

/**
 * Reads Markdown as a notebook. A quotation with a JavaScript fence below it is a question with its program, typed but
 * not run; the first heading is the title; all else is text, a new cell at every heading. In a file that Wand wrote,
 * every quotation is a question, and what it says of runs is left out: nothing of it ran here.
 */
export function readMarkdown(
  text: string,
  fileName: string,
  newId: () => string,
): Result<Notebook, FileProblem> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maxFileBytes)
    return { ok: false, problem: { code: 'too-large', bytes, maxBytes: maxFileBytes } };
  const own = text.includes(markdownMark);
  const blocks = markdownBlocks(own ? text.slice(0, text.indexOf(markdownMark)) : text);
  const heading = /^# +(.+?) *#*$/.exec(blocks[0]?.raw ?? '')?.[1];
  const cells = cellsOf(heading === undefined ? blocks : blocks.slice(1), own, newId);
  if (cells.length > maxCells) {
    return { ok: false, problem: { code: 'invalid', path: 'cells', detail: `More than ${maxCells} cells.` } };
  }
  const positions = evenPositions(cells.length);
  const placed = cells.map((cell, at) => ({ ...cell, position: positions[at] ?? cell.position }));
  const title = (heading ?? fileName.replace(/\.[^.]+$/, '')).slice(0, maxTitleLength);
  return { ok: true, value: { title, model: null, cells: placed } };
}

function cellsOf(blocks: readonly MarkdownBlock[], own: boolean, newId: () => string): Cell[] {
  const cells: Cell[] = [];
  /** Whether text goes on in the last cell, or a new one begins. */
  let open = false;
  for (const [at, block] of blocks.entries()) {
    const last = cells.at(-1);
    const next = blocks[at + 1];
    if (block.kind === 'quote' && block.body.length <= maxQuestionLength && (own || isProgram(next))) {
      cells.push(newQuestionCell(newId(), 'a0', block.body));
      open = false;
    } else if (isProgram(block) && last?.kind === 'question' && blocks[at - 1]?.kind === 'quote') {
      cells[cells.length - 1] = { ...last, draft: block.body };
    } else if (own && last?.kind === 'question' && isOfRun(block)) {
      cells[cells.length - 1] = withExpected(last, block);
    } else if (last?.kind === 'text' && open && !/^#{1,6} /.test(block.raw)) {
      cells[cells.length - 1] = { ...last, text: `${last.text}\n\n${block.raw}` };
    } else {
      cells.push(newTextCell(newId(), 'a0', block.raw));
      open = true;
    }
  }
  return cells;
}

const isProgram = (block: MarkdownBlock | undefined): block is Extract<MarkdownBlock, { kind: 'fence' }> =>
  block?.kind === 'fence' &&
  /^(js|javascript|mjs)$/.test(block.language) &&
  block.body.length <= maxProgramLength;

const catalogues = [englishMarkdownWords, chineseMarkdownWords];
const starts = (raw: string, key: 'answer' | 'error' | 'expected'): string | undefined =>
  catalogues
    .map((words) => (key === 'expected' ? words[key] : `**${words[key]}**`) + words.colon)
    .find((start) => raw.startsWith(start));

/** What Wand's own file says below a program of how it ran. */
const isOfRun = (block: MarkdownBlock): boolean =>
  block.kind === 'folded' ||
  (block.kind === 'fence' && block.language === 'text') ||
  (block.kind === 'other' &&
    (['answer', 'error', 'expected'] as const).some((key) => starts(block.raw, key) !== undefined));

function withExpected(cell: QuestionCell, block: MarkdownBlock): QuestionCell {
  const start = starts(block.raw, 'expected');
  if (start === undefined) return cell;
  const expected = block.raw.slice(start.length).replace(/^(`+) ?([\s\S]*?) ?\1$/, '$2');
  return expected.length <= maxExpectedLength ? { ...cell, expected } : cell;
}
