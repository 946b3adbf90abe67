import { type Language, languageOf } from '@/lib/numbers/language';
import { plainText } from '@/lib/numbers/plain-text';
import { readClosed } from './read-question';

/** Longer questions, in words or Chinese characters, are not taken apart: a refusal must stay as quick as an answer. */
const mostPieces: Record<Language, number> = { en: 28, zh: 50 };

/** At most so many of them are left out at either end. */
const mostLeftOut: Record<Language, number> = { en: 8, zh: 12 };

export type UnreadPart = { read: string; unread: string };

/**
 * Which words of a refused question stand in the way: the shortest end, or beginning, without which a family
 * accounts for all the rest. What is left must be most of the question, or it would say nothing about it.
 */
export function unreadPart(question: string): UnreadPart | undefined {
  const text = plainText(question).replace(/[\s?.!]+$/, '');
  const language = languageOf(text);
  const pieces = language === 'zh' ? [...text] : text.split(' ');
  if (pieces.length > mostPieces[language]) return undefined;
  const gap = language === 'zh' ? '' : ' ';
  for (let left = 1; left <= Math.min(mostLeftOut[language], pieces.length / 2); left += 1) {
    const ways = [
      { read: pieces.slice(0, -left), unread: pieces.slice(-left) },
      { read: pieces.slice(left), unread: pieces.slice(0, left) },
    ];
    for (const way of ways) {
      const read = trimmed(way.read.join(gap));
      const unread = trimmed(way.unread.join(gap));
      if (unread !== '' && read.length > unread.length && readClosed(read).length > 0)
        return { read, unread };
    }
  }
  return undefined;
}

const trimmed = (text: string) => text.replace(/^[\s,;:.]+|[\s,;:.]+$/g, '');
