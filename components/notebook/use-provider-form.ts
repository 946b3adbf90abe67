import { useEffect, useState } from 'react';
import { availableModelsSchema } from '@/lib/models/available-model';
import { type OwnProvider, ownProviderSchema, type ProviderKind } from '@/lib/models/own-provider';
import {
  forgetOwnProvider,
  recallOwnProvider,
  rememberedProviderSchema,
  rememberOwnProvider,
} from '@/lib/models/own-provider-memory';
import type { Problem } from '@/lib/reasoning/result';
import { postJson } from '@/lib/saving/send-json';

/** Where each kind of provider answers, unless someone says otherwise. */
export const usualAddress: Record<ProviderKind, string> = {
  'openai-compatible': 'http://localhost:11434/v1',
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
};

type Fields = { kind: ProviderKind; baseUrl: string; apiKey: string; model: string };
const blank: Fields = { kind: 'openai-compatible', baseUrl: '', apiKey: '', model: '' };

export type FormTrouble =
  | { kind: 'field'; field: 'baseUrl' | 'model' }
  | { kind: 'problem'; problem: Problem };

/** The form that connects a user's own provider. The key stays in this tab and goes with its requests only. */
export function useProviderForm(open: boolean, onConnected: (model: string) => void) {
  const [fields, setFields] = useState(blank);
  const [names, setNames] = useState<string[]>([]);
  const [trouble, setTrouble] = useState<FormTrouble | null>(null);
  const [asking, setAsking] = useState(false);
  const [connected, setConnected] = useState(false);

  useEffect(() => {
    if (!open) return;
    const remembered = recallOwnProvider(sessionStorage);
    setConnected(remembered !== null);
    setTrouble(null);
    setNames([]);
    if (!remembered) return setFields(blank);
    const { kind, baseUrl, apiKey = '' } = remembered.provider;
    setFields({ kind, baseUrl, apiKey, model: remembered.model });
  }, [open]);

  const change = (part: Partial<Fields>) =>
    setFields((before) => {
      const next = { ...before, ...part };
      // A key belongs to the address it was typed for.
      return addressOf(next) === addressOf(before) || part.apiKey !== undefined
        ? next
        : { ...next, apiKey: '' };
    });

  const provider = (): OwnProvider | null => {
    const { kind, apiKey } = fields;
    const parsed = ownProviderSchema.safeParse({
      kind,
      baseUrl: addressOf(fields),
      ...(apiKey.trim() === '' ? {} : { apiKey }),
    });
    if (!parsed.success) setTrouble({ kind: 'field', field: 'baseUrl' });
    return parsed.success ? parsed.data : null;
  };

  return {
    fields,
    names,
    trouble,
    asking,
    connected,
    change,
    find: async () => {
      const asked = provider();
      if (!asked) return;
      setAsking(true);
      setTrouble(null);
      const found = await postJson('/api/models', { provider: asked }, availableModelsSchema);
      setAsking(false);
      if (!found.ok) return setTrouble({ kind: 'problem', problem: found.problem });
      const models = found.value.map((model) => model.name.replace(/^own:/, ''));
      setNames(models);
      if (models[0] && !models.includes(fields.model)) change({ model: models[0] });
    },
    connect: () => {
      const chosen = provider();
      if (!chosen) return;
      const remembered = rememberedProviderSchema.safeParse({ provider: chosen, model: fields.model.trim() });
      if (!remembered.success) return setTrouble({ kind: 'field', field: 'model' });
      rememberOwnProvider(sessionStorage, remembered.data);
      onConnected(`own:${remembered.data.model}`);
    },
    forget: () => {
      forgetOwnProvider(sessionStorage);
      setFields(blank);
      setConnected(false);
    },
  };
}

/** The address typed, or the provider's usual one; a server of one's own has none. */
const addressOf = ({ kind, baseUrl }: Fields) =>
  baseUrl.trim() === '' && kind !== 'openai-compatible' ? usualAddress[kind] : baseUrl.trim();
