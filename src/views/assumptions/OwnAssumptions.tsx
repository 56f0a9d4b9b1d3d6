import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../../i18n/index.ts';
import type { Settings } from '../../model/index.ts';
import { Button } from '../../ui/index.ts';
import type { Editor } from './editor.ts';
import styles from './OwnAssumptions.module.css';
import { useAssumptionsRemark } from './remark.ts';

/** The panel and its words come when it is first opened. */
const AssumptionsDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('./AssumptionsDialog.tsx'),
    loadWords('assumptions', 'evidence'),
  ]);
  return dialog;
});

/** What is assumed, in a line, and the way into the panel. The line is a badge where the assumptions are one's own. */
export function OwnAssumptions(props: {
  readonly settings: Settings;
  readonly month: number;
  readonly editorOf: () => Editor;
}) {
  const { settings, month, editorOf } = props;
  const { t } = useTranslation('explore');
  const remark = useAssumptionsRemark(settings);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.own} data-own={remark !== null || undefined}>
      <span>{remark ?? t('assumptions.asPublished')}</span>
      <span data-print="hide">
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {t(remark === null ? 'assumptions.change' : 'assumptions.see')}
        </Button>
      </span>
      {open && (
        <Suspense>
          <AssumptionsDialog editor={editorOf()} month={month} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
