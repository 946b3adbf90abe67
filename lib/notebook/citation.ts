/** What is cited. `date` is a time in milliseconds since 1970; it is told as the day in UTC. */
export type Cited = {
  title: string;
  /** The link, or null for a copy that has none. */
  address: string | null;
  date: number;
  /** content-hash.ts; null where there is none. */
  sha256: string | null;
};

/** The few words that a citation adds of its own, in the reader's language. */
export type CitationWords = { untitled: string; kind: string; stop: string; space: string };

export const citationWords: Record<'en' | 'zh', CitationWords> = {
  en: { untitled: 'Untitled notebook', kind: 'Wand notebook', stop: '.', space: ' ' },
  zh: { untitled: '未命名笔记本', kind: 'Wand 笔记本', stop: '。', space: '' },
};

/** One line for a list of references. */
export function plainCitation({ title, address, date, sha256 }: Cited, words: CitationWords): string {
  const parts = [
    oneLine(title) || words.untitled,
    `${words.kind}, ${dayOf(date)}`,
    ...(address === null ? [] : [address]),
    ...(sha256 === null ? [] : [`SHA-256 ${sha256}`]),
  ];
  // An address is not ended by a full stop, which would be copied along with it.
  return parts
    .map((part) => (part === address ? `${part} ` : part + words.stop + words.space))
    .join('')
    .trim();
}

/** An entry for BibTeX and Biber. Its key is made of the hash, so that the same notebook has the same key. */
export function bibtexCitation({ title, address, date, sha256 }: Cited, words: CitationWords): string {
  const day = dayOf(date);
  const fields: [string, string][] = [
    // Double braces keep the title's capitals.
    ['title', `{${escaped(oneLine(title) || words.untitled)}}`],
    ['year', day.slice(0, 4)],
    ['month', String(Number(day.slice(5, 7)))],
    ['howpublished', address === null ? '' : `\\url{${address}}`],
    ['url', address ?? ''],
    ['note', [words.kind, day, ...(sha256 === null ? [] : [`SHA-256 \\texttt{${sha256}}`])].join(', ')],
  ];
  const key = `wand-${sha256?.slice(0, 12) ?? day}`;
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${key},\n${lines.join('\n')}\n}`;
}

const dayOf = (date: number): string => new Date(date).toISOString().slice(0, 10);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would take for its own is written so that it prints. */
const escaped = (text: string): string =>
  text.replace(/[\\~^{}#$%&_]/g, (sign) => special[sign] ?? `\\${sign}`);
