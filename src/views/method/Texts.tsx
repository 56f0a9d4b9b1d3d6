import { useTranslation } from 'react-i18next';
import type { ViewId } from '../../state/table.ts';
import { ViewLink } from '../about/ViewLink.tsx';
import styles from './method.module.css';
import { TEXT_PLACES, TEXT_SECTIONS, type TextKey } from './texts.ts';

/** What each source text says, what became of it, and the view in which to see it. */
export function Texts() {
  const { t } = useTranslation('method');
  return (
    <table className={styles.texts}>
      <caption>{t('texts.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('texts.says')}</th>
          <th scope="col">{t('texts.product')}</th>
          <th scope="col">{t('texts.where')}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(TEXT_PLACES) as TextKey[]).map((key) => (
          <tr key={key}>
            <th scope="row">{t(`texts.rows.${key}.says`)}</th>
            <td>{t(`texts.rows.${key}.product`)}</td>
            <td>
              <Place view={TEXT_PLACES[key]} section={TEXT_SECTIONS[key]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where it can be seen; a row that this table itself answers leads nowhere. */
function Place({ view, section }: { readonly view: ViewId; readonly section: string | undefined }) {
  const { t } = useTranslation('method');
  const { t: common } = useTranslation('common');
  if (view === 'method' && section === undefined) return t('texts.here');
  return (
    <ViewLink view={view} {...(section === undefined ? {} : { section })}>
      {common(`nav.${view}`)}
    </ViewLink>
  );
}
