import type { ButtonHTMLAttributes, Ref } from 'react';

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
  return <button {...rest} type={type} className={`button button-${variant} button-${size} ${className}`} />;
}
