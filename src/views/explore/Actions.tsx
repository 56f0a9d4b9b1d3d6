import { lazy, memo, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../../i18n/index.ts';
import { compareScenarios, replay, resetAll, setView, shipped } from '../../state/actions.ts';
import { currentSettings, store, useApp } from '../../state/store.ts';
import { Button, Toolbar } from '../../ui/index.ts';
import { withAssumptionsOf } from '../assumptions/editor.ts';
import { sharedLink } from '../shell/link.ts';
import { ShareButton } from '../shell/Sharing.tsx';
import { UndoButtons } from '../shell/UndoButtons.tsx';

const SaveDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('../shell/SaveDialog.tsx'), loadWords('library')]);
  return dialog;
});

interface Props {
  /** What the scenario is called: the name offered for saving. */
  readonly title: string;
  /** What it is called with its changes: so it is handed on. */
  readonly sharedAs: string;
  /** True where there is something to take back to today. */
  readonly moved: boolean;
  readonly onCopy: () => void;
}

/** What can be done with the scenario. */
export const Actions = memo(function Actions({ title, sharedAs, moved, onCopy }: Props) {
  const { t } = useTranslation();
  const canReplay = useApp(({ lastMove }) => lastMove !== null);
  const [saving, setSaving] = useState(false);
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
        <Button look="quiet" onClick={() => setSaving(true)}>
          {t('toolbar.save')}
        </Button>
        <ShareButton
          of={() => {
            const settings = currentSettings(store.getState());
            return { scenarios: [{ title: sharedAs, settings }], link: sharedLink() };
          }}
        />
        <Button look="quiet" onClick={onCopy}>
          {t('toolbar.copy')}
        </Button>
        <Button look="quiet" onClick={compareThis}>
          {t('toolbar.compare')}
        </Button>
      </Toolbar>
      <Suspense>{saving && <SaveDialog title={title} onClose={() => setSaving(false)} />}</Suspense>
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
