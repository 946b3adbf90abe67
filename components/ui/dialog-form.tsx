'use client';

import type { ReactNode } from 'react';
import { Button } from './button';

type DialogFormProps = {
  /** The words on the button that submits. */
  submit: string;
  /** What was typed can't be submitted as it is, or is on its way. */
  blocked?: boolean;
  onSubmit: () => void;
  /** Other buttons, before the one that submits. */
  others?: ReactNode;
  children: ReactNode;
};

/** A form in a dialog: its fields, and below them what is done with it. Enter submits. */
export function DialogForm({ submit, blocked = false, onSubmit, others, children }: DialogFormProps) {
  return (
    <form
      className="dialog-form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!blocked) onSubmit();
      }}
    >
      {children}
      <div className="dialog-actions">
        {others}
        <Button type="submit" variant="primary" disabled={blocked}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
