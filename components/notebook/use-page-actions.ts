import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { type ExportFormat, exportNotebook } from '@/components/share/export-notebook';
import { useToast } from '@/components/ui/toast';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { postJson } from '@/lib/saving/send-json';

/** What the page does with the whole notebook; the same functions for as long as it is open. */
export function usePageActions(notebookId: string, session: NotebookSession | null) {
  const t = useTranslations('notebook');
  const language = useLocale().startsWith('zh') ? 'zh' : 'en';
  const router = useRouter();
  const toast = useToast();
  return useMemo(() => {
    const goTo = async (page: 'present' | 'print') => {
      await session?.saver.flush();
      router.push(`/notebooks/${notebookId}/${page}`);
    };
    return {
      /** Saves now and keeps a version. */
      save: async () => {
        await session?.saver.flush();
        const isSaved = session?.saver.view().status === 'saved';
        toast(t(isSaved ? 'savedNow' : 'notSavedYet'));
        if (isSaved) await postJson(`/api/notebooks/${notebookId}/versions`, { reason: 'saved' });
      },
      present: () => goTo('present'),
      print: () => goTo('print'),
      exportAs: (format: ExportFormat) => {
        if (!session) return;
        exportNotebook(session.view().notebook, format, language).catch(() => toast(t('exportFailed')));
      },
    };
  }, [notebookId, session, language, router, toast, t]);
}
