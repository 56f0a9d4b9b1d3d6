import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { centralScores } from '../../edition/conditioning.ts';
import type { Confidence } from '../../edition/edition.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import type { SourceId } from '../../evidence/sources.ts';
import { useFormat } from '../../i18n/index.ts';
import { DIMENSION_IDS, INDICATOR_IDS, type IndicatorId, SUBDIMENSION_IDS } from '../../model/vocabulary.ts';
import { WideTable } from '../about/Prose.tsx';
import { exact } from './exact.ts';
import { aggregate, dimensionPoints, indicatorPoints, subdimensionPoints } from './facts.ts';
import styles from './method.module.css';
import { SourceLinks } from './SourceLinks.tsx';

const central = centralScores(EDITION);
const estimateOf = (id: IndicatorId): number => central[INDICATOR_IDS.indexOf(id)] as number;
const regionalOf = (id: IndicatorId): number => EDITION.indicators[id].regionalMean.value;

interface Row {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  readonly points: number;
  readonly weight: { readonly inferred: boolean; readonly confidence: Confidence; readonly source: SourceId };
  readonly peru: number;
  readonly peruIsPublished: boolean;
  readonly regional: number;
}

/** The tree of the index, its weights with their confidence, and Peru's estimates beside the regional mean. */
export function IndexStructure() {
  const { t } = useTranslation('method');
  const { t: nameOf } = useTranslation('indicators');
  const peru = aggregate(EDITION, estimateOf);
  const region = aggregate(EDITION, regionalOf);
  const label = t('index.tableCaption', { edition: EDITION.id });

  const rows: readonly Row[] = DIMENSION_IDS.flatMap((dimension) => [
    {
      key: `dimension-${dimension}`,
      level: 1 as const,
      name: nameOf(`dimension.${dimension}.name`),
      points: dimensionPoints(EDITION, dimension),
      weight: EDITION.dimensions[dimension],
      peru: peru.dimensions[dimension],
      peruIsPublished: dimension === 'governance',
      regional: region.dimensions[dimension],
    },
    ...SUBDIMENSION_IDS.filter((id) => EDITION.subdimensions[id].parent === dimension).flatMap((sub) => [
      {
        key: `subdimension-${sub}`,
        level: 2 as const,
        name: nameOf(`subdimension.${sub}.name`),
        points: subdimensionPoints(EDITION, sub),
        weight: EDITION.subdimensions[sub],
        peru: peru.subdimensions[sub],
        peruIsPublished: false,
        regional: region.subdimensions[sub],
      },
      ...INDICATOR_IDS.filter((id) => EDITION.indicators[id].parent === sub).map((id) => ({
        key: `indicator-${id}`,
        level: 3 as const,
        name: nameOf(`indicator.${id}.name`),
        points: indicatorPoints(EDITION, id),
        weight: EDITION.indicators[id],
        peru: estimateOf(id),
        peruIsPublished: false,
        regional: regionalOf(id),
      })),
    ]),
  ]);

  return (
    <WideTable label={label}>
      <table className={styles.wide}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('index.name')}</th>
            <Head>{t('index.points')}</Head>
            <Head>{t('index.peru')}</Head>
            <Head>{t('index.regionalMean')}</Head>
            <th scope="col">{t('index.confidence')}</th>
            <th scope="col">{t('index.source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <StructureRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const Head = ({ children }: { readonly children: ReactNode }) => (
  <th scope="col" data-align="end">
    {children}
  </th>
);

function StructureRow({ row }: { readonly row: Row }) {
  const { t } = useTranslation('method');
  const { t: evidence } = useTranslation('evidence');
  const format = useFormat();
  const { inferred, confidence, source } = row.weight;
  return (
    <tr data-level={row.level}>
      <th scope="row">{row.name}</th>
      <td data-align="end">{exact(format, row.points)}</td>
      <td data-align="end">
        {row.peruIsPublished ? (
          format.published(row.peru)
        ) : (
          <>
            {format.level(row.peru)} <abbr title={t('index.estimateLong')}>{t('index.estimate')}</abbr>
          </>
        )}
      </td>
      <td data-align="end">
        {row.level === 3 ? format.published(row.regional) : format.level(row.regional)}
      </td>
      <td>
        {inferred ? t('index.inferred') : t('index.published')}, {evidence(`confidence.${confidence}.name`)}
      </td>
      <td>
        <SourceLinks ids={[source]} />
      </td>
    </tr>
  );
}
