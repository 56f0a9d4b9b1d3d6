import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { shortCode } from '../../scenario/short-code.ts';
import { STAMP } from '../../state/own-library.ts';
import { Button, Dialog, Disclosure } from '../../ui/index.ts';
import { downloadComparison, downloadScenario } from '../library/download.ts';
import { newScenario } from '../library/scenarios.ts';
import { Citations } from './Citations.tsx';
import { copyText } from './copy.ts';
import { opensOnlyHere } from './link.ts';
import type { Shared } from './Sharing.tsx';
import share from './share.module.css';
import styles from './shell.module.css';

const QrPicture = lazy(() => import('./QrPicture.tsx'));

interface Props {
  readonly shared: Shared;
  readonly onClose: () => void;
}

export default function ShareDialog({ shared, onClose }: Props) {
  const { scenarios, link } = shared;
  const { t } = useTranslation();
  const { t: words } = useTranslation('share');
  const isMany = scenarios.length > 1;
  const code = shortCode(
    scenarios.map(({ settings }) => settings),
    STAMP,
  );
  return (
    <Dialog
      open
      title={isMany ? words('many.title') : t('share.title')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <>
          <Button look="solid" onClick={() => void copyText(link)}>
            {t('share.copyLink')}
          </Button>
          <Button onClick={() => download(scenarios)}>{isMany ? words('many.file') : t('share.file')}</Button>
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
      {opensOnlyHere() && (
        <p className={styles.warning}>{isMany ? words('many.localOnly') : t('share.localOnly')}</p>
      )}
      <p className={styles.small}>{isMany ? words('many.contains') : t('share.contains')}</p>
      <p className={styles.small}>
        {words(isMany ? 'many.code' : 'code', { code, model: STAMP.model, hash: STAMP.hash })}
      </p>
      <Qr link={link} />
      <Cite titles={scenarios.map(({ title }) => title)} link={link} code={code} />
    </Dialog>
  );
}

/** One scenario as a file of its own; several as a library, which the Library opens at once. */
function download(scenarios: Shared['scenarios']): void {
  const at = new Date().toISOString();
  const files = scenarios.map(({ title, settings }) =>
    newScenario({ title, note: '', tags: [] }, settings, at),
  );
  const [only] = files;
  if (only !== undefined && files.length === 1) downloadScenario(only);
  else downloadComparison(files, at);
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
  titles,
  link,
  code,
}: {
  readonly titles: readonly string[];
  readonly link: string;
  readonly code: string;
}) {
  const { t, i18n } = useTranslation('share');
  const [open, setOpen] = useState(false);
  const cited = {
    titles,
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
