import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/index.ts';
import styles from './library.module.css';

/** A scenario file by the picker, or dropped here. */
export function OpenFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation('library');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: dropping is a second way; the button is the first.
    // biome-ignore lint/a11y/noStaticElementInteractions: likewise.
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('transfer.button')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('transfer.button')}</Button>
      <p className={styles.note}>{t(isOver ? 'transfer.dropping' : 'transfer.drop')}</p>
    </div>
  );
}
