import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { drawBands, type PathTone, type Series, TotalChart, useLive } from '../../charts/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { readOff } from '../../kernel/live.ts';
import { cutoffLagOf, type Settings, type View, withPublishedAssumptions } from '../../model/index.ts';
import { setReading } from '../../state/actions.ts';
import { baselineOf } from '../../state/results.ts';
import { centreLine, useCentreLine } from '../shell/reading.ts';
import { useHearing } from './Hearing.tsx';
import { history } from './rows.ts';

interface Props {
  readonly settings: Settings;
  readonly reading: View;
  /** True where the assumptions are the reader's own: then the published baseline stands beside theirs. */
  readonly ownAssumptions: boolean;
  readonly month: number;
  readonly tone: PathTone;
  readonly name: string;
  readonly moved: boolean;
}

const PUBLISHED = history();

/** The score month by month, with the bands of the draws. It follows the hand in the same frame. */
export const TotalPicture = memo(function TotalPicture(props: Props) {
  const { settings, reading, ownAssumptions, month, tone, name, moved } = props;
  const { t } = useTranslation('explore');
  const format = useFormat();

  const hearing = useHearing();
  const centre = useCentreLine(settings, reading);
  const steps = reading === 'published';

  // Bands come as they are heard, to what draws them alone.
  const [drawn, isDrawn] = useMemo(() => {
    const bands = readOff(hearing, ({ fan }) => {
      // Bands of the other reading would lie across the line; they follow in a moment.
      if (fan === null || fan.view !== reading) return null;
      const quantiles = moved ? fan.bands.total : fan.baselineBand;
      return quantiles === undefined ? null : drawBands(quantiles);
    });
    return [bands, readOff(bands, (now) => now !== null)] as const;
  }, [hearing, moved, reading]);
  // What is said of bands, in the note and the table, is said once there are some.
  const banded = useLive(isDrawn);

  const published = useMemo(
    () => (ownAssumptions ? centreLine(baselineOf(withPublishedAssumptions(settings)), reading).total : null),
    [ownAssumptions, settings, reading],
  );

  const without = t(ownAssumptions ? 'pictures.ownBaseline' : 'pictures.baseline');
  const series = useMemo<Series[]>(() => {
    const grey: Series = { id: 'baseline', label: without, tone: 'baseline', values: centre.baseline, steps };
    const thin: Series[] =
      published === null
        ? []
        : [
            {
              id: 'published',
              label: t('pictures.publishedBaseline'),
              tone: 'published',
              values: published,
              steps,
            },
          ];
    const bands = banded ? { drawn } : {};
    if (!moved) return [...thin, { ...grey, ...bands }];
    return [...thin, grey, { id: 'scenario', label: name, tone, values: centre.total, steps, ...bands }];
  }, [centre, published, drawn, banded, moved, name, tone, without, steps, t]);

  const values = {
    score: format.level(centre.total[month] as number),
    month: format.monthLabel(month),
    line: format.count(settings.assumptions.line),
  };
  const headline =
    centre.crossingMonth === null
      ? t('figures.totalShort', values)
      : t('figures.totalCross', { ...values, crossing: format.monthLabel(centre.crossingMonth) });
  return (
    <TotalChart
      headline={headline}
      headingLevel={2}
      series={series}
      history={PUBLISHED}
      reading={reading}
      onReading={setReading}
      lag={cutoffLagOf(settings)}
    />
  );
});
