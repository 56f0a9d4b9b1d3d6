import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { fewChunks } from './scripts/few-chunks.ts';
import { kernelPlugin } from './scripts/kernel-plugin.ts';
import { leanI18next } from './scripts/lean-i18next.ts';
import { leanReact } from './scripts/lean-react.ts';
import { leanRecharts } from './scripts/lean-recharts.ts';
import { leanToolkits } from './scripts/lean-toolkits.ts';
import { offlineWorker } from './scripts/offline.ts';
import { sharedWorker } from './scripts/shared-worker.ts';
import { shortNames } from './scripts/short-names.ts';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Folders of tests/ that need a document; everything else runs in plain Node. */
const WITH_DOCUMENT = ['tests/{ui,charts,views,state}/**/*.test.{ts,tsx}', 'tests/**/*.test.tsx'];

/**
 * The development server writes inline scripts for hot reloading, which the policy in index.html forbids.
 * The policy is for what we publish: take it out here, and only here.
 */
function withoutPolicyInDevelopment(): Plugin {
  return {
    name: 'umbral-no-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html, context) =>
      context.server ? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '') : html,
  };
}

export default defineConfig(({ command }) => ({
  // Relative addresses: the same dist/ works at a domain's root and under any sub-path.
  base: './',
  plugins: [
    kernelPlugin(),
    leanReact(),
    leanRecharts(),
    leanToolkits(),
    leanI18next(),
    sharedWorker(),
    fewChunks(),
    react(),
    withoutPolicyInDevelopment(),
    offlineWorker(),
  ],
  worker: { format: 'es', plugins: () => [kernelPlugin()] },
  css: command === 'build' ? { modules: { generateScopedName: shortNames(import.meta.dirname) } } : {},
  define: { __APP_VERSION__: JSON.stringify(version) },
  build: {
    target: 'es2023',
    // Nothing inline: the content security policy allows neither data: fonts nor inline styles.
    assetsInlineLimit: 0,
  },
  test: {
    // A busy machine of two cores is slow, not wrong.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...WITH_DOCUMENT, 'tests/journeys/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          environment: 'jsdom',
          include: WITH_DOCUMENT,
          exclude: ['tests/journeys/**'],
          setupFiles: ['tests/setup/document.ts'],
        },
      },
    ],
  },
}));
