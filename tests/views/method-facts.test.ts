import { expect, test } from 'vitest';
import { CURRENT_EDITION as EDITION } from '../../src/edition/index.ts';
import { PARAMETER_IDS, PARAMETERS } from '../../src/evidence/parameters.ts';
import { createFormat } from '../../src/i18n/index.ts';
import { INDICATOR_IDS } from '../../src/model/vocabulary.ts';
import { exact } from '../../src/views/method/exact.ts';
import { aggregate, gradeShare, indicatorPoints, TOPIC_IDS, topicOf } from '../../src/views/method/facts.ts';

test('the share of coefficients by grade counts each of them once', () => {
  const { total, byGrade, weak } = gradeShare();
  expect(byGrade.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  expect(total).toBe(PARAMETER_IDS.length);
  expect(weak).toBe(PARAMETER_IDS.filter((id) => 'CD'.includes(PARAMETERS[id].grade)).length);
});

test('every coefficient belongs to a topic that the page can name', () => {
  for (const id of PARAMETER_IDS) expect(TOPIC_IDS).toContain(topicOf(id));
});

test('the points of the indicators add up to a hundred', () => {
  const sum = INDICATOR_IDS.reduce((points, id) => points + indicatorPoints(EDITION, id), 0);
  expect(sum).toBeCloseTo(100, 9);
});

test('Costa Rica’s scorecard gives its published total and sub-dimensions within 0.01', () => {
  const { total, subdimensions } = aggregate(EDITION, (id) => EDITION.indicators[id].reference.value);
  expect(Math.abs(total - EDITION.checks.reference.total)).toBeLessThan(0.01);
  for (const [id, published] of Object.entries(EDITION.checks.reference.subdimensions))
    expect(Math.abs(subdimensions[id as 'data'] - published), id).toBeLessThan(0.01);
});

test('a number of the records is written as it stands there', () => {
  const format = createFormat('es-PE');
  expect(exact(format, 2.625)).toBe('2.625');
  expect(exact(format, -0.3)).toBe('−0.3');
  expect(exact(format, 1390)).toBe('1,390');
  expect(exact(format, 0.005)).toBe('0.005');
  expect(exact(format, 10)).toBe('10');
});
