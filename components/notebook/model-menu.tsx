'use client';

import { ChevronDown, CircleHelp, PlugZap } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Menu, MenuChoices, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { AvailableModel } from '@/lib/models/available-model';
import { isOffline } from '@/lib/reasoning/is-offline';
import type { Models } from './use-models';

type ModelMenuProps = {
  models: Models;
  /** What the notebook says, or the default. */
  current: string;
  onChoose: (model: string) => void;
  onConnect: () => void;
};

/** Which model new questions go to. The offline writer comes first and says plainly what it can do. */
export function ModelMenu({ models, current, onChoose, onConnect }: ModelMenuProps) {
  const t = useTranslations('notebook');
  const router = useRouter();
  const offline = models.list.filter(({ name }) => isOffline(name));
  const others = models.list.filter(({ name }) => !isOffline(name));
  const choices = [
    ...offline.map(({ name }) => ({ value: name, label: t('offlineWriter'), note: t('offlineScope') })),
    ...others.map((model) => ({ value: model.name, label: model.label, note: noteOf(model, t) })),
  ];
  const known = new Set(choices.map(({ value }) => value));
  for (const name of [models.own, current]) {
    if (name === null || known.has(name)) continue;
    known.add(name);
    const connected = !name.startsWith('own:') || name === models.own;
    choices.push({
      value: name,
      label: name.replace(/^own:/, ''),
      note: t(!connected ? 'notConnected' : name.startsWith('own:') ? 'yourProvider' : 'notListed'),
    });
  }
  const label = choices.find(({ value }) => value === current)?.label ?? current;
  return (
    <Menu
      align="start"
      trigger={
        <Button size="small" variant="quiet" className="model-button" aria-label={t('modelIs', { label })}>
          <span className="model-name">{label}</span> <ChevronDown aria-hidden />
        </Button>
      }
    >
      <MenuChoices value={current} choices={choices} onChoose={onChoose} />
      <MenuSeparator />
      <MenuItem icon={<PlugZap />} onSelect={onConnect}>
        {t('connectModel')}
      </MenuItem>
      <MenuItem icon={<CircleHelp />} onSelect={() => router.push('/offline-writer')}>
        {t('offlineGuide')}
      </MenuItem>
    </Menu>
  );
}

function noteOf(model: AvailableModel, t: ReturnType<typeof useTranslations<'notebook'>>): string {
  const notes = [model.provider];
  if (model.local) notes.push(t('onThisMachine'));
  if (model.unconfirmed) notes.push(t('unconfirmed'));
  return notes.join(' · ');
}
