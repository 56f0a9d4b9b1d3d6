import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { isMoved, LEVER_IDS, type Settings } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import { Button, Toolbar } from '../../ui/index.ts';
import styles from './library.module.css';

export interface EntryAction {
  readonly label: string;
  /** The label with the scenario's title in it, for those who do not see where the button stands. */
  readonly named: string;
  readonly onPress: () => void;
  /** True or false where the button opens a part of the entry. */
  readonly expanded?: boolean;
}

/** One scenario in a list: what it is, what it costs, and what can be done with it. */
export function Entry(props: {
  readonly title: string;
  readonly lines: readonly string[];
  /** What is said of it in small print, after what the model says. */
  readonly facts?: readonly string[];
  readonly settings: Settings;
  readonly isOpen: boolean;
  readonly actions: readonly EntryAction[];
  readonly children?: ReactNode;
}) {
  const { title, lines, facts: said = [], settings, isOpen, actions, children } = props;
  const { t } = useTranslation('library');
  const format = useFormat();
  const id = useId();
  const moved = LEVER_IDS.filter((lever) => isMoved(settings, lever)).length;
  const facts =
    moved === 0
      ? [t('own.unchanged')]
      : [
          t('own.levers', { count: moved }),
          t('own.planned', { money: format.money(pathOf(settings).cost.planned) }),
        ];
  return (
    <li className={styles.entry} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <p className={styles.note}>{[...facts, ...said, ...(isOpen ? [t('own.now')] : [])].join(' · ')}</p>
      <Toolbar label={title}>
        {actions.map(({ label, named, onPress, expanded }) => (
          <Button key={label} look="quiet" aria-label={named} aria-expanded={expanded} onClick={onPress}>
            {label}
          </Button>
        ))}
      </Toolbar>
      {children}
    </li>
  );
}
