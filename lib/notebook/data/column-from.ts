import type { DataColumn, DataValue } from './data-columns';

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const groupedNumber = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** A number that begins like this is a code: a postcode, a telephone number, the number of a member. */
const code = /^[+-]?0\d/;
const date =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}-\d{2}|\d{4}年\d{1,2}月(?:\d{1,2}日)?)(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** What tables write where a number is missing. */
const missing = /^(?:n\/?a|nan|null|none|-|–|—)$/i;
/** Digits beyond this can't be kept in a number: identity cards, bank accounts. */
const maxDigits = 15;

/** The number that a text is, or null where it is none or would not survive as one. */
export function numberFrom(text: string): number | null {
  if (code.test(text) || text.replace(/[eE].*$/, '').replace(/\D/g, '').length > maxDigits) return null;
  if (plainNumber.test(text)) return finite(Number(text));
  return groupedNumber.test(text) ? finite(Number(text.replaceAll(',', ''))) : null;
}

const finite = (value: number) => (Number.isFinite(value) ? unsigned(value) : null);

/** Saved as JSON, −0 would come back as 0: it is 0 from the start. */
const unsigned = (value: number): number => value + 0;

/** A column of texts as what they say: numbers, true and false, dates (which stay text), or text as it stands. */
export function columnFromTexts(name: string, texts: readonly string[]): DataColumn {
  const trimmed = texts.map((text) => text.trim());
  const said = trimmed.filter((text) => text !== '');
  if (said.length === 0) return { name, type: 'empty', values: texts.map(() => null) };
  const numbers = said.filter((text) => !missing.test(text));
  if (numbers.length > 0 && numbers.every((text) => numberFrom(text) !== null)) {
    return { name, type: 'number', values: trimmed.map((text) => (text === '' ? null : numberFrom(text))) };
  }
  if (said.every((text) => /^(?:true|false)$/i.test(text))) {
    const values = trimmed.map((text) => (text === '' ? null : text.toLowerCase() === 'true'));
    return { name, type: 'boolean', values };
  }
  if (said.every((text) => date.test(text))) {
    return { name, type: 'date', values: trimmed.map((text) => text || null) };
  }
  return { name, type: 'text', values: texts.map((text) => (text.trim() === '' ? null : text)) };
}

/** A column of values that have their kinds already, as JSON does; nothing of them is read otherwise. */
export function columnFromValues(name: string, values: readonly DataValue[]): DataColumn {
  const said = values.filter((value) => value !== null);
  if (said.length === 0) return { name, type: 'empty', values: values.map(() => null) };
  const only = <T extends DataValue>(is: (value: DataValue) => value is T): (T | null)[] | null => {
    const kept = values.filter((value) => value === null || is(value));
    return kept.length === values.length ? kept : null;
  };
  const numbers = only((value) => typeof value === 'number');
  if (numbers) {
    return {
      name,
      type: 'number',
      values: numbers.map((value) => (value === null ? null : unsigned(value))),
    };
  }
  const booleans = only((value) => typeof value === 'boolean');
  if (booleans) return { name, type: 'boolean', values: booleans };
  const texts = only((value) => typeof value === 'string');
  if (!texts) return { name, type: 'mixed', values: [...values] };
  const dates = texts.every((text) => text === null || date.test(text));
  return { name, type: dates ? 'date' : 'text', values: texts };
}
