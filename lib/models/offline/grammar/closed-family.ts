import type { Language } from '@/lib/numbers/language';
import type { Reading } from '../reading';
import type { Family, Wording } from './family';
import type { SlotTypes } from './form';
import { type PhraseParts, phrase } from './phrase';
import { type Given, type Line, programText } from './program-lines';

/** A family's program before it is put into text. */
export type Draft = {
  /** One or two plain sentences that say what the program does. */
  prose: Wording;
  lines: Line[];
  /** The variable or expression that is the answer. */
  answer: string;
  unit?: string | undefined;
  /**
   * Whether the answer is rounded to 12 digits, which removes the noise of binary fractions. By default
   * it is when the question holds decimals or fractions; set it when the program itself makes some.
   */
  tidy?: boolean;
  /** The probability that this is what was meant; 0.99 unless said. */
  confidence?: number;
};

type ClosedFamily<S, M> = Pick<Family, 'id' | 'topic' | 'title' | 'examples'> & PhraseParts<S, M, Draft>;

/** A family whose questions are given by forms with typed slots (see form.ts and the slots beside it). */
export function closedFamily<S extends SlotTypes, M extends SlotTypes = Record<never, never>>({
  id,
  topic,
  title,
  examples,
  ...parts
}: ClosedFamily<S, M>): Family {
  const readDraft = phrase(parts);
  return {
    id,
    topic,
    title,
    examples,
    read: ({ text, language }) => {
      const found = readDraft(text, language);
      return found ? [readingOf(id, found.meaning, found.slots, language)] : [];
    },
  };
}

const roundingNote: Wording = {
  en: 'rounded to 12 digits: binary fractions are not exact',
  zh: '保留 12 位有效数字：二进制小数不精确',
};

/** Puts a draft into words and program text; `slots` tell whether the question holds decimals. */
export function readingOf(family: string, draft: Draft, slots: Given[], language: Language): Reading {
  const tidy = draft.tidy ?? slots.some(({ value, code }) => typeof value === 'number' && /[./e]/.test(code));
  const subject = /^\w+$/.test(draft.answer) ? draft.answer : `(${draft.answer})`;
  const value = tidy ? `Number(${subject}.toPrecision(12))` : draft.answer;
  const unit = draft.unit ? `, { unit: '${draft.unit.replaceAll("'", "\\'")}' }` : '';
  const code = `answer(${value}${unit});`;
  return {
    family,
    program: programText([...draft.lines, tidy ? { code, note: roundingNote } : code], language),
    prose: draft.prose[language],
    confidence: draft.confidence ?? 0.99,
  };
}
