'use client';

import { Download, Printer } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import type { SharedNotebook } from '@/lib/net/shares-api';
import { type ExportFormat, exportFormats, exportNotebook } from './export-notebook';

/** What needs its programs: without them there is nothing to run. */
const withPrograms: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['html', 'module', 'ipynb']);

type ShareDownloadsProps = { shared: SharedNotebook; address: string };

/** A reader's own copy as a file: made in this browser, of what it was given, so that it holds no more than the link. */
export function ShareDownloads({ shared, address }: ShareDownloadsProps) {
  const t = useTranslations('proof');
  const notebookWords = useTranslations('notebook');
  const toast = useToast();
  const locale = useLocale();
  const save = (format: ExportFormat) =>
    void exportNotebook(shared.notebook, format, locale.startsWith('zh') ? 'zh' : 'en', address).catch(() =>
      toast(notebookWords('exportFailed')),
    );
  return (
    <Menu
      align="start"
      trigger={
        <Button variant="quiet">
          <Download aria-hidden /> {t('download')}
        </Button>
      }
    >
      {exportFormats
        .filter((format) => shared.options.programs || !withPrograms.has(format))
        .map((format) => (
          <MenuItem key={format} onSelect={() => save(format)}>
            {notebookWords(names[format])}
          </MenuItem>
        ))}
      <MenuSeparator />
      <MenuItem icon={<Printer />} onSelect={() => window.print()}>
        {t('print')}
      </MenuItem>
    </Menu>
  );
}

const names = {
  wand: 'exportWand',
  html: 'exportHtml',
  markdown: 'exportMarkdown',
  ipynb: 'exportIpynb',
  module: 'exportModule',
} as const;
