import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTE_LENGTH, TITLE_LENGTH } from '../../scenario/scenario.ts';
import { Button } from '../../ui/index.ts';
import styles from './library.module.css';
import type { Words } from './scenarios.ts';

/** A name, a note and tags; a name is needed. Used to save, and to rename. */
export function WordsForm(props: {
  readonly initial: Words;
  readonly submit: string;
  readonly onSubmit: (words: Words) => void;
  readonly onCancel?: () => void;
}) {
  const { initial, submit, onSubmit, onCancel } = props;
  const { t } = useTranslation('library');
  const id = useId();
  const [words, setWords] = useState({ ...initial, tags: initial.tags.join(', ') });
  const [isMissing, setIsMissing] = useState(false);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = words.title.trim() === '';
    setIsMissing(missing);
    if (missing) document.getElementById(id)?.focus();
    else onSubmit({ title: words.title.trim(), note: words.note.trim(), tags: words.tags.split(/[,;]/) });
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <label htmlFor={id}>{t('save.name')}</label>
      <input
        id={id}
        value={words.title}
        maxLength={TITLE_LENGTH}
        autoComplete="off"
        required
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={(event) => setWords({ ...words, title: event.target.value })}
      />
      {isMissing && (
        <p id={`${id}-missing`} role="alert" className={styles.missing}>
          {t('save.needsName')}
        </p>
      )}
      <label htmlFor={`${id}-note`}>{t('save.note')}</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        maxLength={NOTE_LENGTH}
        value={words.note}
        onChange={(event) => setWords({ ...words, note: event.target.value })}
      />
      <label htmlFor={`${id}-tags`}>{t('save.tags')}</label>
      <input
        id={`${id}-tags`}
        value={words.tags}
        autoComplete="off"
        onChange={(event) => setWords({ ...words, tags: event.target.value })}
      />
      <div className={styles.row}>
        <Button type="submit" look="solid">
          {submit}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('actions.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
