import * as z from 'zod';
import type { Result } from '../reasoning/result';
import { type Cell, cellSchema } from './cell';
import { fileVersion, notebookFileSchema, parseBounded, readAs } from './file';
import type { FileProblem } from './file-problem';
import { maxCells } from './notebook';

/**
 * Cells on the clipboard: plain text, so that they travel between notebooks, tabs and browsers, and through a
 * letter too: `{"wand": 1, "cells": [...]}`, each cell as in the notebook file. Taken with the file's bounds.
 */
const cellsTextSchema = z.strictObject({
  wand: z.literal(fileVersion),
  cells: z.array(cellSchema).min(1).max(maxCells),
});

export const writeCells = (cells: readonly Cell[]): string => JSON.stringify({ wand: fileVersion, cells });

/** Reads copied cells, or those of a whole notebook file. Runs nothing in them. */
export function readCells(text: string): Result<Cell[], FileProblem> {
  const data = parseBounded(text);
  if (!data.ok) return data;
  const read = readAs(z.union([cellsTextSchema, notebookFileSchema]), data.value);
  if (!read.ok) return read;
  return { ok: true, value: 'cells' in read.value ? read.value.cells : read.value.notebook.cells };
}
