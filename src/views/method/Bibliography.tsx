import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCE_IDS } from '../../evidence/sources.ts';
import styles from './method.module.css';
import { SearchField } from './SearchField.tsx';
import { sourceOf } from './SourceLinks.tsx';

/** Every source that a coefficient or a figure of the index points to. */
export function Bibliography() {
  const { t } = useTranslation('method');
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const found = SOURCE_IDS.filter((id) => {
    const { title, kind, date } = sourceOf(id);
    return `${id} ${title} ${kind} ${date}`.toLowerCase().includes(wanted);
  });
  return (
    <>
      <p>{t('bibliography.intro')}</p>
      <SearchField
        label={t('bibliography.search')}
        help={t('bibliography.searchHelp')}
        value={query}
        onChange={setQuery}
        result={
          found.length === 0 ? t('bibliography.none') : t('bibliography.found', { count: found.length })
        }
      />
      <ul className={styles.bibliography} aria-label={t('bibliography.heading')}>
        {found.map((id) => {
          const { title, url, date, kind } = sourceOf(id);
          return (
            <li key={id}>
              <span className={styles.code}>{id}</span>
              <span>
                <span lang="en">{title}</span>. {date === '' ? t('bibliography.noDate') : date};{' '}
                <span lang="en">{kind}</span>.{' '}
                {url === '' ? (
                  t('bibliography.noAddress')
                ) : (
                  <a href={url} target="_blank" rel="noreferrer" className={styles.address}>
                    {new URL(url).hostname.replace(/^www\./, '')}
                    <span className={styles.hidden}> {t('bibliography.external')}</span>
                  </a>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
