import { useTranslation } from 'react-i18next';
import { ViewLink } from '../about/ViewLink.tsx';
import styles from './method.module.css';
import { TEXT_PLACES, type TextKey } from './texts.ts';

/** What each source text says, what became of it, and the view in which to see it. */
export function Texts() {
  const { t } = useTranslation('method');
  const { t: common } = useTranslation('common');
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
              {TEXT_PLACES[key] === 'method' ? (
                common('nav.method')
              ) : (
                <ViewLink view={TEXT_PLACES[key]}>{common(`nav.${TEXT_PLACES[key]}`)}</ViewLink>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
