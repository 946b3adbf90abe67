import { useTranslations } from 'use-intl';

const day = 86_400_000;
/** How long a link may last, milliseconds. */
const lifetimes = { hour: 3_600_000, day, week: 7 * day, month: 30 * day, year: 365 * day } as const;
export type Lifetime = keyof typeof lifetimes;

/** When a link ends that lasts so long from now, milliseconds since 1970; null: never. */
export const endAfter = (lifetime: Lifetime | null): number | null =>
  lifetime === null ? null : Date.now() + lifetimes[lifetime];

const isLifetime = (value: string): value is Lifetime => value in lifetimes;
const kept = 'kept';

type LifetimeFieldProps = {
  /** Null: for ever; undefined: as it is. */
  value: Lifetime | null | undefined;
  onChange: (value: Lifetime | null | undefined) => void;
  /** There is an end already, which may stay as it is. */
  mayStay?: boolean;
};

/** How long a link works. */
export function LifetimeField({ value, onChange, mayStay = false }: LifetimeFieldProps) {
  const t = useTranslations('links');
  return (
    <label className="field">
      <span>{t('lifetime')}</span>
      <select
        className="text-input"
        value={value === undefined ? kept : (value ?? '')}
        onChange={({ target: { value: chosen } }) =>
          onChange(chosen === kept ? undefined : isLifetime(chosen) ? chosen : null)
        }
      >
        {mayStay && <option value={kept}>{t('lifetimeKept')}</option>}
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
  );
}
