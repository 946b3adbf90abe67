/** A block of a Markdown file, as far as a notebook has to tell them apart. `raw` is its source. */
export type MarkdownBlock =
  | { kind: 'fence'; language: string; body: string; raw: string }
  | { kind: 'quote'; body: string; raw: string }
  /** A folded part, `<details>` to `</details>`. */
  | { kind: 'folded'; raw: string }
  | { kind: 'other'; raw: string };

/** Splits Markdown at blank lines, but never inside a fence, a quotation or a folded part. Never fails. */
export function markdownBlocks(text: string): MarkdownBlock[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const blocks: MarkdownBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    const end = endOf(lines, at);
    blocks.push(blockOf(lines.slice(at, end)));
    at = end;
  }
  return blocks;
}

const fenceStart = /^ {0,3}(`{3,}|~{3,})\s*([^\s`]*)/;

/** Where the block that begins at a line ends: the number of the line after it. */
function endOf(lines: readonly string[], at: number): number {
  const first = lines[at] ?? '';
  const after = (found: number) => (found === -1 ? lines.length : found);
  const fence = fenceStart.exec(first)?.[1];
  if (fence !== undefined) {
    const close = lines.findIndex((line, index) => index > at && closes(line, fence));
    return close === -1 ? lines.length : close + 1;
  }
  if (/^<details>/i.test(first)) {
    const close = lines.findIndex((line, index) => index >= at && /<\/details>\s*$/i.test(line));
    return close === -1 ? lines.length : close + 1;
  }
  if (first.startsWith('>'))
    return after(lines.findIndex((line, index) => index > at && !line.startsWith('>')));
  return after(
    lines.findIndex(
      (line, index) => index > at && (line.trim() === '' || line.startsWith('>') || fenceStart.test(line)),
    ),
  );
}

const closes = (line: string, fence: string): boolean => {
  const mark = line.trim();
  return mark.length >= fence.length && mark === (fence[0] ?? '').repeat(mark.length);
};

function blockOf(lines: readonly string[]): MarkdownBlock {
  const raw = lines.join('\n');
  const [first = ''] = lines;
  const fence = fenceStart.exec(first);
  if (fence) {
    const closed = closes(lines.at(-1) ?? '', fence[1] ?? '') && lines.length > 1;
    const body = lines.slice(1, closed ? -1 : undefined).join('\n');
    return { kind: 'fence', language: (fence[2] ?? '').toLowerCase(), body, raw };
  }
  if (/^<details>/i.test(first)) return { kind: 'folded', raw };
  if (first.startsWith('>')) {
    return {
      kind: 'quote',
      body: lines
        .map((line) => line.replace(/^> ?/, ''))
        .join('\n')
        .trim(),
      raw,
    };
  }
  return { kind: 'other', raw };
}
