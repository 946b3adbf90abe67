'use client';

import { Check, Circle, CircleAlert, Lightbulb, Pencil, X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { BoardMark, HandoutBoard } from '@/lib/lesson/handout-board';

type BoardTableProps = {
  shareId: string;
  board: HandoutBoard;
  names: ReadonlyMap<number, string>;
  /** The copies may be looked into. */
  open: boolean;
};

/** A line for each student, a mark for each question. */
export function BoardTable({ shareId, board, names, open }: BoardTableProps) {
  const t = useTranslations('handout');
  const { questions, students } = board;
  return (
    <div className="board-students">
      <h2>{t('students')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="board-scroll" tabIndex={0} aria-label={t('students')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('studentColumn')}</th>
              {questions.map(({ cell, question }, at) => (
                <th key={cell} scope="col" title={question}>
                  <span className="sr-only">{t('questionColumn')} </span>
                  {at + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {students.map(({ number, marks }) => (
              <tr key={number}>
                <th scope="row">
                  {open ? (
                    <Link href={`/handouts/${shareId}/${number}`} prefetch={false}>
                      {names.get(number)}
                    </Link>
                  ) : (
                    names.get(number)
                  )}
                </th>
                {marks.map((mark, at) => (
                  <td key={questions[at]?.cell} data-mark={toneOf(mark)}>
                    <Mark mark={mark} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const toneOf = ({ state, verdict }: BoardMark) => verdict ?? state ?? 'idle';

function Mark({ mark }: { mark: BoardMark }) {
  const t = useTranslations('handout');
  const { state, verdict, text, hints } = mark;
  const icons = { answered: Circle, written: Pencil, failed: CircleAlert } as const;
  const Icon = verdict === 'right' ? Check : verdict === 'wrong' ? X : state && icons[state];
  return (
    <span className="board-mark">
      {Icon && <Icon aria-label={t(verdict ?? `state-${state ?? 'none'}`)} />}
      {text !== null && <span className="board-text">{text}</span>}
      {state === null && (
        <span className="text-soft">
          <span aria-hidden>–</span>
          <span className="sr-only">{t('state-none')}</span>
        </span>
      )}
      {hints > 0 && (
        <span className="board-hints" title={t('hints', { count: hints })}>
          <Lightbulb aria-label={t('hints', { count: hints })} />
          {hints}
        </span>
      )}
    </span>
  );
}
