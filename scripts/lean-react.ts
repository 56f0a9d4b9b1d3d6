import type { Plugin } from 'vite';
import { absentFor, allOf } from './left-out.ts';
import { type Facts, simplified } from './simplified.ts';

const ABSENT = 'absent()';

/**
 * Leaves out of the built page what React's renderer brings for pages that are not ours: taking over markup that a server
 * has written, elements of the head, view transitions, references to fragments, actions of forms.
 *
 * React keeps the page as one tree and tells the kinds of its nodes apart by a number. Kinds that the page never makes are
 * refused at the one door at which nodes are made, so that what is done for them anywhere else is never reached and can go.
 * What is left out by name throws when it is called, so that what is wrongly left out is seen by the journeys, which run
 * on the built page; a body that is empty or answers `null` does what the whole one does where there is nothing of the
 * kind. tests/architecture/lean-react.test.tsx holds the rest against the whole renderer. In development and unit tests
 * React is whole.
 */
export const FACTS: Facts = {
  kinds: {
    field: 'tag',
    door: 'createFiberImplClass',
    never: {
      'markup of a server that is not yet taken over': 18,
      SuspenseList: 19,
      'an element of the head such as <title>': 26,
      '<html>, <head> or <body>': 27,
      ViewTransition: 30,
      Activity: 31,
    },
  },
  // What only hydration and view transitions, which the kinds above begin, would change.
  always: {
    isHydrating: 'false',
    isDehydrated: 'false',
    dehydrated: 'null',
    hydrationParentFiber: 'null',
    nextHydratableInstance: 'null',
    hydrationErrors: 'null',
    queuedFocus: 'null',
    queuedDrag: 'null',
    queuedMouse: 'null',
    shouldStartViewTransition: 'false',
    pendingViewTransition: 'null',
    pendingViewTransitionEvents: 'null',
    appearingViewTransitions: 'null',
    viewTransitionMutationContext: 'false',
  },
  emptied: {
    // Markup of a server.
    ...allOf(
      [
        'exports.hydrateRoot',
        'updateDehydratedSuspenseComponent',
        'prepareToHydrateHostInstance',
        'popToNextHostParent',
        'throwOnHydrationMismatch',
        'restoreSuspendedTreeContext',
        'registerSuspenseInstanceRetry',
        'retryDehydratedSuspenseBoundary',
        'queueIfContinuousEvent',
        'scheduleCallbackIfUnblocked',
        'attemptExplicitHydrationTarget',
        'isSuspenseInstancePending',
        'isSuspenseInstanceFallback',
        'markRetryLaneIfNotHydrated',
        'scheduleReplayQueueIfNeeded',
      ],
      ABSENT,
    ),
    popHydrationState: 'return false',
    ...allOf(
      ['getParentHydrationBoundary', 'getSuspenseInstanceFromFiber', 'getActivityInstanceFromFiber'],
      'return null',
    ),
    ...allOf(['commitSuspenseHydrationCallbacks', 'retryIfBlockedOn', 'clearIfContinuousEvent'], ''),
    // Walks that look for view transitions.
    ...allOf(
      [
        'trackEnterViewTransitions',
        'commitExitViewTransitions',
        'commitNestedViewTransitions',
        'restoreNestedViewTransitions',
        'restoreEnterOrExitViewTransitions',
      ],
      '',
    ),
    // No file is asked for by React, and none is waited for.
    ...allOf(
      [
        'prefetchDNS',
        'preconnect',
        'preload',
        'preloadModule',
        'preinitStyle',
        'preinitScript',
        'preinitModuleScript',
        'insertSuspendedStylesheets',
        'suspendInstance',
        'estimateBandwidth',
      ],
      ABSENT,
    ),
    // Forms are read by their own events, and no transition is asynchronous.
    ...allOf(
      [
        'mountActionState',
        'updateActionState',
        'rerenderActionState',
        'requestFormReset',
        'recursivelyResetForms',
        'TransitionAwareHostComponent',
        'useHostTransitionStatus',
        'startTransition',
        'dispatchOptimisticSetState',
        'updateOptimisticImpl',
        'entangleAsyncAction',
        'defaultOnDefaultTransitionIndicator',
      ],
      ABSENT,
    ),
    // Also begun by a form that reads its own submit event in the task that began a transition: nothing asks whether it is under way.
    startHostTransition: '',
    // No fragment has a reference to it.
    ...allOf(
      ['FragmentInstance', 'commitNewChildToFragmentInstance', 'deleteChildFromFragmentInstance'],
      ABSENT,
    ),
    ...allOf(['commitFragmentInstanceInsertionEffects', 'commitFragmentInstanceDeletionEffects'], ''),
    isFragmentInstanceParent: 'return false',
    // No element of our own making, no code of React's compiler, nothing that is asked for by a component's class.
    ...allOf(
      [
        'setPropOnCustomElement',
        'useMemoCache',
        'refreshCache',
        'findCurrentFiberUsingSlowPath',
        'findCurrentHostFiberImpl',
      ],
      ABSENT,
    ),
  },
  withoutMethods: ['FragmentInstance', 'ReactDOMHydrationRoot'],
};

/** The text of React's renderer without these; fails where one is not there any more. */
export function leaner(code: string): string {
  return `${absentFor('React', 'lean-react')}\n${simplified(code, FACTS, ABSENT)}`;
}

const RENDERER = /\/node_modules\/react-dom\/cjs\/react-dom-client\.production\.js$/;

export function leanReact(): Plugin {
  return {
    name: 'umbral-lean-react',
    apply: 'build',
    transform: { filter: { id: RENDERER }, handler: (code) => ({ code: leaner(code), map: null }) },
    buildEnd(error) {
      const ids = [...this.getModuleIds()];
      if (
        error === undefined &&
        ids.some((id) => /\/react-dom\//.test(id)) &&
        !ids.some((id) => RENDERER.test(id))
      )
        this.error('React has its renderer in another file now: it would be sent whole');
    },
  };
}
