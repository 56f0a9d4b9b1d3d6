import { useTranslation } from 'react-i18next';
import { redo, undo } from '../../state/actions.ts';
import { useHistory } from '../../state/store.ts';
import { Button } from '../../ui/index.ts';

/** Back and forth along what was done, wherever it was done. */
export function UndoButtons() {
  const { t } = useTranslation();
  const canUndo = useHistory(({ pastStates }) => pastStates.length > 0);
  const canRedo = useHistory(({ futureStates }) => futureStates.length > 0);
  return (
    <>
      <Button look="quiet" disabled={!canUndo} onClick={undo}>
        {t('toolbar.undo')}
      </Button>
      <Button look="quiet" disabled={!canRedo} onClick={redo}>
        {t('toolbar.redo')}
      </Button>
    </>
  );
}
