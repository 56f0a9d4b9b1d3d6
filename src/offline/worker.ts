/**
 * The service worker: keeps every file of the page on the device, so that it opens without a line. Built by
 * scripts/offline.ts into one file of a permanent name beside index.html.
 *
 * Each build has a cache of its own, filled before the build takes over. From then on the address gives the new page,
 * and a page that was open before still finds its own parts in the cache of the build before: no page is half old.
 */
import { clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

interface Listed {
  readonly url: string;
  /** Null where the name carries a hash of the content. */
  readonly revision: string | null;
}

/** Put in by scripts/offline.ts: every file of the build, and one name for all of them. */
declare const __OFFLINE_FILES__: readonly Listed[];
declare const __OFFLINE_BUILD__: string;
declare const self: ServiceWorkerGlobalScope;

const FILES = __OFFLINE_FILES__;
const SCOPE = new URL(self.registration.scope);
/** Another copy of the program on the same host has other caches. */
const OURS = `umbral ${SCOPE.pathname} `;
const OWN = OURS + __OFFLINE_BUILD__;
const PAGE = new URL('index.html', SCOPE);

const controller = new PrecacheController({ cacheName: OWN });
controller.addToCacheList([...FILES]);

/** Caches of earlier builds, in the order in which they were made. */
const earlier = async (): Promise<readonly string[]> =>
  (await self.caches.keys()).filter((name) => name.startsWith(OURS) && name !== OWN);

/** What an earlier build has under a name that says its content need not be sent again. */
async function takeOver(): Promise<void> {
  const own = await self.caches.open(OWN);
  const names = await earlier();
  const hashed = FILES.filter(({ revision }) => revision === null);
  for (const { url } of hashed) {
    const address = new URL(url, SCOPE).href;
    for (const cacheName of names) {
      const known = await self.caches.match(address, { cacheName });
      if (known === undefined) continue;
      await own.put(address, known);
      break;
    }
  }
}

/** All earlier builds but the last: pages of that one may still be open. */
async function clean(): Promise<void> {
  const old = (await earlier()).slice(0, -1);
  await Promise.all(old.map((name) => self.caches.delete(name)));
}

self.addEventListener('install', (event) => {
  event.waitUntil(takeOver().then(() => controller.install(event)));
  void self.skipWaiting();
});
self.addEventListener('activate', (event) => event.waitUntil(clean()));
clientsClaim();

const isVisit = ({ mode }: Request): boolean => mode === 'navigate';

registerRoute(
  ({ request, url }) =>
    isVisit(request) && (url.pathname === SCOPE.pathname || url.pathname === PAGE.pathname),
  controller.createHandlerBoundToURL(PAGE.href),
);

registerRoute(new PrecacheRoute(controller, { cleanURLs: false }));

registerRoute(
  ({ url }) => url.href.startsWith(new URL('assets/', SCOPE).href),
  async ({ request }) => {
    for (const cacheName of [...(await earlier())].reverse()) {
      const known = await self.caches.match(request, { cacheName });
      if (known !== undefined) return known;
    }
    return fetch(request);
  },
);

// Any other address below ours is the host's; without a line it leads to the page, what stands after # included.
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && isVisit(request),
  async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      return Response.redirect(SCOPE.href);
    }
  },
);
