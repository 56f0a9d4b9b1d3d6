import { lazy, memo, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../../i18n/index.ts';
import { compareScenarios, replay, resetAll, setView, shipped } from '../../state/actions.ts';
import { store, useApp } from '../../state/store.ts';
import { Button, Toolbar } from '../../ui/index.ts';
import { withAssumptionsOf } from '../assumptions/editor.ts';
import { UndoButtons } from '../shell/UndoButtons.tsx';

const ShareDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('../shell/ShareDialog.tsx'), loadWords('share')]);
  return dialog;
});
const SaveDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('../shell/SaveDialog.tsx'), loadWords('library')]);
  return dialog;
});

interface Props {
  /** What the scenario is called: the name offered for saving. */
  readonly title: string;
  /** True where there is something to take back to today. */
  readonly moved: boolean;
  readonly onCopy: () => void;
}

/** What can be done with the scenario. */
export const Actions = memo(function Actions({ title, moved, onCopy }: Props) {
  const { t } = useTranslation();
  const canReplay = useApp(({ lastMove }) => lastMove !== null);
  const [dialog, setDialog] = useState<'share' | 'save' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <>
      <Toolbar label={t('toolbar.label')}>
        <UndoButtons />
        <Button look="quiet" disabled={!canReplay} onClick={replay} aria-keyshortcuts="Alt+R">
          {t('toolbar.replay')}
        </Button>
        <Button look="quiet" disabled={!moved} onClick={resetAll}>
          {t('toolbar.reset')}
        </Button>
        <Button look="quiet" onClick={() => setDialog('save')}>
          {t('toolbar.save')}
        </Button>
        <Button look="quiet" onClick={() => setDialog('share')}>
          {t('toolbar.share')}
        </Button>
        <Button look="quiet" onClick={onCopy}>
          {t('toolbar.copy')}
        </Button>
        <Button look="quiet" onClick={compareThis}>
          {t('toolbar.compare')}
        </Button>
      </Toolbar>
      <Suspense>
        {dialog === 'share' && <ShareDialog title={title} onClose={close} />}
        {dialog === 'save' && <SaveDialog title={title} onClose={close} />}
      </Suspense>
    </>
  );
});

/** This scenario first, beside the compliance path; where nothing was moved, the pair that Compare opens on. */
function compareThis(): void {
  const { scenario } = store.getState();
  if (scenario.base === 'baseline' && scenario.title === null) {
    const nothing = shipped('baseline').settings;
    const same = JSON.stringify(nothing) === JSON.stringify(scenario.settings);
    if (same) {
      setView('compare');
      return;
    }
  }
  const other = shipped(scenario.base === 'compliance' ? 'platform' : 'compliance');
  // Under the same assumptions: what sets the two apart is policy.
  compareScenarios([scenario, { ...other, settings: withAssumptionsOf(scenario.settings, other.settings) }]);
  setView('compare');
}
