import type { Language } from '@/lib/numbers/language';
import { type CompiledForm, matchForm, prepareForm, type SlotType, type SlotTypes } from './form';
import type { Given } from './program-lines';

/** What the slots were filled with. */
export type Filled<S> = { [K in keyof S]: S[K] extends SlotType<infer G> ? G : never };
export type MaybeFilled<M> = { [K in keyof M]?: M[K] extends SlotType<infer G> ? G | undefined : never };

export type PhraseParts<S, M, T> = {
  /** Slots that every form has. */
  slots: S;
  /** Slots that only some forms have. */
  maybe?: M;
  /** How it may be put (see form.ts); the first form that accounts for the whole text is taken. */
  forms: Record<Language, string[]>;
  /** What the filled slots mean; undefined when they make no sense together. */
  write: (slots: Filled<S> & MaybeFilled<M>, language: Language) => T | undefined;
};

/** Reads a whole text; undefined when no form accounts for all of it. */
export type Phrase<T> = (text: string, language: Language) => { meaning: T; slots: Given[] } | undefined;

/** Something that can be said in several ways, given by forms with typed slots. Forms are prepared at first use. */
export function phrase<S extends SlotTypes, M extends SlotTypes, T>(parts: PhraseParts<S, M, T>): Phrase<T> {
  const types: SlotTypes = { ...parts.slots, ...parts.maybe };
  const required = Object.keys(parts.slots);
  const compiled: Partial<Record<Language, CompiledForm[]>> = {};
  return (text, language) => {
    if (required.some((name) => types[name]?.hint?.[language].test(text) === false)) return undefined;
    compiled[language] ??= parts.forms[language].map((form) => prepareForm(form, types, language));
    for (const form of compiled[language]) {
      const filled = matchForm(form, text, types, language);
      if (!filled || required.some((name) => filled[name] === undefined)) continue;
      // Established by the line above and each slot's own reader; TypeScript can't follow it by name.
      const meaning = parts.write(filled as Filled<S> & MaybeFilled<M>, language);
      if (meaning !== undefined)
        return { meaning, slots: Object.values(filled).filter((slot) => slot !== undefined) };
    }
    return undefined;
  };
}
