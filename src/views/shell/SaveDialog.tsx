import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanTitle, TITLE_LENGTH } from '../../scenario/scenario.ts';
import { nameScenario } from '../../state/actions.ts';
import { tell } from '../../state/notices.ts';
import { ownLibrary } from '../../state/own-library.ts';
import { store } from '../../state/store.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { newScenario } from '../library/scenarios.ts';
import styles from './shell.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
}

/** Keeps the scenario under a name, on this device: over itself where it is kept already under that name. */
export default function SaveDialog({ title, onClose }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(title);
  const [empty, setEmpty] = useState(false);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const clean = cleanTitle(name);
    if (clean === '') {
      setEmpty(true);
      return;
    }
    const { scenario } = store.getState();
    const at = new Date().toISOString();
    const library = await ownLibrary();
    const made = newScenario({ title: clean, note: '' }, scenario.settings, at);
    const overItself = scenario.ownId !== null && scenario.title === clean;
    const saved = overItself
      ? await library.save({ ...made, id: scenario.ownId as string }, at)
      : await library.add(made, at);
    onClose();
    if (!saved.ok) {
      tell({ kind: 'problems', problems: saved.error });
      return;
    }
    const { id } = 'value' in saved.value ? saved.value.value.scenario : saved.value.scenario;
    nameScenario(clean, id);
    tell({ kind: 'saved', name: clean });
    if (library.problem !== null) tell({ kind: 'problems', problems: [library.problem] });
  };

  return (
    <Dialog open title={t('save.title')} closeLabel={t('cancel')} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <label className={styles.fieldLabel} htmlFor="save-name">
          {t('save.name')}
        </label>
        <input
          id="save-name"
          className={styles.field}
          value={name}
          maxLength={TITLE_LENGTH}
          aria-invalid={empty || undefined}
          aria-describedby="save-note"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p id="save-note" className={styles.small}>
          {empty ? t('save.needsName') : t('save.note')}
        </p>
        <Button look="solid" type="submit">
          {t('save.confirm')}
        </Button>
      </form>
    </Dialog>
  );
}
