'use client';

import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from './icon-button';

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** The buttons, the one that goes on last. */
  actions?: ReactNode;
  wide?: boolean;
};

/** A question or a small form above the page; Esc and a click outside close it. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  actions,
  wide = false,
}: DialogProps) {
  const t = useTranslations('shell');
  const cameFrom = useRef<Element | null>(null);
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="dialog-overlay" />
        <Primitive.Content
          className="dialog"
          data-wide={wide || undefined}
          // It was opened by a key as often as by a button: the focus goes back to where it was.
          onOpenAutoFocus={() => {
            cameFrom.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // What was chosen may have moved the focus itself.
            if (document.activeElement !== document.body) return;
            if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
            // What opened it is gone, as a conflict that was settled is: the keyboard goes on at the page's beginning.
            if (document.activeElement === document.body) focusContent();
          }}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <div className="dialog-head">
            <Primitive.Title className="dialog-title">{title}</Primitive.Title>
            <Primitive.Close asChild>
              <IconButton label={t('close')}>
                <X aria-hidden />
              </IconButton>
            </Primitive.Close>
          </div>
          {description !== undefined && (
            <Primitive.Description className="dialog-description">{description}</Primitive.Description>
          )}
          {children}
          {actions && <div className="dialog-actions">{actions}</div>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function focusContent() {
  const content = document.querySelector<HTMLElement>('main');
  if (!content) return;
  content.tabIndex = -1;
  content.focus();
}
