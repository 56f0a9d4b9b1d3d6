import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PARAMETER_IDS } from '../../evidence/parameters.ts';
import { SOURCE_IDS, SOURCES, type SourceId } from '../../evidence/sources.ts';
import { SourceTitle } from '../evidence/SourceTitle.tsx';
import { Fold } from './Fold.tsx';
import { parameterOf } from './facts.ts';
import styles from './method.module.css';
import { SearchField } from './SearchField.tsx';
import { sourceOf } from './SourceLinks.tsx';

const AT_ONCE = 24;

/** Every source that a coefficient or a figure of the index points to, with its address, its date and its kind. */
export function Bibliography() {
  const { t } = useTranslation('method');
  const { t: evidence } = useTranslation('evidence');
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const entries = useMemo(
    () =>
      [...SOURCE_IDS].sort(byCode).map((id) => {
        const { title, date, url } = sourceOf(id);
        const kind = evidence(`sourceKind.${SOURCES[id].kind}`);
        return { id, text: `${id} ${title} ${kind} ${date} ${url}`.toLowerCase() };
      }),
    [evidence],
  );
  const found = entries.filter(({ text }) => text.includes(wanted));
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
      <Fold count={wanted === '' ? found.length : 0} atOnce={AT_ONCE}>
        <ul className={styles.bibliography} aria-label={t('bibliography.heading')}>
          {found.map(({ id }) => (
            <Entry key={id} id={id} />
          ))}
        </ul>
      </Fold>
    </>
  );
}

/** What others wrote before what we computed; S9 before S10. */
const FAMILIES = 'SIDXJ';
const byCode = (a: SourceId, b: SourceId): number =>
  FAMILIES.indexOf(a.charAt(0)) - FAMILIES.indexOf(b.charAt(0)) ||
  a.localeCompare(b, 'en', { numeric: true });

const CITED = new Map<SourceId, number>();
for (const id of PARAMETER_IDS)
  for (const source of parameterOf(id).sources) CITED.set(source, (CITED.get(source) ?? 0) + 1);

function Entry({ id }: { readonly id: SourceId }) {
  const { t } = useTranslation('method');
  const { t: evidence } = useTranslation('evidence');
  const { url, date } = sourceOf(id);
  const isDated = date !== '' && date !== 'n.d.';
  const cited = CITED.get(id) ?? 0;
  return (
    <li>
      <span className={styles.code}>{id}</span>
      <span>
        <SourceTitle id={id} />
        <span className={styles.aside}>
          {url === '' ? t('bibliography.noAddress') : new URL(url).hostname.replace(/^www\./, '')}
          {url !== '' && `, ${isDated ? date : t('bibliography.noDate')}`};{' '}
          {evidence(`sourceKind.${SOURCES[id].kind}`)}
          {cited > 0 && `; ${t('bibliography.cited', { count: cited })}`}
        </span>
        {/* On paper a link is only its address. */}
        {url !== '' && (
          <span className={styles.printed} aria-hidden="true">
            {url}
          </span>
        )}
      </span>
    </li>
  );
}
