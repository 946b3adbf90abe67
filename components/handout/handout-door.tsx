'use client';

import { BookCopy, FolderOpen, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useProblemWords } from '@/components/messages/use-problem-words';
import { NicknameField } from '@/components/room/nickname-field';
import { useNickname } from '@/components/room/use-nickname';
import { notebookPath, openNotebook } from '@/components/shell/open-notebook';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { HandoutView } from '@/lib/net/handouts-api';
import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import type { Problem } from '@/lib/reasoning/result';
import { postJson } from '@/lib/saving/send-json';

type HandoutDoorProps = { token: string; view: HandoutView };

/** In front of a handout: what it is, what its teacher will see, and the way to a copy of one's own. */
export function HandoutDoor({ token, view }: HandoutDoorProps) {
  const t = useTranslations('handout');
  const links = useTranslations('links');
  const shell = useTranslations('shell');
  const problemWords = useProblemWords();
  const format = useFormatter();
  const nickname = useNickname();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { copy, expiresAt } = view;

  async function take(anew: boolean) {
    setAsking(false);
    setBusy(true);
    setProblem(null);
    const body = { token, nickname: nickname.value, anew };
    const taken = await postJson('/api/shares/copy', body, createdNotebookSchema);
    if (taken.ok) return openNotebook(taken.value.id);
    setBusy(false);
    setProblem(taken.problem);
  }

  return (
    <section className="handout-door">
      <h1 className="page-title">{view.title || links('untitled')}</h1>
      <p className="text-soft">{t('doorLead', { questions: view.questions })}</p>
      <ul className="handout-facts">
        <li>{t(`told-${view.ai}`)}</li>
        <li>{t(view.programs ? 'withPrograms' : 'questionsOnly')}</li>
        <li>{t('teacherSees')}</li>
        {expiresAt !== null && (
          <li>
            {t('until', { date: format.dateTime(expiresAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
          </li>
        )}
      </ul>
      {copy ? (
        <div className="handout-ways">
          <p>{t('hasCopy', { name: copy.nickname ?? t('student', { number: copy.number }) })}</p>
          {/* As a document of its own: see openNotebook. */}
          <a href={notebookPath(copy.notebook)} className="button button-primary button-medium">
            <FolderOpen aria-hidden /> {t('openCopy')}
          </a>
          <Button variant="quiet" disabled={busy} onClick={() => setAsking(true)}>
            <RotateCcw aria-hidden /> {t('anew')}
          </Button>
        </div>
      ) : (
        <form
          className="handout-ways"
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            if (!nickname.wrong && !busy) void take(false);
          }}
        >
          <NicknameField nickname={nickname} hint={t('nicknameHint')} />
          <Button type="submit" variant="primary" disabled={busy || nickname.wrong}>
            <BookCopy aria-hidden /> {t(busy ? 'taking' : 'take')}
          </Button>
        </form>
      )}
      {problem && (
        <p role="alert" className="text-bad">
          {problemWords(problem)}
        </p>
      )}
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t('anewTitle')}
        description={t('anewWhy')}
        actions={
          <>
            <Button variant="quiet" onClick={() => setAsking(false)}>
              {shell('cancel')}
            </Button>
            <Button variant="primary" onClick={() => void take(true)}>
              {t('anew')}
            </Button>
          </>
        }
      />
    </section>
  );
}
