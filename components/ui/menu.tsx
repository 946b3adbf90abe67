'use client';

import { Check } from 'lucide-react';
import { DropdownMenu as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

type MenuProps = { trigger: ReactNode; children: ReactNode; align?: 'start' | 'center' | 'end' };

export function Menu({ trigger, children, align = 'end' }: MenuProps) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className="menu"
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            // What was chosen may have moved the focus: it is not taken back to the trigger then.
            if (document.activeElement !== document.body) event.preventDefault();
          }}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

type MenuItemProps = {
  icon?: ReactNode;
  /** The key that does the same. */
  shortcut?: string | undefined;
  danger?: boolean;
  disabled?: boolean;
  onSelect: () => void;
  children: ReactNode;
};

export function MenuItem({
  icon,
  shortcut,
  danger = false,
  disabled = false,
  onSelect,
  children,
}: MenuItemProps) {
  return (
    <Primitive.Item
      className="menu-item"
      data-danger={danger || undefined}
      disabled={disabled}
      onSelect={onSelect}
    >
      <span className="menu-icon">{icon}</span>
      <span className="grow">{children}</span>
      {shortcut && <kbd>{shortcut}</kbd>}
    </Primitive.Item>
  );
}

type MenuChoicesProps = {
  value: string;
  choices: { value: string; label: ReactNode; note?: ReactNode }[];
  onChoose: (value: string) => void;
};

/** Items of which one is chosen. */
export function MenuChoices({ value, choices, onChoose }: MenuChoicesProps) {
  return (
    <Primitive.RadioGroup value={value} onValueChange={onChoose}>
      {choices.map((choice) => (
        <Primitive.RadioItem key={choice.value} value={choice.value} className="menu-item">
          <span className="menu-icon">
            <Primitive.ItemIndicator>
              <Check aria-hidden />
            </Primitive.ItemIndicator>
          </span>
          <span className="grow">
            {choice.label}
            {choice.note && <span className="menu-note">{choice.note}</span>}
          </span>
        </Primitive.RadioItem>
      ))}
    </Primitive.RadioGroup>
  );
}

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <Primitive.Label className="menu-label">{children}</Primitive.Label>
);

export const MenuSeparator = () => <Primitive.Separator className="menu-separator" />;
