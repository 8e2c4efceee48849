// Where a script says that it is from → the atlas' address, in every engine's way of saying it.
import { describe, expect, it } from 'vitest';
import { homeOf, scriptIn } from '../../src/embed/host/home.ts';

describe('the atlas’ address', () => {
  it.each([
    ['https://a.example/atlas/embed.js', 'https://a.example/atlas/'],
    ['https://a.example/embed.js?v=2', 'https://a.example/'],
    ['Error\n    at https://a.example/atlas/embed.js:1:2345\n    at …', 'https://a.example/atlas/'],
    ['Error\n    at e (http://localhost:4173/embed.js:1:9)', 'http://localhost:4173/'],
    ['@https://a.example/x/embed.js:1:99\n', 'https://a.example/x/'],
    ['global code@https://a.example/x/embed.js:1:99', 'https://a.example/x/'],
  ])('is found in %j', (text, home) => {
    expect(scriptIn(text)).toBe(home);
  });

  it.each(['', 'https://a.example/app.js', 'at file:///srv/index.js:1:1', 'https://a.example/embed.json'])(
    'is not guessed from %j: a bundler’s file lies anywhere',
    (text) => {
      expect(scriptIn(text)).toBeUndefined();
    },
  );

  it('is unknown on a server, where only src can name it', () => {
    expect(homeOf(null)).toBeUndefined();
  });
});
