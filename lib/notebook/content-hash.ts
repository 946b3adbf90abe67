import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { dataUsed } from '../reasoning/data-set';
import { recordedRuns } from '../reasoning/recorded-runs';
import type { Trace } from '../reasoning/trace';
import { traceState } from '../reasoning/trace-state';
import { canonicalJson } from './canonical-json';
import type { Cell, QuestionCell } from './cell';
import { contentOf } from './data/data-set-of';
import { imageHash } from './image-hash';
import { isBlank } from './new-cell';
import type { Notebook } from './notebook';

/**
 * What a notebook proves itself by. Two copies have the same hash exactly when they hold the same title, texts, data
 * and questions, the same programs with their seeds, clocks and limits, and the same answers. Times, models, what was
 * said and printed, ids and expected answers do not count: they decide no answer.
 *
 * The form, so that anybody can make the hash with other means: every record below is written as canonical JSON
 * (canonical-json.ts, RFC 8785), encoded as UTF-8, hashed with SHA-256, and told in lower-case hexadecimal.
 *
 * - A question: `{"question": text, "runs": [run, …]}`. The runs are those of `recordedRuns`, in its order: the run
 *   that stands for the trace, then the other runs that gave something, then the checks that did.
 *   A question with a picture also has `"image"`, the hash of the picture's base64 text.
 * - A run: `{"program", "seed", "clock", "limits": {"budgetMs", "memoryMB"}, "data", "outcome": {"kind", "answer"}}`.
 *   `program` is all that ran: what tools and models replied stands in it. `data` is absent for a program that reads
 *   none, else `[{"name", "sha256"}, …]`. `answer` is `{"value", "unit", "label", "chart"}` as in the notebook file,
 *   without what it does not have; null where the program gave none; absent for other kinds of outcome.
 * - A notebook: `{"wand": 1, "title": text, "cells": [cell, …]}`, a cell being `{"text": text}`,
 *   `{"data": name, "sha256": hash of its content as a run is given it}` or `{"sha256": the question's hash}`. Texts
 *   and unasked questions of nothing but white space are left out.
 */
export function notebookHash({ title, cells }: Pick<Notebook, 'title' | 'cells'>): string {
  const parts = cells.filter((cell) => !isBlank(withoutDraft(cell))).map(partOf);
  return hashOf(canonicalJson({ wand: 1, title, cells: parts }));
}

function partOf(cell: Cell): { [key: string]: string } {
  if (cell.kind === 'text') return { text: cell.text };
  return cell.kind === 'data'
    ? { data: cell.name, sha256: contentOf(cell.columns).hash }
    : { sha256: questionHash(cell) };
}

type Hashed = Pick<QuestionCell, 'question' | 'image' | 'trace'>;

/** The hash of one question with its runs. */
export const questionHash = (cell: Hashed): string => hashOf(questionRecord(cell));

/** What is hashed of a question, as canonical JSON. */
export const questionRecord = ({ question, image, trace }: Hashed): string =>
  canonicalJson({ question, ...(image && { image: imageHash(image) }), runs: runRecords(trace) });

/** What is hashed of each run of a trace. */
export function runRecords(trace: Trace) {
  const state = traceState(trace);
  return recordedRuns(state).map(({ request: { program, seed, clock, limits }, outcome }) => {
    const data = dataUsed(program, state.data).map(({ name, hash }) => ({ name, sha256: hash }));
    return {
      program,
      seed,
      clock,
      limits,
      ...(data.length > 0 && { data }),
      outcome:
        outcome.kind === 'returned' ? { kind: outcome.kind, answer: outcome.answer } : { kind: outcome.kind },
    };
  });
}

/** A program that never ran is no part of the record. */
const withoutDraft = (cell: Cell): Cell => (cell.kind === 'question' ? { ...cell, draft: null } : cell);

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
