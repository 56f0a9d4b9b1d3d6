import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import { copyText } from '../shell/copy.ts';
import { useHeadline } from '../shell/Headline.tsx';
import { sharedLink } from '../shell/link.ts';
import type { CentreLine } from '../shell/reading.ts';
import { Actions } from './Actions.tsx';
import { find, luckOf } from './finding.ts';
import { useHearing } from './Hearing.tsx';
import { type Sentence, type Told, useSentences } from './useFinding.tsx';

interface Props {
  readonly name: string;
  /** The name, with its changes. */
  readonly title: string;
  readonly moved: boolean;
  readonly centre: CentreLine;
  readonly month: number;
  readonly meant: Told;
  readonly window: Sentence | null;
  /** What is assumed otherwise than published. */
  readonly remark: string | null;
}

/** What can be done with the scenario; the finding to take away is written when it is asked for. */
export function CopyingActions(props: Props) {
  const { t } = useTranslation('explore');
  const headline = useHeadline();
  const words = useSentences();
  const hearing = useHearing();
  const copyNow = useRef<() => void>(() => {});
  copyNow.current = (): void => {
    const { centre, month, meant, window, remark, title } = props;
    const { ensemble, failed } = hearing.now().futures;
    const told = { ...meant, failed: failed !== null };
    const found = find(centre, luckOf(ensemble, month), month, meant.line);
    const drawn =
      ensemble === null
        ? []
        : [
            words.chances(ensemble, month, told),
            ...words.doubts(ensemble, month, told),
            ...words.ends(ensemble, month),
          ];
    const sentences = [
      headline,
      ...[...words.outlook(found, month, told), ...drawn, window].flatMap((s) => s?.text ?? []),
      ...(remark === null ? [] : [remark]),
    ];
    void copyText(
      t('copy.text', {
        sentence: sentences.map((s) => (/[.!?]$/.test(s) ? s : `${s}.`)).join(' '),
        scenario: title,
        model: MODEL_VERSION,
        index: CURRENT_EDITION.index,
        edition: CURRENT_EDITION.id,
        link: sharedLink(),
      }),
    );
  };
  const copy = useCallback(() => copyNow.current(), []);
  return <Actions title={props.name} sharedAs={props.title} moved={props.moved} onCopy={copy} />;
}
