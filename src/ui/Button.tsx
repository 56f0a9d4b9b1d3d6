import type { ButtonHTMLAttributes } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** 'plain' is words with a rule under them, 'solid' the one main action of a place, 'quiet' words only. */
  readonly look?: 'plain' | 'solid' | 'quiet' | undefined;
}

export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} data-look={look} {...rest} />;
}
