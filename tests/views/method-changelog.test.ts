import { expect, test } from 'vitest';
import { RELEASES, releasesIn } from '../../src/views/method/changelog.ts';

test('reads versions, paragraphs and lists, without the marks of Markdown', () => {
  const text = [
    '# Changelog',
    '',
    'Left out.',
    '',
    '## 0.2.0 (2026-12-01)',
    '',
    'Two lines of',
    'one [paragraph](a.md), with `code`.',
    '',
    '- first',
    '  goes on',
    '- second',
    '',
    '## 0.1.0',
    '',
    'Old.',
    '',
  ].join('\n');
  expect(releasesIn(text)).toEqual([
    {
      title: '0.2.0 (2026-12-01)',
      blocks: [
        { kind: 'paragraph', text: 'Two lines of one paragraph, with code.' },
        { kind: 'list', items: ['first goes on', 'second'] },
      ],
    },
    { title: '0.1.0', blocks: [{ kind: 'paragraph', text: 'Old.' }] },
  ]);
});

test('the file of the repository has versions, each saying something', () => {
  expect(RELEASES.length).toBeGreaterThan(0);
  for (const { title, blocks } of RELEASES) expect(blocks, title).not.toEqual([]);
});
