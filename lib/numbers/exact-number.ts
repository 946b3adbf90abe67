/** A number as the question states it. */
export type ExactNumber = {
  value: number;
  /** JavaScript that states it without computing anything: `240`, `3 / 4`, `2.5e6`. */
  code: string;
};

export const exact = (value: number, code = String(value)): ExactNumber => ({ value, code });

/** Digits with optional separators, sign and decimals: `1,250`, `-3.5`, `.75`. */
export const digitsSource = String.raw`-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|-?\.\d+`;

const whole = new RegExp(`^(?:${digitsSource})$`);

/** Reads digits; undefined when the text is anything else. Long integers keep every digit in `code`. */
export function readDigits(text: string): ExactNumber | undefined {
  if (!whole.test(text)) return undefined;
  const bare = text.replaceAll(',', '');
  const code = bare.replace(/^(-?)0+(?=\d)/, '$1').replace(/^(-?)\./, '$10.');
  return exact(Number(bare), code);
}

/** Puts a scale (a power of ten) behind a number, still as a literal: 2.5 with 6 gives `2.5e6`. */
export function scaled(number: ExactNumber, powerOfTen: number): ExactNumber {
  if (powerOfTen === 0) return number;
  const literal = /^-?[\d.]+$/.test(number.code);
  const code = literal ? `${number.code}e${powerOfTen}` : `(${number.code}) * 1e${powerOfTen}`;
  return exact(Number((number.value * 10 ** powerOfTen).toPrecision(15)), code);
}
