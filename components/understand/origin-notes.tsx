'use client';

import { useTranslations } from 'use-intl';
import type { TracedConstant } from '@/lib/understand/number-origins';
import type { Origins } from '@/lib/understand/origins';

/** What a reader should know without pointing anywhere: numbers from nowhere, numbers that nothing came of. */
export function OriginNotes({
  question,
  program,
  origins,
}: {
  question: string;
  program: string;
  origins: Origins;
}) {
  const t = useTranslations('understand');
  const { numbers, constants, unused, unread, answer } = origins;
  const written = ({ start, end, line }: TracedConstant) =>
    t('atLine', { what: program.slice(start, end), line });
  const listed = (kind: TracedConstant['origin']['kind']) =>
    [...new Set(constants.filter(({ origin }) => origin.kind === kind).map(written))].join(t('comma'));
  const phrases = unused.map((index) => {
    const { start, end } = numbers[index] ?? {};
    return t('quoted', { phrase: question.slice(start, end) });
  });
  const notes = [
    ['not-in-question', listed('not-in-question')],
    ['unclear', listed('unclear')],
    ['unused', phrases.join(t('comma'))],
    ['unread', unread.join(t('comma'))],
    ['many-answers', answer && answer.given.length > 1 ? answer.given.join(t('comma')) : ''],
  ] as const;
  const said = notes.filter(([, what]) => what !== '');
  return (
    <ul className="origin-notes">
      {said.map(([kind, what]) => (
        <li key={kind} data-note={kind}>
          {t(`note-${kind}`, { what })}
        </li>
      ))}
      {said.length === 0 && numbers.length > 0 && <li data-note="all">{t('note-all')}</li>}
      {answer === undefined && <li>{t('note-no-answer-line')}</li>}
    </ul>
  );
}
