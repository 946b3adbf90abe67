import type { Quantity } from '@/lib/numbers/quantities';
import type { Span } from './clause';
import type { Token } from './tokens';

/** How a quantity stands to others: "5 more" is `more`, "5 more than" `more than`, "5 in each box" `rate`. */
export type Relation =
  | 'plain'
  | 'more'
  | 'more than'
  | 'fewer than'
  | 'times'
  | 'rate'
  | 'part'
  | 'percent'
  | 'fraction';

export function relationOf(
  tokens: Token[],
  at: number,
  { to }: Span,
  quantity: Quantity,
  per: string,
  group: string[],
): Relation {
  const next = tokens.slice(at + 1, Math.min(to, at + 9)).map(({ lower }) => lower);
  if (quantity.kind === 'percent') return 'percent';
  if (/^(?:twice|doubl|thrice|tripl)/i.test(quantity.phrase)) return 'times';
  if (
    next[0] === 'times' &&
    /^(?:as|more|the|his|her|longer|bigger|larger|that|older|what|fewer|less)$/.test(next[1] ?? '')
  )
    return 'times';
  const of = next.slice(0, 3).indexOf('of');
  // "half of a mile" is a length, "half of the pupils" a part of them.
  if (quantity.value < 1 && of >= 0 && !/^an?$/.test(next[of + 1] ?? '') && /[/]/.test(quantity.code))
    return 'fraction';
  const than = next.indexOf('than');
  // "684 more than expected": nobody else's.
  const isOwn = /^(?:expected|planned|usual|before|estimated|hoped)$/.test(next[than + 1] ?? '');
  if (than >= 0 && isOwn && next.slice(0, than).includes('more')) return 'more';
  if (
    than >= 0 &&
    next
      .slice(0, than)
      .some((word) => /^(?:fewer|less|shorter|younger|lighter|smaller|slower|cheaper)$/.test(word))
  )
    return 'fewer than';
  if (
    than >= 0 &&
    next
      .slice(0, than)
      .some((word) => /^(?:more|longer|taller|older|heavier|farther|higher|bigger|larger|faster)$/.test(word))
  )
    return 'more than';
  if (per !== '') return 'rate';
  if (/^(?:fewer|less)$/.test(next[0] ?? '')) return 'fewer than';
  if (
    group.includes('more') ||
    next[0] === 'more' ||
    tokens[at - 1]?.lower === 'another' ||
    next.slice(0, 4).includes('more') ||
    next[0] === 'extra' ||
    next[0] === 'additional'
  )
    return 'more';
  if (next[0] === 'of' && !/^an?$/.test(next[1] ?? '')) return 'part';
  return 'plain';
}
