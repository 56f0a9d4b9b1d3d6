import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { MODEL_VERSION, type Settings } from '../../model/index.ts';
import { crossingOf, type FrozenModel, frozenLine, isEarlier } from '../../scenario/frozen.ts';
import type { LinkScenario } from '../../scenario/link.ts';
import { READING_MONTHS } from '../../scenario/link.ts';
import { settingsDocument } from '../../scenario/settings-document.ts';
import { shippedById } from '../../scenario/shipped.ts';
import { earlierModel } from '../../state/earlier-model.ts';
import type { MadeEarlier } from '../../state/notices.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { RELEASES } from '../method/changelog.ts';
import { Releases } from '../method/Releases.tsx';
import { centreLine } from './reading.ts';
import shell from './shell.module.css';
import styles from './then.module.css';

/** One scenario by the model it was made with and by that of today. Points of the total, by month. */
interface Both {
  readonly scenario: LinkScenario;
  readonly before: readonly number[];
  readonly now: ArrayLike<number>;
  readonly crossing: { readonly before: number | null; readonly now: number | null };
}

/** What the model of a link made of it, beside the numbers of today; computed by that model itself. */
export default function ThenAndNow({ made }: { readonly made: MadeEarlier }) {
  const { t } = useTranslation('share');
  const [model, setModel] = useState<FrozenModel | 'coming' | 'not-kept'>('coming');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let gone = false;
    void earlierModel(made).then((read) => {
      if (!gone) setModel(read.ok ? read.value : 'not-kept');
    });
    return () => {
      gone = true;
    };
  }, [made]);
  if (model === 'coming') return null;
  const both =
    model === 'not-kept' ? [] : made.scenarios.flatMap((scenario) => bothOf(model, scenario, made));
  if (both.length === 0) return <p>{t('earlier.notKept', { version: made.version })}</p>;
  return (
    <>
      <Finding both={both} version={made.version} />
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('earlier.open')}
      </Button>
      {open && <Beside both={both} version={made.version} onClose={() => setOpen(false)} />}
    </>
  );
}

function bothOf(model: FrozenModel, scenario: LinkScenario, { reading }: MadeEarlier): Both[] {
  const settings: Settings = scenario.settings;
  const earlier = frozenLine(model, settingsDocument(settings));
  if (earlier === null) return [];
  const before = reading === 'published' ? earlier.published : earlier.total;
  const { total: now, crossingMonth } = centreLine(settings, reading);
  return [{ scenario, before, now, crossing: { before: crossingOf(earlier, before), now: crossingMonth } }];
}

const MONTH = 24;
const MOVED = 0.005;

/** How far the numbers have moved, in a sentence for each scenario. */
function Finding({ both, version }: { readonly both: readonly Both[]; readonly version: string }) {
  const { t } = useTranslation('share');
  const format = useFormat();
  const nameOf = useName();
  return both.map(({ scenario, before, now }, place) => {
    const [old, today] = [before[MONTH] as number, now[MONTH] as number];
    const values = {
      name: nameOf(scenario),
      version,
      month: format.monthLabel(MONTH),
      before: format.level(old),
      now: format.level(today),
      difference: format.difference(today - old),
    };
    const hasMoved = READING_MONTHS.some(
      (month) => Math.abs((before[month] as number) - (now[month] as number)) > MOVED,
    );
    // biome-ignore lint/suspicious/noArrayIndexKey: two scenarios of a link may be alike; they never change places.
    return <p key={place}>{t(hasMoved ? 'earlier.moved' : 'earlier.same', values)}</p>;
  });
}

interface BesideProps {
  readonly both: readonly Both[];
  readonly version: string;
  readonly onClose: () => void;
}

function Beside({ both, version, onClose }: BesideProps) {
  const { t } = useTranslation('share');
  const { t: common } = useTranslation();
  const heading = useId();
  const between = RELEASES.filter(({ title }) => {
    const release = title.split(' ')[0] ?? '';
    return isEarlier(version, release) && !isEarlier(MODEL_VERSION, release);
  });
  return (
    <Dialog open title={t('earlier.title')} closeLabel={common('close')} onClose={onClose}>
      {both.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <BothTable key={place} both={one} version={version} />
      ))}
      <p className={shell.small}>{t('earlier.note')}</p>
      {between.length > 0 && (
        <section aria-labelledby={heading} className={styles.changes}>
          <h3 id={heading}>{t('earlier.changes')}</h3>
          <Releases releases={between} headingLevel={4} />
        </section>
      )}
    </Dialog>
  );
}

function BothTable({ both, version }: { readonly both: Both; readonly version: string }) {
  const { t } = useTranslation('share');
  const format = useFormat();
  const nameOf = useName();
  const { scenario, before, now, crossing } = both;
  const monthOf = (month: number | null): string =>
    month === null ? t('earlier.never') : format.monthShort(month);
  return (
    <table className={styles.table}>
      <caption>{nameOf(scenario)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('earlier.before', { version })}</th>
          <th scope="col">{t('earlier.now', { version: MODEL_VERSION })}</th>
          <th scope="col">{t('earlier.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {READING_MONTHS.map((month) => {
          const [old, today] = [before[month] as number, now[month] as number];
          return (
            <tr key={month}>
              <th scope="row">{format.monthShort(month)}</th>
              <td>{format.level(old)}</td>
              <td>{format.level(today)}</td>
              <td>{format.difference(today - old)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{t('earlier.crossing')}</th>
          <td>{monthOf(crossing.before)}</td>
          <td>{monthOf(crossing.now)}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

function useName(): (scenario: LinkScenario) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  return ({ title, base }) => title ?? shippedById(base)?.title[language] ?? base;
}
