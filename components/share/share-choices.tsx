'use client';

import { useTranslations } from 'use-intl';
import { HandoutChoices } from '@/components/handout/handout-choices';
import type { CreateShare } from '@/lib/net/shares-api';
import type { Cell } from '@/lib/notebook/cell';
import { wholeNotebook } from '@/lib/notebook/share-options';
import { endAfter, type Lifetime, LifetimeField } from './lifetime-field';
import { PassphraseField } from './passphrase-field';

/** What a link is to show, and for how long from the moment that it is made. */
export type ShareChoice = Pick<CreateShare, 'options' | 'live' | 'ai'> & {
  /** Empty: none. */ passphrase: string;
  lifetime: Lifetime | null;
};

export const plainShare: ShareChoice = {
  options: wholeNotebook,
  live: false,
  ai: null,
  passphrase: '',
  lifetime: null,
};

export const requestOf = ({ options, live, ai, passphrase, lifetime }: ShareChoice): CreateShare => ({
  options,
  live: live && ai === null,
  ai,
  passphrase: passphrase.trim() === '' ? null : passphrase,
  expiresAt: endAfter(lifetime),
});

type ShareChoicesProps = {
  cells: readonly Cell[];
  choice: ShareChoice;
  onChange: (choice: ShareChoice) => void;
};

/** Snapshot or latest, all or one question, and what is left out. */
export function ShareChoices({ cells, choice, onChange }: ShareChoicesProps) {
  const t = useTranslations('links');
  const { options, live, ai, lifetime } = choice;
  const questions = cells.filter((cell) => cell.kind === 'question');
  const change = (part: Partial<typeof options>) => onChange({ ...choice, options: { ...options, ...part } });
  /** Programs belong to what is read; students write their own unless their teacher wants otherwise. */
  const hand = (rule: CreateShare['ai']) => {
    const turned = (rule === null) !== (ai === null);
    const kept = turned ? { ...options, programs: rule === null } : options;
    onChange({ ...choice, ai: rule, options: kept });
  };
  const kept = (
    name: 'programs' | 'attempts' | 'expected' | 'data' | 'classes' | 'notes',
    label: `with-${typeof name}` | 'hand-programs' = `with-${name}`,
  ) => (
    <label className="check-choice">
      <input
        type="checkbox"
        checked={options[name]}
        onChange={(event) => change({ [name]: event.target.checked })}
      />
      <span>{t(label)}</span>
    </label>
  );
  return (
    <div className="share-choices">
      <HandoutChoices ai={ai} onChange={hand} />
      {ai === null && (
        <fieldset>
          <legend>{t('which')}</legend>
          <label className="check-choice">
            <input type="radio" checked={!live} onChange={() => onChange({ ...choice, live: false })} />
            <span>{t('snapshot')}</span>
          </label>
          <label className="check-choice">
            <input type="radio" checked={live} onChange={() => onChange({ ...choice, live: true })} />
            <span>{t('latest')}</span>
          </label>
        </fieldset>
      )}
      <details>
        <summary>{t(ai === null ? 'more' : 'moreHandout')}</summary>
        <div className="share-choices">
          <label className="field">
            <span>{t('scope')}</span>
            <select
              className="text-input"
              value={options.cell ?? ''}
              onChange={(event) => change({ cell: event.target.value === '' ? null : event.target.value })}
            >
              <option value="">{t('all-cells')}</option>
              {questions.map((cell, at) => (
                <option key={cell.id} value={cell.id}>
                  {t('one-cell', { number: at + 1, question: cell.question.slice(0, 60) })}
                </option>
              ))}
            </select>
          </label>
          {kept('programs', ai === null ? 'with-programs' : 'hand-programs')}
          {ai === null && kept('attempts')}
          {ai === null && kept('expected')}
          {cells.some((cell) => cell.kind === 'data') && kept('data')}
          {ai === null && kept('classes')}
          {ai === null && kept('notes')}
          <LifetimeField
            value={lifetime}
            onChange={(chosen) => onChange({ ...choice, lifetime: chosen ?? null })}
          />
          <PassphraseField
            value={choice.passphrase}
            label={t('passphrase')}
            hint={t('passphraseNone')}
            onChange={(passphrase) => onChange({ ...choice, passphrase })}
          />
        </div>
      </details>
    </div>
  );
}
