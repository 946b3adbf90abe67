'use client';

import { Dialog as Primitive } from 'radix-ui';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isComposing } from '@/components/editor/composing';
import english from '@/components/messages/commands.en.json';
import chinese from '@/components/messages/commands.zh.json';
import { useMac } from '@/components/ui/use-mac';
import { type CommandId, commandList } from './commands/command-list';
import { shownKeys } from './commands/keys';
import { type FoundCommand, searchCommands, type Worded } from './commands/search-commands';
import type { Commands } from './use-commands';

type PaletteProps = { open: boolean; onOpenChange: (open: boolean) => void; commands: Commands };

/** Every command by its words, in either language; Enter carries it out where the person was. */
export function CommandPalette({ open, onOpenChange, commands }: PaletteProps) {
  const t = useTranslations('notebook');
  const chosen = useRef<CommandId | null>(null);
  const cameFrom = useRef<Element | null>(null);
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="dialog-overlay" />
        <Primitive.Content
          className="palette"
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            cameFrom.current = document.activeElement;
            chosen.current = null;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
            if (chosen.current) commands.run(chosen.current);
          }}
        >
          <Primitive.Title className="sr-only">{t('palette')}</Primitive.Title>
          <PaletteSearch
            commands={commands}
            onChoose={(id) => {
              chosen.current = id;
              onOpenChange(false);
            }}
          />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function PaletteSearch({ commands, onChoose }: { commands: Commands; onChoose: (id: CommandId) => void }) {
  const t = useTranslations('notebook');
  const list = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const worded = useWorded(commands);
  const found = useMemo(() => searchCommands(query, worded), [query, worded]);
  const current = found[Math.min(at, found.length - 1)];
  const optionId = (id: string) => `${list}-${id}`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + found.length,
      PageDown: Math.min(at + 8, found.length - 1),
      PageUp: Math.max(at - 8, 0),
    };
    const next = steps[event.key];
    if (next !== undefined && found.length > 0) {
      event.preventDefault();
      setAt(next % found.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      onChoose(current.command.id);
    }
  };
  return (
    <>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={current && optionId(current.command.id)}
        aria-label={t('paletteSearch')}
        placeholder={t('paletteSearch')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {/* The field keeps the focus and points at the option. */}
      <div role="listbox" id={list} tabIndex={-1} className="palette-list" aria-label={t('palette')}>
        {found.map((each) => (
          <PaletteOption
            key={each.command.id}
            id={optionId(each.command.id)}
            found={each}
            selected={each === current}
            onChoose={() => onChoose(each.command.id)}
          />
        ))}
      </div>
      {found.length === 0 && (
        <p className="palette-none" role="status">
          {t('paletteNone')}
        </p>
      )}
    </>
  );
}

type OptionProps = { id: string; found: FoundCommand; selected: boolean; onChoose: () => void };

function PaletteOption({ id, found, selected, onChoose }: OptionProps) {
  const onMac = useMac();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) option.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const hit = new Set(found.at);
  const [binding] = found.command.bindings;
  return (
    // The field above takes the keys for all options.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={option}
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={selected}
      className="palette-option"
      onClick={onChoose}
    >
      <span className="grow">
        {[...found.label].map((letter, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter is known by its place
          hit.has(at) ? <b key={at}>{letter}</b> : letter,
        )}
      </span>
      {binding && <kbd>{shownKeys(binding.keys, onMac)}</kbd>}
    </div>
  );
}

/** What can be done now, under the reader's wording and the other language's. */
function useWorded(commands: Commands): Worded[] {
  const t = useTranslations('commands');
  return useMemo(
    () =>
      commandList
        .filter((command) => command.id !== 'palette' && commands.isEnabled(command))
        .map((command) => ({
          command,
          label: t(command.id),
          alsoKnownAs: [english[command.id], chinese[command.id]],
        })),
    [commands, t],
  );
}
