import javascript from 'highlight.js/lib/languages/javascript';
import { createLowlight } from 'lowlight';
import type { ReactNode } from 'react';

/** Just what is read of lowlight's tree (hast). */
type Node = { type: string; value?: string; children?: Node[]; properties?: { className?: unknown } };

const lowlight = createLowlight({ javascript });

/** A program's lines as React nodes with classes for the syntax; text nodes only, never HTML. */
export function highlightedLines(program: string): ReactNode[][] {
  const root: Node = lowlight.highlight('javascript', program);
  const lines: ReactNode[][] = [[]];
  let key = 0;
  const add = (node: Node, className: string) => {
    if (node.type === 'text') {
      for (const [index, part] of (node.value ?? '').split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (part === '') continue;
        key += 1;
        lines.at(-1)?.push(
          className === '' ? (
            part
          ) : (
            <span key={key} className={className}>
              {part}
            </span>
          ),
        );
      }
      return;
    }
    const own = Array.isArray(node.properties?.className) ? node.properties.className.join(' ') : '';
    for (const child of node.children ?? []) add(child, own === '' ? className : own);
  };
  add(root, '');
  return lines;
}
