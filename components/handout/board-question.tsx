'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AnswerGroup, BoardMark, HandoutBoard } from '@/lib/lesson/handout-board';

type BoardQuestionProps = {
  number: number;
  question: HandoutBoard['questions'][number];
  /** Every student's mark on it. */
  marks: readonly BoardMark[];
  names: ReadonlyMap<number, string>;
};

/** One question: how many are how far, and who answered alike. */
export function BoardQuestion({ number, question, marks, names }: BoardQuestionProps) {
  const t = useTranslations('handout');
  const count = (state: BoardMark['state']) => marks.filter((mark) => mark.state === state).length;
  const right = marks.filter(({ verdict }) => verdict === 'right').length;
  const { held, groups } = question;
  return (
    <section className="board-question">
      <h2>
        <span className="board-number">{number}</span> {question.question}
      </h2>
      {held && <p className="text-sm text-soft">{t(`held-${held.against}`, { text: held.text })}</p>}
      <p className="board-counts">
        {t('counts', {
          answered: count('answered'),
          right,
          working: count('written') + count('failed'),
          idle: count(null),
          judged: held === null ? 'no' : 'yes',
        })}
      </p>
      {groups.length === 0 ? (
        <p className="text-sm text-soft">{t('noAnswers')}</p>
      ) : (
        <ol className="board-groups">
          {groups.map((group) => (
            <Group
              key={`${group.verdict} ${group.text}`}
              group={group}
              all={marks.length}
              names={group.students.map((student) => names.get(student) ?? '')}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

type GroupProps = { group: AnswerGroup; all: number; names: readonly string[] };

function Group({ group, all, names }: GroupProps) {
  const t = useTranslations('handout');
  const { text, verdict, students } = group;
  return (
    <li className="board-group" data-verdict={verdict ?? undefined}>
      {/* The bar is drawn, since a width would need a style in the page. */}
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * students.length) / all} height="1" />
      </svg>
      <details>
        <summary>
          <span className="board-answer">
            {verdict === 'right' && <Check aria-label={t('right')} />}
            {verdict === 'wrong' && <X aria-label={t('wrong')} />}{' '}
            {t('answeredSo', { count: students.length, text })}
          </span>
        </summary>
        <p>{names.join(t('comma'))}</p>
      </details>
    </li>
  );
}
