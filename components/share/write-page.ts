import { createElement } from 'react';
import { createFormatter, createTranslator } from 'use-intl/core';
import { notebookHash } from '@/lib/notebook/content-hash';
import { fileVersion } from '@/lib/notebook/file';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Language } from '@/lib/reasoning/question';
import { engineUrl, frameUrl } from '@/lib/sandbox/addresses';
import { portableBody } from './portable-body';
import { portableStyle } from './portable-style';

const locales: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** The wording of exported copies in one language, apart from the page's own: a copy may be in another. */
export async function portableWords(language: Language) {
  const messages =
    language === 'zh'
      ? (await import('@/components/messages/portable.zh.json')).default
      : (await import('@/components/messages/portable.en.json')).default;
  const locale = locales[language];
  const t = createTranslator({ locale, messages });
  const date = createFormatter({ locale, timeZone: 'UTC' }).dateTime(new Date(), { dateStyle: 'long' });
  return { t, date };
}

/**
 * The notebook as one HTML file that runs again offline. The sandbox's parts are fetched from our own server; the
 * writer of the file, Markdown and the page's script come only when they are needed.
 */
export async function writePage(
  notebook: Notebook,
  language: Language,
  address: string | null,
): Promise<string> {
  const [{ htmlPage }, { pageScript }, { t, date }, textHtml, framePage, engine] = await Promise.all([
    import('@/lib/portable/html-page'),
    import('@/lib/portable/generated/page-script'),
    portableWords(language),
    textWriter(),
    fetched(frameUrl).then((response) => response.text()),
    fetched(engineUrl).then((response) => response.arrayBuffer()),
  ]);
  const sha256 = notebookHash(notebook);
  const words = {
    fileOf: t('fileOf', { date }),
    runAll: t('runAll'),
    run: t('run'),
    note: t('note'),
    answer: t('answer'),
    noAnswer: t('noAnswer'),
    printed: t('printed'),
    program: t('program'),
    expected: t('expected'),
    hash: t('hash'),
    shared: t('shared'),
    untitled: t('untitled'),
  };
  return htmlPage({
    language,
    title: notebook.title || words.untitled,
    record: {
      file: { wand: fileVersion, notebook },
      sha256,
      words: {
        run: words.run,
        running: t('running'),
        same: t('same'),
        differs: t('differs'),
        recorded: t('recorded'),
        altered: t('altered'),
        nothing: t('nothing'),
        missing: t('missing'),
        summary: t('summary', { same: '{same}', differs: '{differs}' }),
        intact: t('intact'),
        changed: t('changed'),
        failed: t('failed'),
      },
    },
    body: portableBody({ notebook, sha256, address, words, textHtml }),
    style: portableStyle,
    script: pageScript,
    framePage,
    engine: new Uint8Array(engine),
  });
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

/** Markdown as the app shows it, as text: with MathML, which needs neither styles nor fonts of ours. */
async function textWriter(): Promise<(markdown: string) => string> {
  const [{ renderToStaticMarkup }, { MarkdownView }] = await Promise.all([
    import('react-dom/server'),
    import('@/components/trace/markdown-view'),
  ]);
  return (text) => renderToStaticMarkup(createElement(MarkdownView, { text, math: 'mathml' }));
}
