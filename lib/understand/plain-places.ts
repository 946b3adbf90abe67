import { plainText } from '../numbers/plain-text';

/**
 * Where each UTF-16 unit of a plain text (lib/numbers/plain-text.ts) stands in the text that it was made from.
 * Making it plain only changes single characters and leaves some out, so both are read side by side. Undefined where
 * they can't be brought together: nobody is shown a wrong place.
 */
export function plainPlaces(text: string, plain: string): number[] | undefined {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = foldedCharacter(character);
    if (folded !== '' && plain.startsWith(folded, places.length)) {
      for (let i = 0; i < folded.length; i += 1) places.push(at + Math.min(i, character.length - 1));
    }
    at += character.length;
  }
  return places.length === plain.length ? places : undefined;
}

const foldedCharacter = (character: string) => (/\s/.test(character) ? ' ' : plainText(character));
