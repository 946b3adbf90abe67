'use client';

import { CloudOff } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { draftPath } from '@/components/shell/open-notebook';
import { type Draft, listDrafts } from '@/lib/saving/drafts';
import { sendDraft } from '@/lib/saving/send-draft';

/** Notebooks that were begun without the server. They are sent as soon as it can be reached, opened or not. */
export function DraftList() {
  const t = useTranslations('home');
  const router = useRouter();
  const [drafts, setDrafts] = useState<Draft[]>([]);

  useEffect(() => {
    let closed = false;
    const send = async () => {
      const found = await listDrafts();
      if (closed) return;
      setDrafts(found);
      const sent = [];
      for (const { id } of found) if (await sendDraft(id)) sent.push(id);
      if (closed || sent.length === 0) return;
      setDrafts(await listDrafts());
      router.refresh();
    };
    void send();
    window.addEventListener('online', send);
    return () => {
      closed = true;
      window.removeEventListener('online', send);
    };
  }, [router]);

  if (drafts.length === 0) return null;
  return (
    <>
      <p className="home-drafts" role="status">
        <CloudOff aria-hidden /> {t('drafts', { count: drafts.length })}
      </p>
      <ul className="notebook-list" aria-label={t('draftList')}>
        {drafts.map(({ id, title, questions }) => (
          <li key={id} className="notebook-line">
            <a href={draftPath(id)} className="notebook-link">
              <span className="notebook-title">{title || t('untitled')}</span>
              <span className="notebook-facts">{t('draftFacts', { questions })}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
