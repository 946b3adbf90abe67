import { download } from '@/components/ui/download';
import type { Notebook } from '@/lib/notebook/notebook';
import { snapshotOf } from '@/lib/notebook/snapshot';
import type { Language } from '@/lib/reasoning/question';

export const exportFormats = ['wand', 'html', 'markdown', 'ipynb', 'module'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const formats = {
  wand: { extension: '.wand.json', type: 'application/json' },
  markdown: { extension: '.md', type: 'text/markdown' },
  ipynb: { extension: '.ipynb', type: 'application/x-ipynb+json' },
  html: { extension: '.html', type: 'text/html' },
  module: { extension: '.mjs', type: 'text/javascript' },
} as const;

/** Hands the notebook out as a file. The writers are loaded when they are needed. */
export async function exportNotebook(
  notebook: Notebook,
  format: ExportFormat,
  language: Language,
  /** The link that it is read through; null in its owner's hands. */
  address: string | null = null,
) {
  const { extension, type } = formats[format];
  const text = await writeAs(notebook, format, language, address);
  download(fileName(notebook.title) + extension, type, text);
}

async function writeAs(
  notebook: Notebook,
  format: ExportFormat,
  language: Language,
  address: string | null,
): Promise<string> {
  switch (format) {
    case 'wand':
      return (await import('@/lib/notebook/file')).writeFile(notebook);
    case 'ipynb':
      return (await import('@/lib/notebook/ipynb')).writeIpynb(notebook);
    // What is handed out to run elsewhere holds what a link would show: no drafts, no hidden checks.
    case 'html':
      return (await import('./write-page')).writePage(snapshotOf(notebook), language, address);
    case 'module': {
      const file = fileName(notebook.title) + formats.module.extension;
      return (await import('./write-module')).writeModule(snapshotOf(notebook), language, file);
    }
    case 'markdown': {
      const [{ writeMarkdown }, words, { notebookHash }] = await Promise.all([
        import('@/lib/notebook/markdown'),
        import('@/lib/notebook/markdown-words'),
        import('@/lib/notebook/content-hash'),
      ]);
      return writeMarkdown(
        notebook,
        language === 'zh' ? words.chineseMarkdownWords : words.englishMarkdownWords,
        { sha256: notebookHash(notebook), checkPage: new URL('/check', location.href).href },
      );
    }
  }
}

/** A title as a file's name: nothing that any system refuses. */
export function fileName(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  return name.slice(0, 80) || 'notebook';
}
