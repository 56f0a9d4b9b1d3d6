import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../kernel/result.ts';
import type { Problem } from '../../scenario/problem.ts';
import { cleanTitle, TITLE_LENGTH } from '../../scenario/scenario.ts';
import { placeScenario, seenVersion, useStanding } from '../../state/kept.ts';
import { tell } from '../../state/notices.ts';
import { ownLibrary } from '../../state/own-library.ts';
import type { OwnScenario, Saved } from '../../state/storage.ts';
import { store, useApp } from '../../state/store.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { newScenario } from '../library/scenarios.ts';
import styles from './shell.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
}

/** Keeps the scenario on this device: its changes, where it is kept already, or as a new one under a name. */
export default function SaveDialog({ title, onClose }: Props) {
  const { t } = useTranslation();
  const { t: library } = useTranslation('library');
  const scenario = useApp((state) => state.scenario);
  const standing = useStanding(scenario);
  const [name, setName] = useState(title);
  const [empty, setEmpty] = useState(false);
  const { ownId } = scenario;

  const done = async (
    saved: Result<
      { own: OwnScenario; over: Saved['over']; problems: readonly Problem[] },
      readonly Problem[]
    >,
  ): Promise<void> => {
    onClose();
    if (!saved.ok) {
      tell({ kind: 'problems', problems: saved.error });
      return;
    }
    const { own, over, problems } = saved.value;
    const kept = own.scenario.title['es-PE'];
    placeScenario(kept, own);
    tell({ kind: 'saved', name: kept, over });
    const { problem } = await ownLibrary();
    tell({ kind: 'problems', problems: [...problems, ...(problem === null ? [] : [problem])] });
  };

  const saveChanges = async (id: string): Promise<void> => {
    const at = new Date().toISOString();
    const { settings } = store.getState().scenario;
    const made = { ...newScenario({ title, note: '', tags: [] }, settings, at), id };
    const saved = await (await ownLibrary()).save(made, at, seenVersion());
    await done(saved.ok ? { ok: true, value: { ...saved.value, problems: [] } } : saved);
  };

  const saveNew = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const clean = cleanTitle(name);
    if (clean === '') {
      setEmpty(true);
      return;
    }
    const at = new Date().toISOString();
    const { settings } = store.getState().scenario;
    const saved = await (await ownLibrary()).add(
      newScenario({ title: clean, note: '', tags: [] }, settings, at),
      at,
    );
    await done(
      saved.ok
        ? { ok: true, value: { own: saved.value.value, over: 'as-seen', problems: saved.value.problems } }
        : saved,
    );
  };

  return (
    <Dialog open title={t('save.title')} closeLabel={t('cancel')} onClose={onClose}>
      {ownId !== null && (
        <div className={styles.form}>
          <Button look="solid" disabled={standing === 'same'} onClick={() => void saveChanges(ownId)}>
            {library('save.update', { title })}
          </Button>
          <p className={styles.small}>
            {library(standing === 'same' ? 'save.nothingToSave' : 'save.keepsEarlier')}
          </p>
        </div>
      )}
      <form className={styles.form} onSubmit={(event) => void saveNew(event)}>
        <label className={styles.fieldLabel} htmlFor="save-name">
          {ownId === null ? t('save.name') : library('save.newName')}
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
        <Button look={ownId === null ? 'solid' : 'plain'} type="submit">
          {ownId === null ? t('save.confirm') : library('save.button')}
        </Button>
      </form>
    </Dialog>
  );
}
