/** A hash four digits at a time, for eyes that compare. */
export const hashInGroups = (hash: string): string => hash.replace(/.{4}(?=.)/g, '$& ');

/** A hash out of what somebody typed or pasted, with spaces or in capitals; null where it is none (64 digits). */
export function readHash(text: string): string | null {
  const digits = text
    .replace(/^\s*SHA-?256:?/i, '')
    .replace(/\s/g, '')
    .toLowerCase();
  return /^[0-9a-f]{64}$/.test(digits) ? digits : null;
}
