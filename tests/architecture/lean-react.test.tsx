import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as ReactModule from 'react';
import type * as Dom from 'react-dom';
import type * as Client from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { FACTS, leaner } from '../../scripts/lean-react.ts';
import { script } from './react-script.ts';

const find = createRequire(import.meta.url);
const text = (module: string, file: string): string =>
  readFileSync(join(dirname(find.resolve(module)), 'cjs', `${file}.production.js`), 'utf8');
const RENDERER = text('react-dom', 'react-dom-client');

interface Renderer {
  readonly React: typeof ReactModule;
  readonly dom: typeof Dom;
  readonly client: typeof Client;
}

/** React as the built page has it, whole or lean: a copy of its own, since a renderer and its React share state. */
function react(renderer: string): Renderer {
  const loaded: Record<string, unknown> = {};
  const load = (name: string, code: string): unknown => {
    const exports = {};
    new Function('exports', 'require', code)(exports, (wanted: string) => loaded[wanted]);
    loaded[name] = exports;
    return exports;
  };
  load('scheduler', text('scheduler', 'scheduler'));
  const React = load('react', text('react', 'react')) as typeof ReactModule;
  const dom = load('react-dom', text('react-dom', 'react-dom')) as typeof Dom;
  return { React, dom, client: load('react-dom/client', renderer) as typeof Client };
}

const lean = leaner(RENDERER);

test('what the page does of React is the same without what is left out', async () => {
  const [whole, less] = [await script(react(RENDERER)), await script(react(lean))];
  expect(whole.length).toBeGreaterThan(15);
  expect(less).toEqual(whole);
});

/** What happens when something is drawn. */
async function drawn(what: (react: typeof ReactModule) => ReactModule.ReactNode): Promise<string> {
  const { React, dom, client } = react(lean);
  const errors: unknown[] = [];
  const root = client.createRoot(document.createElement('div'), {
    onUncaughtError: (error) => errors.push(error),
  });
  dom.flushSync(() => root.render(what(React)));
  await vi.waitFor(() => expect(errors).not.toEqual([]));
  return String(errors[0]);
}

type Hook = (...given: readonly unknown[]) => unknown;
const using = (name: string) => (react: typeof ReactModule) =>
  react.createElement(() => {
    (Reflect.get(react, name) as Hook)(() => null, null);
    return null;
  });

test.each<[what: string, drawn: (react: typeof ReactModule) => ReactModule.ReactNode]>([
  ['<title>', (r) => r.createElement('title', null, 'a')],
  ['<link>', (r) => r.createElement('link', { rel: 'stylesheet', href: 'a.css', precedence: 'low' })],
  ['<body>', (r) => r.createElement('body')],
  ['<Activity>', (r) => r.createElement(r.Activity, null, 'a')],
  ['<ViewTransition>', (r) => r.createElement(r.ViewTransition, null, 'a')],
  ['an element of our own making', (r) => r.createElement('our-own', { size: 3 })],
  [
    'a reference to a fragment',
    (r) => r.createElement(r.Fragment, { ref: () => undefined } as object, r.createElement('p')),
  ],
  ['useActionState', using('useActionState')],
  ['useTransition', (r) => r.createElement(() => String(r.useTransition()[1](() => undefined)))],
])('%s is refused, not passed over', async (_, what) => {
  expect(await drawn(what)).toContain('left out of React');
});

test('markup of a server is refused', () => {
  const { client } = react(lean);
  expect(() => client.hydrateRoot(document.createElement('div'), null)).toThrow('left out of React');
});

test('a renderer that does something else is seen by that comparison', async () => {
  const other = lean.replace(
    'function commitHookEffectListUnmount(',
    'function commitHookEffectListUnmount() {} function gone(',
  );
  expect(await script(react(other))).not.toEqual(await script(react(RENDERER)));
});

// A renderer that has changed would lose the wrong thing or nothing at all.
test('a renderer without any one of what is left out is noticed', () => {
  const { kinds, always, emptied, withoutMethods } = FACTS;
  for (const name of [kinds.door, ...Object.keys(always), ...Object.keys(emptied), ...withoutMethods]) {
    const other = RENDERER.replaceAll(new RegExp(`\\b${name.replace('.', '\\.')}\\b`, 'g'), 'renamed');
    expect(() => leaner(other)).toThrow(`not there any more: ${name}`);
  }
});

test('a renderer that makes no nodes of a kind is noticed', () => {
  expect(() => leaner(RENDERER.replaceAll(/\b31\b/g, '32'))).toThrow('not there any more: Activity');
});
