'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { useAnswerText } from '@/components/strategy/use-answer-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogForm } from '@/components/ui/dialog-form';
import type { QuestionCell } from '@/lib/notebook/cell';
import type { Answer } from '@/lib/reasoning/answer';
import { type AttemptRun, ranProgram } from '@/lib/reasoning/attempt';
import { mainAttempt } from '@/lib/reasoning/main-attempt';
import { skillFrom } from '@/lib/reasoning/skill-from';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { checkSkill, type SkillFault } from './check-skill';

type SkillDialogProps = {
  cell: QuestionCell;
  state: TraceState;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Keeps the cell's program as a function that later programs may call. */
export function SkillDialog({ cell, state, open, onOpenChange }: SkillDialogProps) {
  const t = useTranslations('strategy');
  const main = mainAttempt(state);
  if (!state.answer || !main?.run) return null;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('skillTitle')} description={t('skillWhy')}>
      <SkillForm
        cell={cell}
        program={ranProgram(main)}
        run={main.run}
        answer={state.answer}
        onDone={() => onOpenChange(false)}
      />
    </Dialog>
  );
}

type SkillFormProps = {
  cell: QuestionCell;
  program: string;
  run: AttemptRun;
  answer: Answer;
  onDone: () => void;
};

function SkillForm({ cell, program, run, answer, onDone }: SkillFormProps) {
  const t = useTranslations('strategy');
  const answerText = useAnswerText();
  const { edit, isNameTaken, tryProgram } = useNotebookActions();
  const [name, setName] = useState(cell.skill?.name ?? '');
  const [doc, setDoc] = useState(cell.question.trim().slice(0, 300));
  const [typed, setTyped] = useState(cell.skill?.source);
  const [fault, setFault] = useState<SkillFault | null>(null);
  const [checking, setChecking] = useState(false);
  const source = typed ?? skillFrom(program, name.trim() === '' ? 'name' : name.trim(), doc);
  const taken = isNameTaken(name.trim(), cell.id);
  const keep = async () => {
    setChecking(true);
    const found = await checkSkill(name.trim(), source, { answer, run }, tryProgram);
    setChecking(false);
    setFault(found);
    if (found !== null) return;
    edit({ type: 'change-skill', id: cell.id, skill: { name: name.trim(), source } });
    onDone();
  };
  const wrong = taken
    ? t('nameTaken')
    : fault?.kind === 'name'
      ? t('skillBadName')
      : fault?.kind === 'differs'
        ? t('skillDiffers', { found: answerText(fault.found), answer: answerText(answer) })
        : fault && t('skillFails', { why: fault.why });
  return (
    <DialogForm
      submit={t('skillKeep')}
      blocked={name.trim() === '' || taken || checking}
      onSubmit={() => void keep()}
      others={
        cell.skill && (
          <Button
            variant="quiet"
            onClick={() => {
              edit({ type: 'change-skill', id: cell.id, skill: undefined });
              onDone();
            }}
          >
            {t('skillRemove')}
          </Button>
        )
      }
    >
      <label className="field">
        <span>{t('skillName')}</span>
        <input
          className="text-input"
          value={name}
          maxLength={60}
          spellCheck={false}
          onChange={(event) => setName(event.target.value)}
        />
        <small>{t('nameHint')}</small>
      </label>
      {typed === undefined && (
        <label className="field">
          <span>{t('skillDoc')}</span>
          <input
            className="text-input"
            value={doc}
            maxLength={300}
            onChange={(event) => setDoc(event.target.value)}
          />
        </label>
      )}
      <label className="field">
        <span>{t('skillSource')}</span>
        <textarea
          className="text-input assertions-field"
          rows={9}
          spellCheck={false}
          maxLength={10_000}
          value={source}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {wrong && (
        <p role="alert" className="skill-fault">
          {wrong}
        </p>
      )}
    </DialogForm>
  );
}
