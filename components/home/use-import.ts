'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { useFileWords } from '@/components/lists/use-file-words';
import { useToast } from '@/components/ui/toast';
import { readChosenFile } from './read-chosen-file';
import { useOpenNew } from './use-open-new';

/** Takes files that a person chose or dropped: one is opened, several are added to the list. Nothing in them runs. */
export function useImport() {
  const t = useTranslations('home');
  const words = useFileWords();
  const toast = useToast();
  const router = useRouter();
  const { make, busy } = useOpenNew();

  const takeOne = async (file: File): Promise<string | null> => {
    const imported = await readChosenFile(file);
    if (imported.ok) return make(imported.value);
    toast(t('importFailed', { name: file.name, reason: words(imported.problem) }));
    return null;
  };
  const take = async (files: readonly File[]) => {
    const made: string[] = [];
    for (const file of files) {
      const path = await takeOne(file);
      if (path !== null) made.push(path);
    }
    const [only] = made;
    if (files.length === 1 && only !== undefined) location.assign(only);
    else if (made.length > 0) {
      router.refresh();
      toast(t('imported', { count: made.length }));
    }
  };
  return { take, busy };
}
