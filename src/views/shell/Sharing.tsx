import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../../i18n/index.ts';
import type { Settings } from '../../model/index.ts';
import { Button } from '../../ui/index.ts';

const ShareDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./ShareDialog.tsx'), loadWords('share')]);
  return dialog;
});

/** What is handed on: the scenario in view or those of a comparison, in their order, and the link to all of it. */
export interface Shared {
  readonly scenarios: readonly { readonly title: string; readonly settings: Settings }[];
  readonly link: string;
}

/** The dialog on what is shared; nothing where that is null. */
export function Sharing({
  shared,
  onClose,
}: {
  readonly shared: Shared | null;
  readonly onClose: () => void;
}) {
  return <Suspense>{shared !== null && <ShareDialog shared={shared} onClose={onClose} />}</Suspense>;
}

/** The way to link, QR code, citation and file. `of` is asked when it is pressed: what is seen then is shared. */
export function ShareButton({
  of,
  look = 'quiet',
}: {
  readonly of: () => Shared;
  readonly look?: 'quiet' | 'plain';
}) {
  const { t } = useTranslation();
  const [shared, setShared] = useState<Shared | null>(null);
  return (
    <>
      <Button look={look} onClick={() => setShared(of())}>
        {t('toolbar.share')}
      </Button>
      <Sharing shared={shared} onClose={() => setShared(null)} />
    </>
  );
}
