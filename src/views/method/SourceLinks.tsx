import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCES, type Source, type SourceId } from '../../evidence/sources.ts';
import styles from './method.module.css';

export const sourceOf = (id: SourceId): Source => SOURCES[id];

/** The codes of some sources, each leading to its address; own judgement has none and is only named. */
export function SourceLinks({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <span className={styles.sources}>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ' '}
          <SourceCode id={id} />
        </Fragment>
      ))}
    </span>
  );
}

function SourceCode({ id }: { readonly id: SourceId }) {
  const { t } = useTranslation('method');
  const { title, url } = sourceOf(id);
  if (url === '') return <span title={title}>{id}</span>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      title={title}
      aria-label={`${id}: ${title} ${t('bibliography.external')}`}
    >
      {id}
    </a>
  );
}
