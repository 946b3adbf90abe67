import { expect, test } from 'vitest';
import { chinese } from './chinese';
import { english } from './english';

type Wording = readonly (readonly [key: string, english: string, chinese: string])[];

const texts = (catalogue: object): Map<string, string> =>
  new Map(
    Object.entries(catalogue).flatMap(([namespace, words]) =>
      Object.entries(words).map(([key, text]): [string, string] => [`${namespace}.${key}`, String(text)]),
    ),
  );
const [inEnglish, inChinese] = [texts(english), texts(chinese)];
const both: Wording = [...inEnglish].map(([key, text]) => [key, text, inChinese.get(key) ?? '']);

test('both languages have the same keys', () => {
  expect([...inChinese.keys()].sort()).toEqual([...inEnglish.keys()].sort());
});

test('a text takes the same arguments in both languages', () => {
  const different = both.filter(([, en, zh]) => argumentsOf(en) !== argumentsOf(zh)).map(([key]) => key);
  expect(different).toEqual([]);
});

/** Names and notations, which are the same in every language. */
const sameEverywhere =
  /^(?:\{\w+(?:, number(?:, percent)?)?\}|[^\p{L}]|JSON|JSONL|CSV|TSV|Wand|BibTeX|SHA|Markdown|Jupyter|ipynb|md|OpenAI|Anthropic|Google)+$/u;

test('what is said in Chinese is Chinese', () => {
  const untranslated = both.filter(([, , zh]) => !/\p{Script=Han}/u.test(zh) && !sameEverywhere.test(zh));
  expect(untranslated.map(([key]) => key)).toEqual([]);
});

test('what is said in English holds no Chinese', () => {
  const mixed = both.filter(([, en]) => /\p{Script=Han}/u.test(en)).map(([key, en]) => [key, en]);
  expect(mixed).toEqual([]);
});

test.each([
  ['{count, plural, one {# cell of {title}} other {# cells}} in {place}', 'count place title'],
  ["'{'kept'}' {n, number}", 'n'],
  ['none {kind, select, a {x} other {}}', 'kind'],
])('the arguments of %j are %s', (message, names) => {
  expect(argumentsOf(message)).toBe(names);
});

/** The names of an ICU message's arguments, sorted; those in the branches of plurals and selects too. */
function argumentsOf(message: string): string {
  const names = new Set<string>();
  const unquoted = message.replaceAll(/'[{}][^']*'?/g, '');
  let at = 0;
  const inText = () => {
    while (at < unquoted.length && unquoted[at] !== '}') {
      if (unquoted[at] === '{') inArgument();
      else at += 1;
    }
  };
  const inArgument = () => {
    const head = /^\{\s*(\w+)\s*/.exec(unquoted.slice(at));
    if (!head) throw new Error(`${message} is no ICU message`);
    names.add(head[1] ?? '');
    at += head[0].length;
    // What follows the name: a type, and perhaps branches with texts of their own.
    while (at < unquoted.length && unquoted[at] !== '}') {
      if (unquoted[at] === '{') {
        at += 1;
        inText();
      }
      at += 1;
    }
    at += 1;
  };
  inText();
  return [...names].sort().join(' ');
}
