import { commandGroups, commandList } from './command-list';
import { shownKeys } from './keys';

type Wording = Record<string, string>;

/** The README's keyboard table, in Markdown: one row for each command that has a key. */
export function keyboardTable(words: Wording): string {
  const rows = commandGroups.flatMap((group) => [
    `| **${words[`group-${group}`]}** | | |`,
    ...commandList
      .filter((command) => command.group === group && command.bindings.length > 0)
      .map(({ id, bindings }) => {
        const keys = unique(bindings.map((binding) => keysInReadme(binding.keys)));
        const places = unique(bindings.map(({ where }) => words[`where-${where}`] ?? where));
        return `| ${keys.join(' or ')} | ${words[id]} | ${places.join(', ')} |`;
      }),
  ]);
  return ['| Keys | What they do | Where |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The table between its marks in the README. */
export function withKeyboardTable(readme: string, words: Wording): string {
  const [begin, end] = [
    '<!-- keyboard table: npx tsx scripts/keyboard-table.ts -->',
    '<!-- end of table -->',
  ];
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`README.md lacks the marks ${begin} and ${end}.`);
  return `${readme.slice(0, from + begin.length)}\n\n${keyboardTable(words)}\n\n${readme.slice(to)}`;
}

const unique = (texts: string[]): string[] => [...new Set(texts)];

const keysInReadme = (keys: string) =>
  shownKeys(keys, false)
    .split(' ')
    .map((press) =>
      press
        .split('+')
        .map((part) => `<kbd>${part === 'Ctrl' && keys.includes('Mod') ? 'Ctrl/Cmd' : part}</kbd>`)
        .join('+'),
    )
    .join(' ');
