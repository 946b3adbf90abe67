import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { dataUsed } from '../reasoning/data-set';
import { recordedRuns } from '../reasoning/recorded-runs';
import { traceState } from '../reasoning/trace-state';
import { canonicalJson } from './canonical-json';
import type { Cell, QuestionCell } from './cell';
import { contentOf } from './data/data-set-of';
import type { Notebook } from './notebook';

/**
 * What a notebook proves itself by. Two copies have the same hash exactly when they hold the same title, texts and
 * questions, the same programs with their seeds, clocks and limits, and the same answers. Times, models, what was
 * said and printed, ids and expected answers do not count: they decide no answer.
 *
 * The form, so that anybody can make the hash with other means: every record below is written as canonical JSON
 * (canonical-json.ts, RFC 8785), encoded as UTF-8, hashed with SHA-256, and told in lower-case hexadecimal.
 *
 * - A question: `{"question": text, "runs": [run, …]}`. The runs are those of `recordedRuns`, in its order: the run
 *   that stands for the trace, then the other runs that gave something, then the checks that did.
 * - A run: `{"program", "seed", "clock", "limits": {"budgetMs", "memoryMB"}, "outcome": {"kind", "answer"}}`.
 *   `program` is all that ran: what tools and models replied stands in it. `answer` is `{"value", "unit", "label"}`
 *   as in the notebook file, without what it does not have; null where the program gave none; absent for other kinds.
 *   A run that read data sets also has `"data": [{"name", "sha256"}, …]` (with no hash in a copy without the data).
 * - A notebook: `{"wand": 1, "title": text, "cells": [cell, …]}`, a cell being `{"text": text}`,
 *   `{"sha256": the question's hash}` or `{"data": name, "sha256"}`, the hash of a data set being that of the JSON text
 *   `[[column, [value, …]], …]`. Texts and unasked questions of nothing but white space are left out.
 */
export function notebookHash({ title, cells }: Pick<Notebook, 'title' | 'cells'>): string {
  const parts = cells.filter(saysSomething).map((cell) => {
    if (cell.kind === 'text') return { text: cell.text };
    if (cell.kind === 'data') return { data: cell.name, sha256: contentOf(cell.columns).hash };
    return { sha256: questionHash(cell) };
  });
  return hashOf(canonicalJson({ wand: 1, title, cells: parts }));
}

/** The hash of one question with its runs. */
export const questionHash = (cell: Pick<QuestionCell, 'question' | 'trace'>): string =>
  hashOf(questionRecord(cell));

/** What is hashed of a question, as canonical JSON. */
export function questionRecord({ question, trace }: Pick<QuestionCell, 'question' | 'trace'>): string {
  const state = traceState(trace);
  const runs = recordedRuns(state).map(({ request: { program, seed, clock, limits }, outcome }) => {
    const data = dataUsed(program, state.data).map(({ name, hash }) => ({ name, sha256: hash }));
    const { kind } = outcome;
    return {
      ...{ program, seed, clock, limits },
      ...(data.length > 0 && { data }),
      outcome: kind === 'returned' ? { kind, answer: outcome.answer } : { kind },
    };
  });
  return canonicalJson({ question, runs });
}

const saysSomething = (cell: Cell): boolean =>
  cell.kind === 'data' ||
  (cell.kind === 'text' ? cell.text : cell.question).trim() !== '' ||
  (cell.kind === 'question' && cell.trace.length > 0);

const hashOf = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)));
