import { useTranslation } from 'react-i18next';
import type { EntryAction } from './Entry.tsx';

type Key = 'open' | 'compare' | 'share' | 'rename' | 'duplicate' | 'history' | 'download' | 'remove';

/** An action on the scenario of a title: its word, and its full name for who does not see the row. */
export function useActionOf(): (
  title: string,
) => (key: Key, onPress: () => void, expanded?: boolean) => EntryAction {
  const { t } = useTranslation('library');
  return (title) => (key, onPress, expanded) => ({
    label: t(`actions.${key}`),
    named: t(`actions.${key}Named`, { title }),
    onPress,
    ...(expanded === undefined ? {} : { expanded }),
  });
}
