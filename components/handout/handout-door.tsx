'use client';

import { BookCopy, FolderOpen, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { notebookPath, openNotebook } from '@/components/shell/open-notebook';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { HandoutView } from '@/lib/net/handouts-api';
import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import { maxNicknameLength, nicknameSchema } from '@/lib/net/rooms-api';
import type { Problem } from '@/lib/reasoning/result';
import { postJson } from '@/lib/saving/send-json';

type HandoutDoorProps = { token: string; view: HandoutView };

/** In front of a handout: what it is, what its teacher will see, and the way to a copy of one's own. */
export function HandoutDoor({ token, view }: HandoutDoorProps) {
  const t = useTranslations('handout');
  const links = useTranslations('links');
  const shell = useTranslations('shell');
  const problems = useTranslations('problems');
  const format = useFormatter();
  const [nickname, setNickname] = useState('');
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { copy, expiresAt } = view;
  const blank = nickname.trim() === '';
  const wrong = !blank && !nicknameSchema.safeParse(nickname).success;

  async function take(anew: boolean) {
    setAsking(false);
    setBusy(true);
    setProblem(null);
    const body = { token, nickname: blank ? null : nickname, anew };
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
            if (!wrong && !busy) void take(false);
          }}
        >
          <label className="field">
            <span>{t('nickname')}</span>
            <input
              className="text-input"
              value={nickname}
              maxLength={maxNicknameLength}
              aria-invalid={wrong || undefined}
              onChange={(event) => setNickname(event.target.value)}
            />
            <small>{t(wrong ? 'nicknameBad' : 'nicknameHint')}</small>
          </label>
          <Button type="submit" variant="primary" disabled={busy || wrong}>
            <BookCopy aria-hidden /> {t(busy ? 'taking' : 'take')}
          </Button>
        </form>
      )}
      {problem && (
        <p role="alert" className="text-bad">
          {problems(problem.code, { message: problem.message, seconds: problem.retryAfterSeconds ?? 0 })}
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
