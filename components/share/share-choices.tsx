'use client';

import { useTranslations } from 'use-intl';
import { HandoutChoices } from '@/components/handout/handout-choices';
import type { CreateShare } from '@/lib/net/shares-api';
import type { Cell } from '@/lib/notebook/cell';
import { wholeNotebook } from '@/lib/notebook/share-options';

const day = 86_400_000;
/** How long a link may last, milliseconds. */
const lifetimes = { hour: 3_600_000, day, week: 7 * day, month: 30 * day, year: 365 * day } as const;
export type Lifetime = keyof typeof lifetimes;

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
  expiresAt: lifetime === null ? null : Date.now() + lifetimes[lifetime],
});

/** A passphrase of so few characters is no lock; one of none is none. */
export const isTooShort = ({ passphrase }: ShareChoice): boolean =>
  passphrase.trim() !== '' && passphrase.trim().length < 4;

type ShareChoicesProps = {
  cells: readonly Cell[];
  choice: ShareChoice;
  onChange: (choice: ShareChoice) => void;
};

const isLifetime = (value: string): value is Lifetime => value in lifetimes;

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
          <label className="field">
            <span>{t('lifetime')}</span>
            <select
              className="text-input"
              value={lifetime ?? ''}
              onChange={({ target }) =>
                onChange({ ...choice, lifetime: isLifetime(target.value) ? target.value : null })
              }
            >
              <option value="">{t('for-ever')}</option>
              {Object.keys(lifetimes)
                .filter(isLifetime)
                .map((name) => (
                  <option key={name} value={name}>
                    {t(`for-${name}`)}
                  </option>
                ))}
            </select>
          </label>
          <label className="field">
            <span>{t('passphrase')}</span>
            <input
              className="text-input"
              value={choice.passphrase}
              autoComplete="off"
              spellCheck={false}
              minLength={4}
              maxLength={200}
              placeholder={t('passphraseNone')}
              onChange={(event) => onChange({ ...choice, passphrase: event.target.value })}
            />
            {isTooShort(choice) && <span className="text-bad">{t('passphraseShort')}</span>}
          </label>
        </div>
      </details>
    </div>
  );
}
