import { download } from '@/components/ui/download';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Language } from '@/lib/reasoning/question';

export type ExportFormat = 'wand' | 'markdown' | 'ipynb';

const formats = {
  wand: { extension: '.wand.json', type: 'application/json' },
  markdown: { extension: '.md', type: 'text/markdown' },
  ipynb: { extension: '.ipynb', type: 'application/x-ipynb+json' },
} as const;

/** Hands the notebook out as a file. The writers are loaded when they are needed. */
export async function exportNotebook(notebook: Notebook, format: ExportFormat, language: Language) {
  const { extension, type } = formats[format];
  const text = await writeAs(notebook, format, language);
  download(fileName(notebook.title) + extension, type, text);
}

async function writeAs(notebook: Notebook, format: ExportFormat, language: Language): Promise<string> {
  switch (format) {
    case 'wand':
      return (await import('@/lib/notebook/file')).writeFile(notebook);
    case 'ipynb':
      return (await import('@/lib/notebook/ipynb')).writeIpynb(notebook);
    case 'markdown': {
      const [{ writeMarkdown }, words] = await Promise.all([
        import('@/lib/notebook/markdown'),
        import('@/lib/notebook/markdown-words'),
      ]);
      return writeMarkdown(
        notebook,
        language === 'zh' ? words.chineseMarkdownWords : words.englishMarkdownWords,
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
