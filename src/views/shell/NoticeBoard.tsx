import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../../i18n/index.ts';
import type { Problem } from '../../scenario/problem.ts';
import { dismiss, type Notice as NoticeData, useNotices } from '../../state/notices.ts';
import { Notice } from '../../ui/index.ts';
import styles from './shell.module.css';

/** Only a damaged link needs it. */
const ProblemList = lazy(async () => {
  const [list] = await Promise.all([import('./ProblemList.tsx'), loadWords('problems')]);
  return list;
});

/** Only a link of an earlier model needs it. */
const ThenAndNow = lazy(async () => {
  const [beside] = await Promise.all([import('./ThenAndNow.tsx'), loadWords('share')]);
  return beside;
});

/** Only a device that keeps nothing needs it. */
const Rescue = lazy(async () => {
  const [rescue] = await Promise.all([import('./Rescue.tsx'), loadWords('library', 'compare')]);
  return rescue;
});

/** Good news leaves by itself. Milliseconds. */
const STAYS = 6000;

/** What the page has to tell, at the foot of the window, one line each. */
export function NoticeBoard() {
  const { t } = useTranslation();
  const standing = useNotices();
  return (
    <section className={styles.notices} aria-label={t('notice.label')}>
      {standing.map(({ id, notice }) => (
        <One key={id} id={id} notice={notice} />
      ))}
    </section>
  );
}

function One({ id, notice }: { readonly id: number; readonly notice: NoticeData }) {
  const { t } = useTranslation();
  const passing = notice.kind === 'copied' || notice.kind === 'saved' || notice.kind === 'reopened';
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(() => dismiss(id), STAYS);
    return () => clearTimeout(timer);
  }, [id, passing]);
  return (
    <Notice
      role={notice.kind === 'problems' || notice.kind === 'wiped' ? 'alert' : 'status'}
      action={
        notice.kind === 'newer' ? { label: t('notice.reload'), onPress: () => location.reload() } : undefined
      }
      dismiss={{ label: t('notice.dismiss'), onPress: () => dismiss(id) }}
    >
      <Words notice={notice} onDone={() => dismiss(id)} />
    </Notice>
  );
}

/** Numbers that have moved since are no damage: all of the link was opened. */
const isLoss = ({ kind }: Problem): boolean => kind !== 'other-model' && kind !== 'other-edition';

/** Nothing is kept by itself any more: the reader is offered a file. */
const isOfDevice = ({ kind }: Problem): boolean => kind.startsWith('storage-');

function Words({ notice, onDone }: { readonly notice: NoticeData; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  // Loaded by then: what is said of it comes from the dialog that saved.
  const { t: library } = useTranslation('library');
  switch (notice.kind) {
    case 'reopened':
      return t('notice.reopened');
    case 'newer':
      return t('notice.newer');
    case 'saved':
      return (
        <>
          {t('notice.saved', { name: notice.name })}
          {notice.over !== 'as-seen' && ` ${library(`saved.${notice.over}`)}`}
        </>
      );
    case 'copied':
      return t('notice.copied');
    case 'copy-failed':
      return (
        <>
          <p>{t('notice.copyFailed')}</p>
          <textarea
            className={styles.byHand}
            readOnly
            rows={3}
            aria-label={t('notice.copyFailed')}
            value={notice.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      );
    case 'link':
    case 'wiped':
    case 'problems':
      return (
        <>
          {notice.kind === 'link' && notice.problems.some(isLoss) && <p>{t('notice.linkKept')}</p>}
          <Suspense fallback={t('loading')}>
            <ProblemList problems={notice.problems} />
            {notice.kind === 'link' && notice.made !== undefined && <ThenAndNow made={notice.made} />}
            {notice.problems.some(isOfDevice) && <Rescue isWiped={notice.kind === 'wiped'} onDone={onDone} />}
          </Suspense>
        </>
      );
  }
}
