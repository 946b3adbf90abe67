'use client';

import { Play, RefreshCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { GivenView } from '@/components/strategy/given-view';
import { useAnswerText } from '@/components/strategy/use-answer-text';
import { Button } from '@/components/ui/button';
import type { ChangedData } from '@/lib/notebook/data/data-in';
import type { Outdated } from '@/lib/notebook/references';
import type { DataRef } from '@/lib/reasoning/data-set';
import type { Given } from '@/lib/reasoning/given';
import type { Skill } from '@/lib/reasoning/skill';

type GivenAnswersProps = {
  id: string;
  given: readonly Given[];
  skills: readonly Skill[];
  outdated: readonly Outdated[];
  changedSkills: readonly Skill[];
  data: readonly DataRef[];
  changedData: readonly ChangedData[];
  /** How many cells must run for all that follow to be right, this one among them. */
  chain: number;
  working: boolean;
};

/** What the question was asked with, and where that has changed since: what is to be done. */
export function GivenAnswers(props: GivenAnswersProps) {
  const { id, given, skills, outdated, changedSkills, data, changedData, chain, working } = props;
  const t = useTranslations('strategy');
  const words = useTranslations('data');
  const answerText = useAnswerText();
  const { runChain } = useNotebookActions();
  const runWords =
    outdated.length > 0
      ? t('runWithGiven')
      : changedSkills.length > 0
        ? t('runWithSkill')
        : words('runAgain');
  return (
    <GivenView given={given} skills={skills} data={data}>
      {outdated.length + changedSkills.length + changedData.length > 0 && (
        <div className="outdated" role="status">
          {outdated.map(({ given: { ref, answer }, now }) => (
            <p key={ref}>{t('givenChanged', { ref, was: answerText(answer), now: answerText(now) })}</p>
          ))}
          {changedSkills.map(({ name }) => (
            <p key={name}>{t('skillChanged', { name })}</p>
          ))}
          {changedData.map(({ name, gone }) => (
            <p key={name}>{words(gone ? 'gone' : 'changed', { name })}</p>
          ))}
          {!working && changedData.every(({ gone }) => !gone) && (
            <div className="words-ways outdated-ways">
              <Button size="small" variant="primary" onClick={() => runChain(id, chain > 1)}>
                {chain > 1 ? <RefreshCw aria-hidden /> : <Play aria-hidden />}{' '}
                {chain > 1 ? t('runChain', { count: chain }) : runWords}
              </Button>
              {chain > 1 && (
                <Button size="small" onClick={() => runChain(id, false)}>
                  <Play aria-hidden /> {t('runWithGiven')}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </GivenView>
  );
}
