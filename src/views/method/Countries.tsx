import { useTranslation } from 'react-i18next';
import type { Country } from '../../edition/index.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import type { SourceId } from '../../evidence/sources.ts';
import { useFormat } from '../../i18n/index.ts';
import { tierOf } from '../../model/index.ts';
import { WideTable } from '../about/Prose.tsx';
import styles from './method.module.css';
import { SourceLinks } from './SourceLinks.tsx';

const LATEST = EDITION.years.at(-1) as number;
export const latestOf = (country: Country): number => country.totals[LATEST]?.value ?? 0;

const sourcesOf = (country: Country): readonly SourceId[] => [
  ...new Set(Object.values(country.totals).map(({ source }) => source)),
];

/** The name of a country in the language of the page. */
export const countryName = (country: Country, language: string): string =>
  country.name[language === 'en' ? 'en' : 'es-PE'];

/** Every country of the edition with its published totals, best first. */
export function Countries() {
  const { t, i18n } = useTranslation('method');
  const { t: nameOf } = useTranslation('indicators');
  const format = useFormat();
  const label = t('index.countriesCaption');
  const countries = [...EDITION.countries].sort((a, b) => latestOf(b) - latestOf(a));
  return (
    <WideTable label={label}>
      <table className={styles.wide}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('index.country')}</th>
            {EDITION.years.map((year) => (
              <th key={year} scope="col" data-align="end">
                {year}
              </th>
            ))}
            <th scope="col">{t('index.tier', { edition: EDITION.id })}</th>
            <th scope="col">{t('index.source')}</th>
          </tr>
        </thead>
        <tbody>
          {countries.map((country) => (
            <tr key={country.code} data-home={country.code === EDITION.home}>
              <th scope="row">{countryName(country, i18n.language)}</th>
              {EDITION.years.map((year) => {
                const figure = country.totals[year];
                return (
                  <td key={year} data-align="end">
                    {figure ? (
                      format.published(figure.value)
                    ) : (
                      <span role="img" aria-label={t('index.absent')}>
                        –
                      </span>
                    )}
                  </td>
                );
              })}
              <td>{nameOf(`tier.${tierOf(latestOf(country), EDITION)}.name`)}</td>
              <td>
                <SourceLinks ids={sourcesOf(country)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
