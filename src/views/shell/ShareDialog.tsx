import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { shortCode } from '../../scenario/short-code.ts';
import { STAMP } from '../../state/own-library.ts';
import { currentSettings, store } from '../../state/store.ts';
import { Button, Dialog, Disclosure } from '../../ui/index.ts';
import { downloadScenario } from '../library/download.ts';
import { newScenario } from '../library/scenarios.ts';
import { Citations } from './Citations.tsx';
import { copyText } from './copy.ts';
import { opensOnlyHere, sharedLink } from './link.ts';
import share from './share.module.css';
import styles from './shell.module.css';

const QrPicture = lazy(() => import('./QrPicture.tsx'));

interface Props {
  readonly title: string;
  readonly onClose: () => void;
}

export default function ShareDialog({ title, onClose }: Props) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('share');
  const link = sharedLink();
  const code = shortCode([currentSettings(store.getState())], STAMP);
  const download = (): void => {
    const { scenario } = store.getState();
    downloadScenario(newScenario({ title, note: '', tags: [] }, scenario.settings, new Date().toISOString()));
  };
  return (
    <Dialog
      open
      title={t('share.title')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <>
          <Button look="solid" onClick={() => void copyText(link)}>
            {t('share.copyLink')}
          </Button>
          <Button onClick={download}>{t('share.file')}</Button>
        </>
      }
    >
      <label className={styles.fieldLabel} htmlFor="share-link">
        {t('share.link')}
      </label>
      <textarea
        id="share-link"
        className={styles.byHand}
        readOnly
        rows={3}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      {opensOnlyHere() && <p className={styles.warning}>{t('share.localOnly')}</p>}
      <p className={styles.small}>{t('share.contains')}</p>
      <p className={styles.small}>{words('code', { code, model: STAMP.model, hash: STAMP.hash })}</p>
      <Qr link={link} />
      <Cite title={title} link={link} code={code} />
    </Dialog>
  );
}

/** A code for a telephone, made only when it is asked for. */
function Qr({ link }: { readonly link: string }) {
  const { t } = useTranslation('share');
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={share.part}>
      <Disclosure summary={t('qr.title')} onToggle={setOpen}>
        {open && (
          <Suspense fallback={common('loading')}>
            <QrPicture text={link} />
          </Suspense>
        )}
      </Disclosure>
    </div>
  );
}

function Cite({
  title,
  link,
  code,
}: {
  readonly title: string;
  readonly link: string;
  readonly code: string;
}) {
  const { t, i18n } = useTranslation('share');
  const [open, setOpen] = useState(false);
  const cited = {
    title,
    link,
    code,
    stamp: STAMP,
    index: CURRENT_EDITION.index,
    day: today(),
    language: i18n.language === 'en' ? ('en' as const) : ('es-PE' as const),
  };
  return (
    <div className={share.part}>
      <Disclosure summary={t('cite.title')} onToggle={setOpen}>
        {open && <Citations cited={cited} />}
      </Disclosure>
    </div>
  );
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
