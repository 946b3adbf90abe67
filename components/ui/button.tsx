'use client';

import type { ButtonHTMLAttributes, Ref } from 'react';
import { useHydrated } from './use-hydrated';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary` for the one thing to do here, `quiet` for the rest, `danger` for what can't be undone. */
  variant?: 'primary' | 'outline' | 'quiet' | 'danger';
  size?: 'small' | 'medium';
  ref?: Ref<HTMLButtonElement>;
};

export function Button({
  variant = 'outline',
  size = 'medium',
  className = '',
  type = 'button',
  ...rest
}: ButtonProps) {
  const hydrated = useHydrated();
  return (
    <button
      // Until the page lives a press would be lost, and it says so.
      aria-disabled={hydrated ? undefined : true}
      {...rest}
      type={type}
      className={`button button-${variant} button-${size} ${className}`}
    />
  );
}
