'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemView } from '@/components/trace/problem-view';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { providerKindSchema, providerKinds } from '@/lib/models/own-provider';
import { useProviderForm, usualAddress } from './use-provider-form';

type ProviderDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onConnected: (model: string) => void;
  onForgotten: () => void;
};

/** Connects a model of the user's own: a server on the desk, or a provider and a key. */
export function ProviderDialog({ open, onOpenChange, onConnected, onForgotten }: ProviderDialogProps) {
  const t = useTranslations('notebook');
  const form = useProviderForm(open, onConnected);
  const { fields, names, trouble } = form;
  const listId = useId();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('connectModel')}
      description={t('connectWhy')}
      actions={
        <>
          {form.connected && (
            <Button
              variant="quiet"
              onClick={() => {
                form.forget();
                onForgotten();
              }}
            >
              {t('forget')}
            </Button>
          )}
          <Button disabled={form.asking} onClick={() => void form.find()}>
            {t(form.asking ? 'finding' : 'findModels')}
          </Button>
          <Button variant="primary" onClick={form.connect}>
            {t('connect')}
          </Button>
        </>
      }
    >
      <form
        className="dialog-form"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          form.connect();
        }}
      >
        <label className="field">
          <span>{t('provider')}</span>
          <select
            className="text-input"
            value={fields.kind}
            onChange={(event) =>
              form.change({ kind: providerKindSchema.parse(event.target.value), baseUrl: '', model: '' })
            }
          >
            {providerKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind-${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('address')}</span>
          <input
            className="text-input"
            type="url"
            inputMode="url"
            placeholder={usualAddress[fields.kind]}
            aria-invalid={isField(trouble, 'baseUrl') || undefined}
            value={fields.baseUrl}
            onChange={(event) => form.change({ baseUrl: event.target.value })}
          />
        </label>
        <label className="field">
          <span>{t(fields.kind === 'openai-compatible' ? 'keyIfAny' : 'key')}</span>
          <input
            className="text-input"
            type="password"
            autoComplete="off"
            value={fields.apiKey}
            onChange={(event) => form.change({ apiKey: event.target.value })}
          />
        </label>
        <label className="field">
          <span>{t('model')}</span>
          <input
            className="text-input"
            list={listId}
            spellCheck={false}
            aria-invalid={isField(trouble, 'model') || undefined}
            value={fields.model}
            onChange={(event) => form.change({ model: event.target.value })}
          />
          <datalist id={listId}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
        {names.length > 0 && <p className="cell-note">{t('found', { count: names.length })}</p>}
        {trouble?.kind === 'field' && (
          <p className="form-trouble" role="alert">
            {t(trouble.field === 'model' ? 'modelMissing' : 'addressBad')}
          </p>
        )}
        {trouble?.kind === 'problem' && <ProblemView problem={trouble.problem} />}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

const isField = (trouble: ReturnType<typeof useProviderForm>['trouble'], field: 'baseUrl' | 'model') =>
  trouble?.kind === 'field' && trouble.field === field;
