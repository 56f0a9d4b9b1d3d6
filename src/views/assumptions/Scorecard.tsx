import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import type { FigureId } from '../../model/index.ts';
import { levelOf } from '../../scenario/assumptions.ts';
import { pathOf } from '../../state/results.ts';
import { Button } from '../../ui/index.ts';
import styles from './assumptions.module.css';
import type { Editor } from './editor.ts';
import { Branch, FigureField, useFigureName } from './Figures.tsx';
import { indexTree } from './tree.ts';

/** Peru's official scorecard: any subset of its figures; the rest is estimated anew so that all agree. */
export function Scorecard({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('assumptions');
  const format = useFormat();
  const nameOf = useFigureName();
  const path = pathOf(editor.settings);
  const { scorecard } = editor.settings.assumptions;
  const { total, governance } = EDITION.publishedHome;
  const scoreOf = (id: FigureId): number => {
    const level = levelOf(id);
    const of =
      level === 'dimension'
        ? path.dimensions
        : level === 'subdimension'
          ? path.subdimensions
          : path.indicators;
    return (of as Readonly<Record<string, Float64Array>>)[id]?.[0] ?? Number.NaN;
  };
  const field = (id: FigureId) => {
    const published = id === 'governance';
    const score = published ? format.published(governance.value) : format.level(scoreOf(id));
    return (
      <FigureField
        key={id}
        name={nameOf(id)}
        label={t('scorecard.field', { name: nameOf(id) })}
        level={levelOf(id)}
        value={scorecard[id] ?? null}
        max={100}
        hint={
          scorecard[id] === undefined
            ? t(published ? 'scorecard.published' : 'scorecard.estimate', { score })
            : t('field.own')
        }
        onChange={(value) => editor.assume({ part: 'scorecard', id }, value)}
      />
    );
  };
  return (
    <>
      <p className={styles.intro}>
        {t('scorecard.intro', {
          total: format.published(total.value),
          governance: format.published(governance.value),
        })}
      </p>
      {indexTree().map(({ id, inside }) => (
        <Branch key={id} title={nameOf(id)}>
          {[id, ...inside].map(field)}
        </Branch>
      ))}
      {Object.keys(scorecard).length > 0 && (
        <Button onClick={editor.clearScorecard}>{t('scorecard.clear')}</Button>
      )}
    </>
  );
}
