import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { APP_VERSION } from '../../app-settings.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import { setView } from '../../state/actions.ts';
import { Button, Toolbar } from '../../ui/index.ts';
import { copyText } from './copy.ts';
import { isMissingPart } from './missing-part.ts';
import styles from './shell.module.css';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly where: string;
}

/** Where a view fails, a sentence and a report stand in its place; the rest of the page goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, where: '' };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_error: Error, info: ErrorInfo): void {
    this.setState({ where: info.componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, where } = this.state;
    if (error === null) return this.props.children;
    if (isMissingPart(error)) return <Incomplete />;
    return (
      <Failure report={reportOf(error, where)} onRetry={() => this.setState({ error: null, where: '' })} />
    );
  }
}

/** Trying again would not help: the browser remembers that the part did not come. */
function Incomplete() {
  const { t } = useTranslation();
  return (
    <section className={styles.failure} role="alert">
      <h1 className={styles.failureTitle}>{t('failure.title')}</h1>
      <p>{t('loadFailed')}</p>
      <Toolbar label={t('failure.title')}>
        <Button look="solid" onClick={() => location.reload()}>
          {t('notice.reload')}
        </Button>
      </Toolbar>
      <p className={styles.version}>{t('failure.version', { version: APP_VERSION })}</p>
    </section>
  );
}

function Failure({ report, onRetry }: { readonly report: string; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.failure} role="alert">
      <h1 className={styles.failureTitle}>{t('failure.title')}</h1>
      <p>{t('failure.body')}</p>
      <Toolbar label={t('failure.title')}>
        <Button look="solid" onClick={onRetry}>
          {t('failure.retry')}
        </Button>
        <Button
          onClick={() => {
            setView('explore');
            onRetry();
          }}
        >
          {t('failure.home')}
        </Button>
        <Button onClick={() => void copyText(report)}>{t('failure.report')}</Button>
      </Toolbar>
      <p className={styles.version}>{t('failure.version', { version: APP_VERSION })}</p>
      <pre className={styles.report}>{report}</pre>
    </section>
  );
}

/** What a maintainer needs, and nothing of the reader but the address, which holds the scenario. */
function reportOf(error: Error, where: string): string {
  return [
    `Umbral ${APP_VERSION}, model ${MODEL_VERSION}`,
    `${error.name}: ${error.message}`,
    window.location.hash,
    navigator.userAgent,
    (error.stack ?? '').split('\n').slice(0, 6).join('\n'),
    where.split('\n').slice(0, 6).join('\n').trim(),
  ].join('\n');
}
