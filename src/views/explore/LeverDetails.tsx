import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { PARAMETERS } from '../../evidence/parameters.ts';
import { SOURCES, type SourceId } from '../../evidence/sources.ts';
import { useFormat } from '../../i18n/index.ts';
import { type Effect, factorOf, LEVERS, type LeverId, type LeverSetting } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import styles from './explore.module.css';
import { useNameOf } from './names.ts';
import { OptionField } from './OptionField.tsx';
import { Timing } from './Timing.tsx';

interface Props {
  readonly id: LeverId;
  readonly setting: LeverSetting;
}

/** A lever opened: what it is, its calendar and options, anchors, evidence, side effects, who pays. */
export default function LeverDetails({ id, setting }: Props) {
  const { t } = useTranslation('explore');
  const { t: words } = useTranslation('details');
  const format = useFormat();
  const costs = useApp((state) => pathOf(currentSettings(state)).costByLever[id]);
  const planned = costs.planned[24] as number;
  const executed = costs.executed[24] as number;
  const { anchors, options = [] } = LEVERS[id];
  const anchor = words as unknown as (key: string) => string;
  return (
    <div className={styles.details}>
      <p>{words(`lever.${id}.description`)}</p>
      <Timing id={id} setting={setting} />
      {options.map((option) => (
        <OptionField key={option} id={option} />
      ))}
      {planned > 0 && (
        <p>{t('levers.costPlanned', { planned: format.money(planned), executed: format.money(executed) })}</p>
      )}
      <h4>{t('levers.anchors')}</h4>
      <ul>
        {anchors.map(({ key, sources }) => (
          <li key={key}>
            {anchor(`lever.${id}.anchors.${key}`)} <Sources ids={sources} />
          </li>
        ))}
      </ul>
      <Evidence id={id} />
      <h4>{t('levers.who')}</h4>
      <p>{words(`lever.${id}.who`)}</p>
      <h4>{t('levers.sideEffects')}</h4>
      <p>{words(`lever.${id}.sideEffects`)}</p>
    </div>
  );
}

/** Each effect with its size, range, grade and sources: points of the indicator at the lever's reference. */
function Evidence({ id }: { readonly id: LeverId }) {
  const { t } = useTranslation('explore');
  const { t: words } = useTranslation('levers');
  const format = useFormat();
  const { effects, uses = [], reference, step } = LEVERS[id];
  return (
    <>
      <h4>{t('levers.evidence')}</h4>
      {effects.length === 0 && <p>{t('levers.modifies')}</p>}
      <ul className={styles.effects}>
        {effects.map((effect) => (
          <EffectLine key={`${effect.indicator}-${effect.parameter}`} effect={effect} />
        ))}
        {effects.length === 0 &&
          uses.map((parameter) => {
            const { value, low, high, grade, sources } = PARAMETERS[parameter];
            return (
              <li key={parameter}>
                <EvidenceButton id={parameter}>
                  <code>{parameter}</code>:{' '}
                  {t('levers.parameter', {
                    value: format.amount(value, 0.01),
                    low: format.amount(low, 0.01),
                    high: format.amount(high, 0.01),
                  })}
                </EvidenceButton>{' '}
                {t('levers.grade', { grade })} <Sources ids={sources} />
              </li>
            );
          })}
      </ul>
      {effects.length > 0 && (
        <p className={styles.small}>
          {t('levers.effectNote', {
            reference: format.amount(reference, step),
            unit: words(`lever.${id}.unitLong`),
          })}
        </p>
      )}
    </>
  );
}

function EffectLine({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const nameOf = useNameOf();
  const { value, low, high, grade, sources } = PARAMETERS[effect.parameter];
  const points = (x: number): string => format.difference(x * factorOf(effect, CURRENT_EDITION));
  return (
    <li>
      <EvidenceButton id={effect.parameter}>
        {t('levers.effectOn', { name: nameOf('indicator', effect.indicator) })}:{' '}
        <strong>{t('levers.effect', { value: points(value), low: points(low), high: points(high) })}</strong>
      </EvidenceButton>{' '}
      {t('levers.grade', { grade })} <Sources ids={sources} />
    </li>
  );
}

/** Codes of sources, each leading to its address; own judgement is named as such. */
function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const { t } = useTranslation('explore');
  return (
    <span className={styles.sources}>
      {ids.map((id) => {
        const { url, title } = SOURCES[id];
        return url === '' ? (
          <span key={id} title={title}>
            {t('levers.judgement')}
          </span>
        ) : (
          <a
            key={id}
            href={url}
            target="_blank"
            rel="noreferrer"
            title={title}
            aria-label={`${id}: ${title}`}
          >
            {id}
          </a>
        );
      })}
    </span>
  );
}
