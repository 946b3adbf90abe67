import type { Language } from '@/lib/numbers/language';
import type { Reading } from '../reading';
import type { Asked } from '../reading/asked';

/** A wording in both languages. */
export type Wording = Record<Language, string>;

/** Under which heading a family is shown to people. */
export type Topic =
  | 'arithmetic'
  | 'percent'
  | 'money'
  | 'units'
  | 'dates'
  | 'statistics'
  | 'lists'
  | 'letters'
  | 'numbers'
  | 'sequences'
  | 'equations'
  | 'counting'
  | 'chance'
  | 'geometry'
  | 'motion'
  | 'puzzles'
  | 'tables';

/**
 * One kind of question that the offline writer understands. A family reads a question only when it can
 * account for every word of it; it returns no reading otherwise, and never throws.
 */
export type Family = {
  id: string;
  topic: Topic;
  title: Wording;
  /** Questions to show and to try; each is answered. */
  examples: Record<Language, string[]>;
  read: (asked: Asked) => Reading[];
};
