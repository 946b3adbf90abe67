'use client';

import type { ButtonHTMLAttributes, Ref } from 'react';

type IconButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** What it does, in words. */
  label: string;
  ref?: Ref<HTMLButtonElement>;
};

/** A control that shows an icon only; its label is read aloud and shown as a hint. */
export function IconButton({ label, className = '', type = 'button', ...rest }: IconButtonProps) {
  return (
    <button title={label} aria-label={label} {...rest} type={type} className={`icon-button ${className}`} />
  );
}
