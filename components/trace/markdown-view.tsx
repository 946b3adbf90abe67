'use client';

import Markdown, { type Components } from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { safeLink } from './safe-link';

const katexOptions = {
  trust: false,
  strict: 'ignore' as const,
  maxExpand: 1_000,
  maxSize: 20,
  throwOnError: false,
};

const components: Components = {
  a: ({ href, children }) => {
    const link = safeLink(href);
    return link === null ? (
      <span>{children}</span>
    ) : (
      <a href={link} rel="noopener noreferrer nofollow ugc" target="_blank">
        {children}
      </a>
    );
  },
  // A picture from elsewhere would tell its host who reads this page: its words are shown instead.
  img: ({ alt }) => <span className="markdown-image">{alt}</span>,
};

type MarkdownViewProps = {
  text: string;
  /** Formulas for eyes and for readers of screens; `mathml` needs no style sheet and no fonts. */
  math?: 'htmlAndMathml' | 'mathml';
};

/** Markdown with LaTeX, as React nodes: no raw HTML, no remote picture, and one maker of links. */
export function MarkdownView({ text, math = 'htmlAndMathml' }: MarkdownViewProps) {
  return (
    <div className="markdown">
      <Markdown
        remarkPlugins={[remarkGfm, remarkMath]}
        rehypePlugins={[[rehypeKatex, { ...katexOptions, output: math }]]}
        components={components}
        urlTransform={(url) => url}
        skipHtml
      >
        {text}
      </Markdown>
    </div>
  );
}
