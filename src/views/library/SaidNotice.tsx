import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/index.ts';
import { downloadScenario } from './download.ts';
import styles from './library.module.css';
import { useProblemSentence } from './problems.ts';
import type { Said } from './said.ts';

/** The last thing that happened, at the foot of the window, with its way back or its way out. */
export function SaidNotice({
  said,
  onDismiss,
}: {
  readonly said: Said | null;
  readonly onDismiss: () => void;
}) {
  const { t } = useTranslation('library');
  const sentence = useProblemSentence(said?.problems ?? []);
  if (said === null) return null;
  const { text, problems = [], failed = false, rescue } = said;
  const action = rescue
    ? { label: t('said.downloadInstead'), onPress: () => downloadScenario(rescue) }
    : said.action;
  return (
    <Notice
      role={failed ? 'alert' : 'status'}
      floating
      action={action}
      dismiss={{ label: t('actions.dismiss'), onPress: onDismiss }}
    >
      {text}
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{sentence(problem)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
