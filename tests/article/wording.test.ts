import { describe, expect, test } from 'vitest';
import { roleByWording } from '../../lib/article/roles.ts';
import { headsFurniture, headsKeyPoints, isCorrection, publishedPart } from '../../lib/article/wording.ts';

describe('roles by wording', () => {
  test.each([
    '© 2024 Sill Herald',
    'Copyright 2008 Marsh Gazette',
    '12 comments',
    '3.4K shares · 210 likes',
    'Visited 7 times, 2 visit(s) today',
    'Follow Sill Herald for breaking news from the valley.',
    'Sign up for our newsletter',
    'var _q = [];',
    '* * *',
    '…',
  ])('furniture: %s', (text) => expect(roleByWording(text)).toBe('furniture'));

  test.each([
    'By Robin Example',
    'BY ROBIN EXAMPLE AND SASHA SAMPLE',
    'By Robin Example, 7 May 2024, 10:15 am',
    'Published 7 May 2024',
    'First published on May 7th, 2024 at 18.05 GMT',
    'Updated 3 hours ago',
    'World desk · 7 May 2024 · 4 min read',
    '07.05.2024',
    'Tuesday, May 7, 2024 // 3 comments',
    '16:05',
  ])('byline: %s', (text) => expect(roleByWording(text)).toBe('byline'));

  test.each([
    'Photo: Town archive',
    'The mill in 1911. Photo: Town archive',
    'The bus on Monday. Screenshot from a broadcast',
  ])('caption: %s', (text) => expect(roleByWording(text)).toBe('caption'));

  test.each([
    'By Friday 120 people had come home.',
    'By 2030 the bridge will carry trams',
    'Published figures show that 12 boats sank in May 2024.',
    'Published data shows a fall',
    'Comments by the minister cost him his post',
    'Follow-up talks are set for 9 June',
    'Subscribers pay 9 a month for it now.',
    'It will close on 31 March 2023',
    'Copyright law was changed in 2024.',
    'More from the mine than last year: 300 tons',
    'Home prices rose by 4 per cent',
  ])('none: %s', (text) => expect(roleByWording(text)).toBeNull());

  test('a long text is prose whatever it begins with', () => {
    expect(roleByWording(`Sign up ${'for the race in May, '.repeat(12)}she said.`)).toBeNull();
  });
});

describe('headings', () => {
  test.each([
    ['Related stories', 'links'],
    ['Read more:', 'links'],
    ['MOST READ', 'links'],
    ['Comments (52)', 'rest'],
    ['Readers reply', 'rest'],
    ['Top comment', 'rest'],
    ['14 comments', 'rest'],
    ['3 responses', 'rest'],
    ['About the author', 'rest'],
    ['Related costs', null],
    ['Comments by the mayor', null],
    ['Where the money came from', null],
  ])('%s announces %s', (text, kind) => expect(headsFurniture(text)).toBe(kind));

  test.each(['Key points', 'At a glance', 'Highlights:', 'What you need to know about it'])('key points: %s', (text) =>
    expect(headsKeyPoints(text)).toBe(true),
  );

  test('a heading that only begins so is not one over key points', () => {
    expect(headsKeyPoints('Summary courts were closed in 1911')).toBe(false);
  });
});

test('corrections are told', () => {
  expect(isCorrection('Correction: 68 people were aboard.')).toBe(true);
  expect(isCorrection('An earlier version of this article said 68.')).toBe(true);
  expect(isCorrection('The correction of the river took 9 years.')).toBe(false);
});

test('what a line says of its publication', () => {
  expect(publishedPart('Published: 7 May 2024')).toBe(': 7 May 2024');
  expect(publishedPart('Updated 9 May 2024')).toBeNull();
});
