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
      role={notice.kind === 'problems' ? 'alert' : 'status'}
      dismiss={{ label: t('notice.dismiss'), onPress: () => dismiss(id) }}
    >
      <Words notice={notice} />
    </Notice>
  );
}

/** Numbers that have moved since are no damage: all of the link was opened. */
const isLoss = ({ kind }: Problem): boolean => kind !== 'other-model' && kind !== 'other-edition';

function Words({ notice }: { readonly notice: NoticeData }): ReactNode {
  const { t } = useTranslation();
  switch (notice.kind) {
    case 'reopened':
      return t('notice.reopened');
    case 'saved':
      return t('notice.saved', { name: notice.name });
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
    case 'problems':
      return (
        <>
          {notice.kind === 'link' && notice.problems.some(isLoss) && <p>{t('notice.linkKept')}</p>}
          <Suspense fallback={t('loading')}>
            <ProblemList problems={notice.problems} />
          </Suspense>
        </>
      );
  }
}
