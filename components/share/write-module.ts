import { notebookHash } from '@/lib/notebook/content-hash';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Language } from '@/lib/reasoning/question';
import { portableWords } from './write-page';

/** The notebook as a module that Node runs. */
export async function writeModule(notebook: Notebook, language: Language, file: string): Promise<string> {
  const [{ moduleFile }, { moduleShim }, { t, date }] = await Promise.all([
    import('@/lib/portable/module-file'),
    import('@/lib/portable/generated/module-shim'),
    portableWords(language),
  ]);
  const words = {
    about: t('moduleAbout', { date }),
    run: t('moduleRun', { file }),
    warning: t('moduleWarning'),
    left: t('moduleRecord'),
  };
  return moduleFile(notebook, notebookHash(notebook), words, moduleShim);
}
