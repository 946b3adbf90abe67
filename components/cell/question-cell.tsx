'use client';

import { memo, useMemo, useState } from 'react';
import type { CellLinks } from '@/components/notebook/cell-links';
import { useCellWork, useNotebookActions } from '@/components/notebook/notebook-actions';
import type { Place } from '@/components/notebook/place';
import { ClassResults } from '@/components/room/class-result-view';
import { AskedBack } from '@/components/strategy/asked-back';
import { ChangeNote } from '@/components/strategy/change-note';
import { Clarifications } from '@/components/strategy/clarifications';
import { StrategyView } from '@/components/strategy/strategy-view';
import { TraceRail } from '@/components/trace/trace-rail';
import { chooseFiles } from '@/components/ui/choose-files';
import { askedOtherwise } from '@/lib/notebook/asked-otherwise';
import type { QuestionCell as Question } from '@/lib/notebook/cell';
import { dataIn } from '@/lib/notebook/data/data-in';
import { skillsIn } from '@/lib/notebook/skills';
import { AskBar } from './ask-bar';
import { CellFrame } from './cell-frame';
import { CellMenu } from './cell-menu';
import { ChangeForm } from './change-form';
import { CheckDialog } from './check-dialog';
import { CollapsedCell } from './collapsed-cell';
import { GivenAnswers } from './given-answers';
import { NameDialog } from './name-dialog';
import { ProgramPanel } from './program-panel';
import { QuestionField } from './question-field';
import { QuestionPicture } from './question-picture';
import { ReferenceHint } from './reference-hint';
import { ReplacedProgramView } from './replaced-program-view';
import { restingState } from './resting-state';
import { SkillDialog } from './skill-dialog';
import { TraceEnd } from './trace-end';
import { useAttachImage } from './use-attach-image';

export type CellProps<C> = {
  cell: C;
  /** Where it stands in the notebook, from 1. */
  number: number;
  /** Where the person is, when that is in this cell. */
  place: Place | null;
  /** One of several selected cells. */
  selected: boolean;
  /** The question was asked while it was empty. */
  empty: boolean;
};

type QuestionCellProps = CellProps<Question> & { links?: CellLinks | undefined };

const noLinks: CellLinks = { outdated: [], changedSkills: [], changedData: [], chain: 1, references: null };

/** A question with everything that led to its answer. */
export const QuestionCell = memo(function QuestionCell(props: QuestionCellProps) {
  const { cell, number, place, selected, empty, links = noLinks } = props;
  const work = useCellWork(cell.id);
  const { edit, reply, go } = useNotebookActions();
  const attach = useAttachImage(edit);
  const choosePicture = () => chooseFiles('image/*', false, ([file]) => file && void attach(cell.id, file));
  const [checking, setChecking] = useState(false);
  const [naming, setNaming] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const resting = useMemo(() => restingState(cell.trace), [cell.trace]);
  const solving = work !== null && work.kind !== 'queued';
  const state = solving ? work.state : resting;
  const asked = state.status !== 'unasked';
  const moveTo = (part: Place['part']) => (place?.part === part ? place.move : 0);
  const changed = askedOtherwise(cell, state);
  if (cell.collapsed) {
    return (
      <CellFrame
        id={cell.id}
        kind="question"
        number={number}
        move={moveTo('frame')}
        selected={selected}
        menu={<CellMenu cell={cell} working={work !== null} />}
      >
        <CollapsedCell cell={cell} work={work} answer={state.answer} />
      </CellFrame>
    );
  }
  return (
    <CellFrame
      id={cell.id}
      kind="question"
      number={number}
      move={moveTo('frame')}
      selected={selected}
      rail={<TraceRail state={state} />}
      menu={
        <CellMenu
          cell={cell}
          working={work !== null}
          onCheck={() => setChecking(true)}
          onName={() => setNaming(true)}
          onPicture={choosePicture}
          onKeep={resting.answer ? () => setKeeping(true) : undefined}
        />
      }
    >
      <QuestionField
        id={cell.id}
        question={cell.question}
        number={number}
        move={moveTo('question')}
        empty={empty && cell.question.trim() === ''}
        onPicture={(file) => void attach(cell.id, file)}
      />
      {cell.image && <QuestionPicture id={cell.id} image={cell.image} />}
      {links.references && (
        <ReferenceHint id={cell.id} question={cell.question} references={links.references} />
      )}
      <AskBar
        cell={cell}
        work={work}
        asked={asked}
        changed={changed}
        onCheck={() => setChecking(true)}
        onName={() => setNaming(true)}
        onKeep={() => setKeeping(true)}
      />
      <GivenAnswers
        id={cell.id}
        given={state.given}
        skills={skillsIn(cell.trace)}
        outdated={links.outdated}
        changedSkills={links.changedSkills}
        data={dataIn(cell.trace)}
        changedData={links.changedData}
        chain={links.chain}
        working={work !== null}
      />
      <Clarifications clarifications={state.clarifications} />
      <ChangeNote change={state.change} />
      {state.status === 'asking' && state.askedBack && (
        <AskedBack
          key={state.endedAt}
          asked={state.askedBack}
          onReply={(text) => reply(cell.id, text)}
          onLeave={() => go(cell.id, 'frame')}
        />
      )}
      <ProgramPanel
        cell={cell}
        state={state}
        number={number}
        working={solving}
        live={place?.part === 'program'}
        move={moveTo('program')}
        change={<ChangeForm id={cell.id} open={place?.part === 'change'} move={moveTo('change')} />}
      />
      {!solving && <ReplacedProgramView cell={cell} number={number} />}
      <TraceEnd cellId={cell.id} state={state} />
      {cell.classes && <ClassResults classes={cell.classes} state={state} />}
      <StrategyView
        state={state}
        onTake={
          solving ? undefined : (program) => edit({ type: 'change-draft', id: cell.id, draft: program })
        }
      />
      {keeping && <SkillDialog cell={cell} state={resting} open onOpenChange={setKeeping} />}
      {naming && <NameDialog cell={cell} open onOpenChange={setNaming} />}
      {checking && <CheckDialog cell={cell} open onOpenChange={setChecking} />}
    </CellFrame>
  );
});
