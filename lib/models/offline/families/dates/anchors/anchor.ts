import type { SlotTypes } from '../../../grammar/form';
import { type Phrase, type PhraseParts, phrase } from '../../../grammar/phrase';
import type { Line } from '../../../grammar/program-lines';

/** Sentences that fix which day today is: they become program lines that end by defining `today`. */
export type Anchor = Phrase<Line[]>;

export const anchor = <S extends SlotTypes, M extends SlotTypes = Record<never, never>>(
  parts: PhraseParts<S, M, Line[]>,
): Anchor => phrase(parts);
