// @ts-check
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from './project.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const PACKED = /\.(css|csv|html|js|json|svg|txt|wasm|webmanifest)$/;

/** Names that carry a hash of the content. */
const HASHED = /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+$/;

/**
 * A static host and nothing more: files of one folder below one path, no rewriting, so that what runs here runs on
 * any host. Answers on this computer only.
 *
 * @param {{ folder?: string, port?: number, path?: string, packed?: boolean }} [options] path: begins and ends with a
 *   slash; port: the first one tried, 0 for any; packed: with brotli, as hosts send what is not an image or a font
 * @returns {Promise<{ address: string, close: () => void }>} once it listens
 */
export async function serve({ folder = join(ROOT, 'dist'), port = 4173, path = '/', packed = false } = {}) {
  /** @type {Map<string, Buffer>} */
  const small = new Map();
  const server = createServer((request, response) => {
    const file = fileFor(folder, path, request.url ?? '/');
    if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(file === null ? 404 : 405, { 'content-type': 'text/plain' }).end('Not found\n');
      return;
    }
    const brotli = packed && PACKED.test(file) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(brotli ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else if (brotli) {
      const body = small.get(file) ?? brotliCompressSync(readFileSync(file));
      small.set(file, body);
      response.end(body);
    } else createReadStream(file).pipe(response);
  });
  for (let candidate = port; ; candidate++) {
    try {
      await listen(server, candidate);
      break;
    } catch (cause) {
      const taken = /** @type {NodeJS.ErrnoException} */ (cause).code === 'EADDRINUSE';
      if (!taken || candidate >= port + 50) throw cause;
    }
  }
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${bound.port}${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {string} url
 * @returns {string | null} null where there is no such file, or it lies outside the folder
 */
function fileFor(folder, path, url) {
  try {
    const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!asked.startsWith(path)) return null;
    const file = normalize(join(folder, asked.slice(path.length)));
    if (file !== normalize(folder) && !`${file}${sep}`.startsWith(normalize(folder) + sep)) return null;
    const found = statSync(file).isDirectory() ? join(file, 'index.html') : file;
    return statSync(found).isFile() ? found : null;
  } catch {
    return null;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** A port nobody listens on. */
export async function freePort() {
  const server = createServer();
  await listen(server, 0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// node scripts/serve.mjs [port] [path]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [port = '4173', path = '/'] = process.argv.slice(2);
  const { address } = await serve({ port: Number(port), path });
  console.log(address);
}
