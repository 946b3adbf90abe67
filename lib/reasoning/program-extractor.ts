import { askedBackIn } from './asked-back-in';
import type { AskedBack } from './clarification';

/**
 * Finds the program in what a model says. The result depends on the text alone, not on how it
 * arrived in chunks, so it can be called again after each delta with the text so far.
 *
 * Tolerant, because missed fences are the top complaint about code-writing models: back-ticks or tildes,
 * any JavaScript tag or none, an unterminated fence, or a whole reply that is a program. The last fence wins,
 * a tagged one over an untagged one. Whether an unterminated program may be run is the caller's decision.
 */
export type Extracted = {
  /** What was said beside the program. */
  prose: string;
  /** Null while no program has begun. */
  program: string | null;
  /** Whether the program's fence was closed. */
  closed: boolean;
  /** Why the model writes no program, when it said so by the line "CANNOT: …" (or "无法：…"). */
  refusal: string | null;
  /** What the model asks back instead, by the line "ASK: …" (or "请问：…"). */
  askedBack: AskedBack | null;
};

type Fence = { tag: string; from: number; to: number; lines: string[]; closed: boolean };

const programTags = new Set(['', 'js', 'javascript', 'mjs', 'cjs', 'jsx', 'ts', 'typescript', 'node', 'es6']);
const opening = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^`]*$/;
const refusalLine = /^\s*(?:\*\*)?(?:CANNOT|无法)(?:\*\*)?\s*[:：](?:\*\*)?\s*/;

/**
 * @param text all that the model has said so far
 * @param ended whether the model has finished; until then a last line that may yet become a fence is held back
 */
export function extractProgram(text: string, ended: boolean): Extracted {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (!ended && mayBecomeFence(lines.at(-1) ?? '')) lines.pop();
  const fences = findFences(lines);
  const fence =
    fences.findLast((each) => each.tag !== '' && programTags.has(each.tag)) ??
    fences.findLast((each) => each.tag === '');
  if (fence) {
    const prose = [...lines.slice(0, fence.from), ...lines.slice(fence.to)].join('\n').trim();
    return { prose, program: fence.lines.join('\n'), closed: fence.closed, ...noWords };
  }
  const refusal = findRefusal(lines);
  if (refusal !== null) return { prose: '', program: null, closed: false, refusal, askedBack: null };
  const askedBack = askedBackIn(lines);
  if (askedBack !== null) return { prose: '', program: null, closed: false, refusal: null, askedBack };
  const whole = lines.join('\n').trim();
  if (ended && fences.length === 0 && looksLikeProgram(whole)) {
    return { prose: '', program: whole, closed: true, ...noWords };
  }
  return { prose: whole, program: null, closed: false, ...noWords };
}

const noWords = { refusal: null, askedBack: null };

const mayBecomeFence = (line: string) => /^ {0,3}(`+|~+)[^`]*$/.test(line) || /^ {0,3}$/.test(line);

function findFences(lines: string[]): Fence[] {
  const fences: Fence[] = [];
  let open: (Fence & { mark: string }) | null = null;
  for (const [index, line] of lines.entries()) {
    if (open === null) {
      const match = opening.exec(line);
      if (match?.[1] === undefined) continue;
      open = {
        mark: match[1],
        tag: (match[2] ?? '').toLowerCase(),
        from: index,
        to: lines.length,
        lines: [],
        closed: false,
      };
      fences.push(open);
    } else if (closes(line, open.mark)) {
      open.to = index + 1;
      open.closed = true;
      open = null;
    } else {
      open.lines.push(line);
    }
  }
  return fences;
}

function closes(line: string, mark: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= mark.length && [...trimmed].every((character) => character === mark[0]);
}

function findRefusal(lines: string[]): string | null {
  const start = lines.findIndex((line) => refusalLine.test(line));
  if (start < 0) return null;
  return lines.slice(start).join('\n').replace(refusalLine, '').trim();
}

/** A reply without any fence that calls `answer(…)` and begins as programs begin. */
function looksLikeProgram(text: string): boolean {
  return (
    /\banswer\s*\(/.test(text) &&
    /^(?:\/\/|\/\*|['"]use strict|(?:const|let|var|function|async|class|for|if|while|answer)\b)/.test(text)
  );
}
