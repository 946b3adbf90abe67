import { expect, it } from 'vitest';
import { bibtexCitation, citationWords, plainCitation } from './citation';

const cited = {
  title: 'Rates & 100%\n of {x}_1',
  address: 'https://wand.example.org/shared/abc_d',
  date: Date.UTC(2026, 10, 26, 23),
  sha256: '0123456789abcdef',
};

it('cites in one line, with a date, an address that can be copied, and the hash', () => {
  expect(plainCitation(cited, citationWords.en)).toBe(
    'Rates & 100% of {x}_1. Wand notebook, 2026-11-26. https://wand.example.org/shared/abc_d SHA-256 0123456789abcdef.',
  );
  expect(plainCitation({ ...cited, title: ' ', address: null }, citationWords.zh)).toBe(
    '未命名笔记本。Wand 笔记本, 2026-11-26。SHA-256 0123456789abcdef。',
  );
});

it('cites for BibTeX, with what TeX would take for its own escaped', () => {
  expect(bibtexCitation(cited, citationWords.en)).toBe(
    [
      '@misc{wand-0123456789ab,',
      '  title = {{Rates \\& 100\\% of \\{x\\}\\_1}},',
      '  year = {2026},',
      '  month = {11},',
      '  howpublished = {\\url{https://wand.example.org/shared/abc_d}},',
      '  url = {https://wand.example.org/shared/abc_d},',
      '  note = {Wand notebook, 2026-11-26, SHA-256 \\texttt{0123456789abcdef}},',
      '}',
    ].join('\n'),
  );
});

it('cites a copy without a link, and a link without programs', () => {
  const bare = { ...cited, address: null, sha256: null };
  expect(bibtexCitation(bare, citationWords.en)).not.toMatch(/url|SHA/);
  expect(bibtexCitation(bare, citationWords.en)).toContain('@misc{wand-2026-11-26,');
  expect(plainCitation(bare, citationWords.en)).toBe('Rates & 100% of {x}_1. Wand notebook, 2026-11-26.');
});
