import type { Outcome } from '../reasoning/outcome';

/** What came of a run at one position of a dial, as far as a curve and its findings need it. */
export type DialReading =
  | { kind: 'number'; value: number }
  /** Infinity or not a number: the arithmetic has no answer there. */
  | { kind: 'no-number' }
  /** A text, a date, a table: an answer, but none to plot. */
  | { kind: 'other' }
  | { kind: 'no-answer' }
  | { kind: 'failed'; why: string };

export type DialSample = { at: number; reading: DialReading };

export function dialReading(outcome: Outcome): DialReading {
  if (outcome.kind === 'threw')
    return { kind: 'failed', why: `${outcome.error.name}: ${outcome.error.message}` };
  if (outcome.kind !== 'returned') return { kind: 'failed', why: outcome.kind };
  if (outcome.answer === null) return { kind: 'no-answer' };
  const { value } = outcome.answer;
  const text = value.type === 'text' ? value.text.trim().replace(/(?<=\d),(?=\d{3}\b)/g, '') : '';
  const isText = value.type === 'text' && !/^[+-]?(?:\d+\.?\d*|\.\d+|Infinity|NaN)$/.test(text);
  if (isText || !(value.type === 'text' || value.type === 'number' || value.type === 'bigint'))
    return { kind: 'other' };
  const number = Number(value.type === 'text' ? text : value.text);
  return Number.isFinite(number) ? { kind: 'number', value: number } : { kind: 'no-number' };
}

/** What counts as a change that a reader wants to know of. */
export type DialState = 'positive' | 'zero' | 'negative' | Exclude<DialReading['kind'], 'number'>;

export function dialState({ reading }: DialSample): DialState {
  if (reading.kind !== 'number') return reading.kind;
  return reading.value > 0 ? 'positive' : reading.value < 0 ? 'negative' : 'zero';
}
