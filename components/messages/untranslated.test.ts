import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyNode, type Expression, type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Properties of elements and components that people read or hear. */
const wordedProps = new Set([
  'children',
  'title',
  'label',
  'alt',
  'placeholder',
  'description',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);

/** Functions whose first argument is shown to people. */
const speaking = new Set(['toast', 'announce', 'alert', 'confirm']);

/** Names and what programs are written in, which every language shares, and languages in their own words. */
const names = new Set(['Wand', 'English', '简体中文', 'SHA-256', 'data.']);

const root = join(import.meta.dirname, '../..');
const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => `${folder}/${path}`),
);

test('finds components', () => expect(files.length).toBeGreaterThan(100));

test.each(files)('%s says nothing that is not in the catalogue', (file) => {
  expect(literalWords(readFileSync(join(root, file), 'utf8'))).toEqual([]);
});

describe('a component', () => {
  test.each([
    ['<p>Nothing yet</p>', ['Nothing yet']],
    ['<p>{open ? "Open now" : t("closed")}</p>', ['Open now']],
    ['<p>{t("a")} of many</p>', [' of many']],
    ['<button aria-label="Close">×</button>', ['Close']],
    ['<Item label={`Cell ${n}`} />', ['Cell ']],
    ['<Button onClick={() => toast("It failed")} />', ['It failed']],
    ['<p className="page-title" id="where">{t("a")} · {n}%</p>', []],
    ['<kbd>Enter</kbd>', []],
  ])('%s holds %j', (source, words) => {
    expect(literalWords(`export const X = () => ${source};`)).toEqual(words);
  });
});

/** The words that stand in a component's own source where people would read them. */
function literalWords(source: string): string[] {
  const { code } = transformSync(source, { loader: 'tsx', jsx: 'automatic', target: 'es2022' });
  const found: string[] = [];
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return;
    const [first, second] = node.arguments;
    if (speaking.has(node.callee.name) && first && first.type !== 'SpreadElement')
      found.push(...textsIn(first));
    if (!/^jsxs?$/.test(node.callee.name) || second?.type !== 'ObjectExpression') return;
    // A key is called what stands on it.
    if (first?.type === 'Literal' && first.value === 'kbd') return;
    for (const property of second.properties) {
      if (property.type !== 'Property') continue;
      const { key, value } = property;
      const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
      if (wordedProps.has(name)) found.push(...textsIn(value));
    }
  });
  // A single letter is a sign.
  return found.filter((text) => /\p{L}{2}|\p{Script=Han}/u.test(text) && !names.has(text.trim()));
}

/** The literal texts that an expression may come to; what it calls speaks for itself. */
function textsIn(node: Expression | AnyNode): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.cooked ?? '');
    case 'ConditionalExpression':
      return [...textsIn(node.consequent), ...textsIn(node.alternate)];
    case 'LogicalExpression':
      return [...textsIn(node.left), ...textsIn(node.right)];
    case 'ArrayExpression':
      return node.elements.flatMap((each) => (each && each.type !== 'SpreadElement' ? textsIn(each) : []));
    default:
      return [];
  }
}

function walk(node: AnyNode, visit: (node: AnyNode) => void) {
  visit(node);
  for (const part of Object.values(node).flat()) if (isNode(part)) walk(part, visit);
}

const isNode = (value: unknown): value is AnyNode & Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
