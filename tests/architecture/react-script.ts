import type * as ReactModule from 'react';
import type * as Dom from 'react-dom';
import type * as Client from 'react-dom/client';
import { expect, vi } from 'vitest';

interface Given {
  readonly React: typeof ReactModule;
  readonly dom: typeof Dom;
  readonly client: typeof Client;
}

const EVENTS = [
  'onClick',
  'onKeyDown',
  'onFocus',
  'onBlur',
  'onMouseEnter',
  'onMouseLeave',
  'onDrop',
  'onTouchStart',
];

/** A page of everything that ours has of React, and what is done to it; gives what was there and what was heard at each step. */
export async function script({ React, dom, client }: Given): Promise<readonly string[]> {
  const h = React.createElement;
  const heard: string[] = [];
  const trace: string[] = [];
  const say = (what: string): void => void heard.push(what);
  const place = document.createElement('div');
  const beside = document.createElement('aside');
  document.body.append(place, beside);

  let value = 1;
  const listeners = new Set<() => void>();
  const store = {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => value,
    set: (next: number) => {
      value = next;
      for (const listener of listeners) listener();
    },
  };
  const later = <T>() => {
    let come: (what: T) => void = () => undefined;
    const coming = new Promise<T>((resolve) => (come = resolve));
    return { coming, come };
  };
  const parts = [
    later<{ default: () => ReactModule.ReactNode }>(),
    later<{ default: () => ReactModule.ReactNode }>(),
  ] as const;
  const First = React.lazy(() => parts[0].coming);
  const Second = React.lazy(() => parts[1].coming);
  const given = later<string>();

  const Context = React.createContext('outside');
  const Quiet = React.memo(function Quiet({ name }: { readonly name: string }) {
    say(`draws ${name}`);
    return h('i', null, name);
  });
  function Hooks({ step }: { readonly step: number }) {
    const id = React.useId();
    const [count, add] = React.useReducer((sum: number, more: number) => sum + more, 0);
    const shared = React.useSyncExternalStore(store.subscribe, store.get);
    const slow = React.useDeferredValue(step);
    const twice = React.useMemo(() => step * 2, [step]);
    const ref = React.useRef<HTMLButtonElement>(null);
    const other = React.use(Context);
    React.useLayoutEffect(() => {
      say(`layout ${step} ${ref.current?.tagName}`);
      return () => say(`no layout ${step}`);
    }, [step]);
    React.useInsertionEffect(() => say(`insertion ${step}`), [step]);
    React.useEffect(() => {
      say(`effect ${step}`);
      return () => say(`no effect ${step}`);
    }, [step]);
    React.useImperativeHandle<object, object>(
      { current: null } as ReactModule.RefObject<object | null>,
      () => ({}),
      [],
    );
    return h(
      'button',
      {
        ref,
        id,
        onClick: () => add(2),
        'aria-pressed': count > 0,
        className: other,
        style: { '--a': step, width: 4 },
      },
      [count, shared, slow, twice].join(' '),
    );
  }
  class Boundary extends React.Component<
    { readonly children?: ReactModule.ReactNode; readonly step: number },
    { readonly failed: string }
  > {
    override state = { failed: '' };
    static getDerivedStateFromError(error: Error) {
      return { failed: error.message };
    }
    override componentDidMount() {
      say('mounted');
    }
    override getSnapshotBeforeUpdate() {
      return 'snapshot';
    }
    override componentDidUpdate(before: { readonly step: number }, _: unknown, snapshot: unknown) {
      say(`updated from ${before.step} ${snapshot}`);
    }
    override componentWillUnmount() {
      say('unmounted');
    }
    override componentDidCatch(error: Error, { componentStack }: ReactModule.ErrorInfo) {
      say(`caught ${error.message} ${/Thrower[\s\S]*Boundary/.test(componentStack ?? '')}`);
    }
    override render() {
      return this.state.failed === '' ? this.props.children : h('p', { role: 'alert' }, this.state.failed);
    }
  }
  function Thrower({ throws }: { readonly throws: boolean }) {
    if (throws) throw new Error('thrown');
    return h('em', null, 'calm');
  }
  function Given({ wanted }: { readonly wanted: boolean }) {
    return h('b', null, wanted ? React.use(given.coming) : 'nothing');
  }
  const orders = [['a', 'b', 'c', 'd'], ['d', 'b', 'e', 'a'], ['c', 'd'], []];
  function Page() {
    const [step, go] = React.useState(0);
    const [typed, type] = React.useState('one');
    move = go;
    const listen = Object.fromEntries(
      EVENTS.map((name) => [
        name,
        (event: ReactModule.SyntheticEvent) => say(`${name} ${event.type} ${step}`),
      ]),
    );
    return h(
      React.StrictMode,
      null,
      h(Context, { value: `inside${step}` }, h(Hooks, { step }), h(Quiet, { name: 'quiet' })),
      h(
        'ul',
        { tabIndex: 0, ...listen },
        orders[step % 4]?.map((key) => h('li', { key }, key, h('span', null, step))),
      ),
      h('input', {
        value: typed,
        onChange: (event: ReactModule.ChangeEvent<HTMLInputElement>) =>
          type(event.target.value.toUpperCase()),
        onInput: () => say('input'),
      }),
      h('input', { type: 'range', min: 0, max: 9, value: step, readOnly: true }),
      h('input', { type: 'checkbox', checked: step % 2 === 1, onChange: () => say('checked') }),
      h('input', { type: 'radio', name: 'r', defaultChecked: true }),
      h('textarea', { value: `${typed} ${step}`, onChange: () => say('textarea') }),
      h(
        'select',
        { value: String(step % 2), onChange: () => say('select') },
        h('option', { value: '0' }, 'no'),
        h('option', { value: '1' }, 'yes'),
      ),
      h(
        'form',
        { onSubmit: (event: ReactModule.FormEvent) => say(`submit ${event.preventDefault()}`) },
        h('button', { disabled: step === 1 }),
      ),
      h(
        'details',
        { title: `${step}`, onToggle: () => say('toggle') },
        h('summary', { hidden: step > 1 }, 'more'),
      ),
      h('dialog', { onCancel: () => say('cancel'), onClose: () => say('close') }),
      h(
        'svg',
        { viewBox: '0 0 1 1' },
        h('path', { d: `M0 ${step}`, strokeWidth: 2, xlinkHref: '#a' }),
        step > 0 && h('g', { key: 'g' }),
      ),
      h('div', { dangerouslySetInnerHTML: { __html: `<u>${step}</u>` } }),
      step % 2 === 0 ? 'text' : h(React.Fragment, { key: 'f' }, 'fragment', h('hr')),
      dom.createPortal(h('p', { onClick: () => say('in the portal') }, `beside ${step}`), beside),
      h(
        React.Suspense,
        { fallback: h('p', null, 'waiting') },
        h('s', null, step),
        h(step > 2 ? Second : First),
      ),
      h(React.Suspense, { fallback: 'not given' }, h(Given, { wanted: step > 0 })),
      h(Boundary, { step, key: 'boundary' }, h(Thrower, { throws: step === 3 })),
      step < 3 && h(Boundary, { step, key: 'goes' }, 'goes later'),
    );
  }
  let move: (to: number) => void = () => undefined;
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const note = (name: string): void => {
    const values = [...place.querySelectorAll('input,textarea,select')].map((field) => {
      const { value, checked } = field as HTMLInputElement;
      return `${value}${checked ?? ''}`;
    });
    trace.push([name, place.innerHTML, beside.innerHTML, ...values, ...heard.splice(0)].join('\n'));
  };
  const until = (shows: string) => vi.waitFor(() => expect(place.textContent).toContain(shows), 10_000);
  const all = (selector: string): HTMLElement => place.querySelector<HTMLElement>(selector) as HTMLElement;
  const send = async (name: string, to: Element, event: Event): Promise<void> => {
    to.dispatchEvent(event);
    await Promise.resolve();
    note(name);
  };

  const root = client.createRoot(place);
  dom.flushSync(() => root.render(h(Page)));
  await vi.waitFor(() => expect(heard).toContain('effect 0'));
  note('begins');
  parts[0].come({ default: () => h('q', null, 'first part') });
  await until('first part');
  note('a part has come');
  const button = all('button');
  await send('click', button, new MouseEvent('click', { bubbles: true }));
  const list = all('ul');
  for (const event of [
    new KeyboardEvent('keydown', { bubbles: true, key: 'a' }),
    new FocusEvent('focusin', { bubbles: true }),
    new FocusEvent('focusout', { bubbles: true }),
    new MouseEvent('mouseover', { bubbles: true }),
    new MouseEvent('mouseout', { bubbles: true, relatedTarget: document.body }),
    new Event('drop', { bubbles: true }),
    new Event('touchstart', { bubbles: true }),
  ])
    await send(event.type, list, event);
  const field = all('input') as HTMLInputElement;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'two');
  await send('typed', field, new Event('input', { bubbles: true }));
  await send('submitted', all('form'), new Event('submit', { bubbles: true, cancelable: true }));
  await send('toggled', all('details'), new Event('toggle'));
  await send('cancelled', all('dialog'), new Event('cancel'));
  await send(
    'in the portal',
    beside.querySelector('p') as Element,
    new MouseEvent('click', { bubbles: true }),
  );
  all('input[type=checkbox]').click();
  note('checked');
  dom.flushSync(() => store.set(7));
  note('another value outside');
  dom.flushSync(() => move(1));
  await vi.waitFor(() => expect(heard).toContain('effect 1'));
  note('a step that waits');
  given.come('given');
  await until('given');
  note('what it waited for');
  React.startTransition(() => move(2));
  await vi.waitFor(() => expect(heard).toContain('effect 2'));
  note('a step at lower priority');
  // React then looks at forms that have kept their own submit event, which no other step comes to.
  const failed = ({ message }: ErrorEvent): void => void heard.push(message);
  window.addEventListener('error', failed);
  React.startTransition(() => move(2));
  await send(
    'submitted in the task of a transition',
    all('form'),
    new Event('submit', { bubbles: true, cancelable: true }),
  );
  window.removeEventListener('error', failed);
  React.startTransition(() => move(3));
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve));
  note('the old is shown as long as a part is missing');
  parts[1].come({ default: () => h('q', null, 'second part') });
  await until('second part');
  await vi.waitFor(() => expect(heard).toContain('effect 3'));
  note('a part that throws');
  dom.flushSync(() => root.unmount());
  note('ends');
  quiet.mockRestore();
  place.remove();
  beside.remove();
  return trace;
}
