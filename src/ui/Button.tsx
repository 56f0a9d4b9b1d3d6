import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** 'plain' is words in a thin rule, 'solid' the one main action of a place, 'quiet' underlined words only. */
  readonly look?: 'plain' | 'solid' | 'quiet' | undefined;
}

export function Button({ look = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} data-look={look} className={[styles.button, className].join(' ')} {...rest} />;
}
