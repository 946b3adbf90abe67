'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { notebookPath } from '@/components/shell/open-notebook';
import type { Theme } from '@/components/shell/theme';
import { notebookIdSchema } from '@/lib/net/notebooks-api';
import { draftTransport, emptyNotebook } from '@/lib/saving/draft-transport';
import { endDraft, isDraft } from '@/lib/saving/drafts';
import { keepPage } from '@/lib/saving/keep-page';
import { NotebookScreen } from './notebook-screen';

/** A notebook that the server does not know yet; it becomes one like any other under the reader's hands. */
export function DraftScreen({ theme }: { theme: Theme }) {
  const t = useTranslations('notebook');
  const shell = useTranslations('shell');
  const [draft, setDraft] = useState<Draft | 'looking' | 'none'>('looking');

  useEffect(() => {
    const another = () => location.reload();
    window.addEventListener('hashchange', another);
    const id = location.hash.slice(1);
    void isDraft(id).then((isOne) => {
      if (isOne) setDraft(openDraft(id));
      // It has reached the server since its address was kept somewhere.
      else if (notebookIdSchema.safeParse(id).success) location.replace(notebookPath(id));
      else setDraft('none');
    });
    return () => window.removeEventListener('hashchange', another);
  }, []);

  if (draft === 'looking' || draft === 'none') {
    return (
      <main id="content" className="page">
        <p role="status">{draft === 'looking' ? shell('loading') : t('noDraft')}</p>
        {draft === 'none' && (
          <a href="/" className="button button-primary button-medium">
            {shell('toHome')}
          </a>
        )}
      </main>
    );
  }
  return <NotebookScreen loaded={draft.loaded} transport={draft.transport} theme={theme} />;
}

type Draft = ReturnType<typeof openDraft>;

function openDraft(id: string) {
  const onThere = () => {
    void endDraft(id);
    history.replaceState(null, '', notebookPath(id));
    keepPage(notebookPath(id));
  };
  return { loaded: emptyNotebook(id), transport: draftTransport(id, { onThere }) };
}
