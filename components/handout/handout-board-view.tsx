'use client';

import { Eye, EyeOff, WifiOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { HandoutBoard } from '@/lib/lesson/handout-board';
import type { BoardReply } from '@/lib/net/handouts-api';
import { BoardQuestion } from './board-question';
import { BoardTable } from './board-table';
import { useStudentName } from './student-name';
import { useBoard } from './use-board';

type HandoutBoardViewProps = { shareId: string; first: BoardReply & { board: HandoutBoard } };

/** What a class makes of a handout, as it comes in: answers in groups, and how far each student is. */
export function HandoutBoardView({ shareId, first }: HandoutBoardViewProps) {
  const t = useTranslations('handout');
  const links = useTranslations('links');
  const { board, status } = useBoard(shareId, first);
  const [hidden, setHidden] = useState(false);
  const nameOf = useStudentName(hidden);
  const { students, questions, ended } = board;
  const names = new Map(students.map((student) => [student.number, nameOf(student)]));
  return (
    <div className="board">
      <h1 className="page-title">{board.title || links('untitled')}</h1>
      <div className="board-head">
        <p>
          {t('copies', { count: students.length })} · {t(`is-${board.ai}`)}
          {ended !== null && <> · {t(`board-${ended}`)}</>}
        </p>
        <span className="grow" />
        {students.some(({ nickname }) => nickname !== null) && (
          <Button size="small" variant="quiet" onClick={() => setHidden(!hidden)}>
            {hidden ? <Eye aria-hidden /> : <EyeOff aria-hidden />} {t(hidden ? 'showNames' : 'hideNames')}
          </Button>
        )}
      </div>
      {status !== 'live' && (
        <p className="board-lost" role="status">
          <WifiOff aria-hidden /> {t(status === 'lost' ? 'boardLost' : 'boardGone')}
        </p>
      )}
      {students.length === 0 ? (
        <p className="home-empty">{t('boardEmpty')}</p>
      ) : (
        <>
          <p className="text-sm text-soft">{t('claims')}</p>
          <div className="board-questions">
            {questions.map((question, at) => (
              <BoardQuestion
                key={question.cell}
                number={at + 1}
                question={question}
                marks={students.flatMap(({ marks }) => marks[at] ?? [])}
                names={names}
              />
            ))}
          </div>
          <BoardTable shareId={shareId} board={board} names={names} open={ended === null} />
        </>
      )}
    </div>
  );
}
