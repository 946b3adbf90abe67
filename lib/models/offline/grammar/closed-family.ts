import type { Reading } from '../reading';
import type { Asked } from '../reading/asked';
import type { Language } from '../reading/language';
import type { Family, Wording } from './family';
import { compileForm, matchForm, type SlotType, type SlotTypes } from './form';
import { type Given, type Line, programText } from './program-lines';

/** What the slots were filled with. */
type Filled<S> = { [K in keyof S]: S[K] extends SlotType<infer G> ? G : never };
type MaybeFilled<S> = { [K in keyof S]?: S[K] extends SlotType<infer G> ? G | undefined : never };

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

type ClosedFamily<S, M> = Pick<Family, 'id' | 'topic' | 'title' | 'examples'> & {
  /** Slots that every form has. */
  slots: S;
  /** Slots that only some forms have. */
  maybe?: M;
  /** How the question may be put; the first form that accounts for the whole question is taken. */
  forms: Record<Language, string[]>;
  /** The program for the filled slots; undefined when they make no sense together. */
  write: (slots: Filled<S> & MaybeFilled<M>, language: Language) => Draft | undefined;
};

/** A family whose questions are given by forms with typed slots (see form.ts and slots.ts). */
export function closedFamily<S extends SlotTypes, M extends SlotTypes = Record<never, never>>(
  family: ClosedFamily<S, M>,
): Family {
  const slotTypes: SlotTypes = { ...family.slots, ...family.maybe };
  const compile = (language: Language) =>
    family.forms[language].map((form) => compileForm(form, slotTypes, language));
  const patterns: Partial<Record<Language, RegExp[]>> = {};

  const read = ({ text, language }: Asked): Reading[] => {
    patterns[language] ??= compile(language);
    for (const pattern of patterns[language]) {
      const filled = matchForm(pattern, text, slotTypes, language);
      if (!filled || Object.keys(family.slots).some((name) => filled[name] === undefined)) continue;
      // The check above and each slot's own reader establish this type; TypeScript can't follow by name.
      const draft = family.write(filled as Filled<S> & MaybeFilled<M>, language);
      if (draft) return [readingOf(family.id, draft, Object.values(filled), language)];
    }
    return [];
  };
  const { id, topic, title, examples } = family;
  return { id, topic, title, examples, read };
}

/** Puts a draft into words and program text. */
export function readingOf(
  family: string,
  draft: Draft,
  slots: (Given | undefined)[],
  language: Language,
): Reading {
  const tidy = draft.tidy ?? slots.some((slot) => typeof slot?.value === 'number' && /[./e]/.test(slot.code));
  const subject = /^\w+$/.test(draft.answer) ? draft.answer : `(${draft.answer})`;
  const value = tidy ? `Number(${subject}.toPrecision(12))` : draft.answer;
  const unit = draft.unit ? `, { unit: '${draft.unit.replaceAll("'", "\\'")}' }` : '';
  const note = {
    en: 'rounded to 12 digits: binary fractions are not exact',
    zh: '保留 12 位有效数字：二进制小数不精确',
  };
  const last: Line = tidy ? { code: `answer(${value}${unit});`, note } : `answer(${value}${unit});`;
  return {
    family,
    program: programText([...draft.lines, last], language),
    prose: draft.prose[language],
    confidence: draft.confidence ?? 0.99,
  };
}
