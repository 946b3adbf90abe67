import { useTranslations } from 'use-intl';

/** A passphrase of so few characters is no lock; one of none is none. */
export const isTooShort = (passphrase: string): boolean =>
  passphrase.trim() !== '' && passphrase.trim().length < 4;

type PassphraseFieldProps = { value: string; label: string; hint: string; onChange: (value: string) => void };

/** A new passphrase, in sight: it is told to a class, not kept from who types it. */
export function PassphraseField({ value, label, hint, onChange }: PassphraseFieldProps) {
  const t = useTranslations('links');
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="text-input"
        value={value}
        autoComplete="off"
        spellCheck={false}
        minLength={4}
        maxLength={200}
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
      />
      {isTooShort(value) && <span className="text-bad">{t('passphraseShort')}</span>}
    </label>
  );
}
