import { describe, expect, it } from 'vitest';
import { shareFacts } from '@/lib/notebook/share-facts';
import { snapshotOf } from '@/lib/notebook/snapshot';
import { answeredNotebook } from '@/lib/notebook/testing/answered-notebook';
import { wholeNotebook } from '../notebook/share-options';
import { cardFonts } from './card-fonts';
import { cardSize, cardSvg } from './card-svg';
import { drawCard } from './draw-card';
import { widthOf, wrapText } from './wrap-text';

const facts = { ...shareFacts(answeredNotebook), title: 'Sums' };
const asIs = (text: string) => text;

describe('lines of a card', () => {
  it.each<[string, string, number, string[]]>([
    ['break at spaces', 'How many pencils are left over?', 9, ['How many pencils', 'are left over?']],
    ['break between Chinese characters', '小明有三个苹果，吃了一个', 6, ['小明有三个苹', '果，吃了一个']],
    ['begin with no comma', '小明有三个，吃了', 5, ['小明有三', '个，吃了']],
    ['break a word that is longer than a line', 'aaaaaaaaaaaa', 3, ['aaaaa', 'aaaaa', 'aa']],
  ])('%s', (_what, text, ems, lines) => {
    expect(wrapText(text, ems, 5)).toEqual(lines);
  });

  it('end in an ellipsis where there is more, and never leave the card', () => {
    const lines = wrapText('one two three '.repeat(30), 12, 3);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(12);
  });
});

it('says what the link shows and nothing that it leaves out', () => {
  expect(cardSvg(facts, asIs)).toMatch(/What is 6 × 7\?.*42 apples/);
  const bare = snapshotOf(answeredNotebook, { ...wholeNotebook, cell: 'unasked' });
  const svg = cardSvg(shareFacts(bare), asIs);
  expect(svg).toContain('零乘以七是多少？');
  expect(svg).not.toMatch(/42|apples|6 ×/);
});

it('lets no text out of its place', () => {
  const title = '</text><image href="https://evil.example/x.png"/>\u0000&amp;';
  const svg = cardSvg({ ...facts, title, question: title, answer: title }, asIs);
  for (const raw of ['<image', '&amp;', '\u0000']) expect(svg).not.toContain(raw);
});

it('draws English and Chinese, and leaves out what no face has', async () => {
  const { can, filesFor } = await cardFonts();
  expect(can('零乘以七是多少？ 🪄')).toBe('零乘以七是多少？');
  expect(can('مرحبا بالعالم')).toBe('');
  expect((await filesFor('多少')).length).toBeGreaterThan(0);
  const png = Buffer.from(await drawCard({ ...facts, question: '零乘以七是多少？' }));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
  const other = Buffer.from(await drawCard({ ...facts, question: '零乘以八是多少？' }));
  expect(png.equals(other)).toBe(false);
});
