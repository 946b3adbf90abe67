import { determiner } from './determiners';
import type { Token } from './tokens';
import { verbOf } from './verb-classes';

/** Words that open a sentence with a capital without being names. */
const openers = new Set(
  (
    'a an the he she it they we you i his her their our your my its there if how what when after before during while for in on at of from to by with ' +
    'each every one some all both then now later next last first second third this that these those however but and so because since as once ' +
    'assuming suppose given together today yesterday tomorrow only another many most half not no mom dad mother father grandma grandpa white red blue green yellow black ' +
    'park workers kids children students people friends bags boxes tickets books'
  ).split(/\s+/),
);

/** Says of each token whether it names somebody. */
export function markNames(tokens: Token[]) {
  const isOpening = (index: number) =>
    index === 0 || /^[.?!;]$/.test(tokens[index - 1]?.lower ?? '') || tokens[index - 1]?.lower === '"';
  const surely = new Set(
    tokens.flatMap((token, index) =>
      /^[A-Z][a-z]/.test(token.text) && !isOpening(index) ? [token.text.replace(/'s$/, '')] : [],
    ),
  );
  // "8 Skittles" are things, however they are written.
  const counted = new Set(
    tokens.flatMap(({ quantity }, index) => (quantity === undefined ? [] : [tokens[index + 1]?.text ?? ''])),
  );
  const lowered = new Set(
    tokens.flatMap(({ text }, index) =>
      /^[a-z]/.test(text) &&
      (tokens[index - 1]?.quantity !== undefined ||
        determiner.has(tokens[index - 1]?.lower ?? '') ||
        !isAskedFor(tokens, index))
        ? [text]
        : [],
    ),
  );
  for (const [index, token] of tokens.entries()) {
    if (!/^[A-Z][a-z'-]+$/.test(token.text)) continue;
    const bare = token.text.replace(/'s$/, '');
    const lower = bare.toLowerCase();
    if (counted.has(token.text) || isDate(tokens, index)) continue;
    token.isName =
      surely.has(bare) ||
      (isOpening(index) &&
        !openers.has(lower) &&
        !lowered.has(lower) &&
        !verbOf(lower)?.base.startsWith('find'));
  }
  const names = new Set(tokens.flatMap(({ isName, lower }) => (isName ? [lower] : [])));
  for (const [index, token] of tokens.entries()) {
    if (/^[a-z]/.test(token.text) && names.has(token.lower) && isAskedFor(tokens, index)) token.isName = true;
  }
}

/** "did danny find": a name without its capital. */
const isAskedFor = (tokens: Token[], index: number): boolean =>
  /^(?:did|does|do|than|will|would|can|could|has|had|have)$/.test(tokens[index - 1]?.lower ?? '') &&
  !/s$/.test(tokens[index]?.lower ?? '');

/** "by March", "on Monday": months and weekdays are nobody's names where something happens then. */
const isDate = (tokens: Token[], index: number): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tokens[index]?.text ?? '') ||
  (/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Halloween|Easter)$/.test(
    tokens[index]?.text ?? '',
  ) &&
    (/^(?:in|on|by|during|until|last|next|this|since|of|for|from)$/.test(tokens[index - 1]?.lower ?? '') ||
      !/^(?:Mar|Apr|May|Jun|Aug)/.test(tokens[index]?.text ?? '')));
