import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVER_IDS, LEVERS, OPTION_IDS } from '../../model/index.ts';
import { FIGURE_IDS, PARAMETER_IDS, WEIGHT_IDS } from '../../scenario/assumptions.ts';
import { PARAMETER_CODES } from '../../scenario/link-codes.ts';
import { OPTION_CODES } from '../../scenario/link-parts.ts';
import { PLACES, RESERVED_KEYS } from '../../scenario/link-state.ts';
import { Fold } from './Fold.tsx';
import styles from './method.module.css';

type Key = (typeof RESERVED_KEYS)[number];
type Place = (typeof PLACES)[number];
function isPlace(key: Key): key is Place {
  return (PLACES as readonly Key[]).includes(key);
}

/** The keys of a link that are no lever, option or assumption. */
const KEYS = ['places', ...RESERVED_KEYS.filter((key): key is Exclude<Key, Place> => !isPlace(key))] as const;
const SETS = ['levers', 'options', 'parameters'] as const;

interface Row {
  readonly code: string;
  readonly name: string;
}

/** Every code that a link may hold, with what it stands for: printed from the records that links are written from. */
export function LinkCodes() {
  const { t } = useTranslation('method');
  const { t: levers } = useTranslation('levers');
  const { t: evidence, i18n } = useTranslation('evidence');
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language only.
  const rows = useMemo<Readonly<Record<(typeof SETS)[number], readonly Row[]>>>(
    () => ({
      levers: LEVER_IDS.map((id) => ({ code: LEVERS[id].code, name: levers(`lever.${id}.name`) })),
      options: OPTION_IDS.map((id) => ({ code: OPTION_CODES[id], name: levers(`option.${id}.name`) })),
      parameters: PARAMETER_IDS.map((id) => ({
        code: `p.${PARAMETER_CODES[id]}`,
        name: evidence(`parameter.${id}.meaning`),
      })),
    }),
    [i18n.language],
  );
  return (
    <>
      <p>{t('codes.intro')}</p>
      <p>{t('codes.setting')}</p>
      {SETS.map((set) => (
        <Codes key={set} heading={t(`codes.${set}`)} rows={rows[set]} />
      ))}
      <p>{t('codes.figures', { figures: FIGURE_IDS.join(', ') })}</p>
      <p>{t('codes.weights', { weights: WEIGHT_IDS.join(', ') })}</p>
      <Codes
        heading={t('codes.keys')}
        rows={KEYS.map((key) => ({
          code: key === 'places' ? PLACES.join(', ') : key,
          name: t(`codes.key.${key}`),
        }))}
      />
    </>
  );
}

function Codes({ heading, rows }: { readonly heading: string; readonly rows: readonly Row[] }): ReactNode {
  const { t } = useTranslation('method');
  return (
    <>
      <h3>{heading}</h3>
      <Fold count={rows.length} atOnce={24}>
        <table className={styles.codes} aria-label={heading}>
          <thead>
            <tr>
              <th scope="col">{t('codes.code')}</th>
              <th scope="col">{t('codes.name')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name }) => (
              <tr key={code}>
                <th scope="row">
                  <code>{code}</code>
                </th>
                <td>{name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </>
  );
}
