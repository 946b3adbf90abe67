import { plainText } from '../numbers/plain-text';
import { plainPlaces } from './plain-places';

export type Span = { start: number; end: number };

/**
 * Every place in the question where a cited phrase stands, whatever the spelling of its spaces, quotes and letter
 * case, in the question's own offsets. A phrase of a letter or two is no citation.
 */
export function citedSpans(question: string, cited: string | undefined): Span[] {
  const phrase = plainText(cited ?? '').toLowerCase();
  const plain = plainText(question);
  const places = plainPlaces(question, plain);
  const text = plain.toLowerCase();
  if (!places || text.length !== plain.length || !/\d|\p{Script=Han}|.{3}/u.test(phrase)) return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (cutsWord(text, at) || cutsWord(text, at + phrase.length)) continue;
    spans.push({ start: places[at] ?? 0, end: (places[at + phrase.length - 1] ?? 0) + 1 });
  }
  return spans;
}

/** Whether a word or number goes on across a place. */
const cutsWord = (text: string, at: number) =>
  /^[a-z]{2}$|^\d[\d.]$|^\.\d$/.test(text.slice(Math.max(0, at - 1), at + 1));
