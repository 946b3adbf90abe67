import javascript from 'highlight.js/lib/languages/javascript';
import { createLowlight } from 'lowlight';
import type { ReactNode } from 'react';

/** Just what is read of lowlight's tree (hast). */
type Node = { type: string; value?: string; children?: Node[]; properties?: { className?: unknown } };

/** A piece of a program's line; without a class it is plain. */
export type Token = { text: string; className: string };

const lowlight = createLowlight({ javascript });

/** A program's lines as pieces with classes for the syntax. Put together they are the line. */
export function highlightedTokens(program: string): Token[][] {
  const root: Node = lowlight.highlight('javascript', program);
  const lines: Token[][] = [[]];
  const add = (node: Node, className: string) => {
    if (node.type === 'text') {
      for (const [index, text] of (node.value ?? '').split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (text !== '') lines.at(-1)?.push({ text, className });
      }
      return;
    }
    const own = Array.isArray(node.properties?.className) ? node.properties.className.join(' ') : '';
    for (const child of node.children ?? []) add(child, own === '' ? className : own);
  };
  add(root, '');
  return lines;
}

/** A program's lines as React nodes; text nodes only, never HTML. */
export function highlightedLines(program: string): ReactNode[][] {
  return highlightedTokens(program).map((line) =>
    line.map(({ text, className }, index) =>
      className === '' ? (
        text
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
        <span key={index} className={className}>
          {text}
        </span>
      ),
    ),
  );
}
