// Commands and attacks from a host page → obeyed from the origin that was named, ignored from any other.
import { expect, inFrame, test } from './host-page.ts';

/** Hands over a port and asks for a day; what comes back is kept in `answers`. */
const CONNECT = `
  answers = [];
  begin = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answers.push(data);
    const frame = document.querySelector('iframe');
    frame.contentWindow.postMessage({ ns: 'chain-atlas', v: 1, type: 'connect' }, '*', [port2]);
    port1.postMessage({ ns: 'chain-atlas', v: 1, type: 'call', seq: 1, method: 'seek', args: { day: '2019-11-10' } });
    hostile(port1);
    port1.postMessage({ ns: 'chain-atlas', v: 1, type: 'call', seq: 9, method: 'state' });
  };
  hostile = (port) => {
    const call = { ns: 'chain-atlas', v: 1, type: 'call', seq: 2 };
    const huge = 'x'.repeat(1e7);
    const many = Array.from({ length: 2e5 }, () => 'finance');
    const loop = {}; loop.loop = loop;
    const proto = JSON.parse('{"__proto__": {"seq": 5}, "constructor": {"prototype": 1}}');
    for (let i = 0; i < 10000; i++) port.postMessage(i % 2 ? { ...call, seq: 'x' } : proto);
    for (let i = 0; i < 10000; i++) // a hint that changes its mind
      document.querySelector('iframe').contentWindow.postMessage({ ns: 'chain-atlas', v: 1, type: 'map', live: i % 2 === 0 }, '*');
    for (const message of [null, 7, huge, [], loop, { ns: 'chain-atlas' }, { ...call }, { ...call, method: 'eval', args: 'alert(1)' },
      { ...call, method: 'seek', args: { day: huge } }, { ...call, method: 'filter', args: { sectors: many } },
      { ...call, method: 'set', args: { keys: JSON.parse('{"__proto__": {"polluted": 1}, "time": "x"}') } },
      { ...call, seq: -1, method: 'play' }, { ...call, v: 2, method: 'play' }, { ...call, method: 'filter', args: loop }])
      port.postMessage(message);
  };
  addEventListener('message', ({ data }) => {
    if (data?.ns === 'chain-atlas' && data.type === 'ready') begin();
  });`;

const pageOf = (address: string, sandbox = '') =>
  `<script>${CONNECT}</script><iframe ${sandbox} width="640" height="420" src="${address}"></iframe>`;

for (const [where, sandbox] of [
  ['', ''],
  [' in a sandbox', 'sandbox="allow-scripts"'],
] as const)
  test(`the named origin is obeyed${where}, and whatever else it sends does no harm`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto(host.page(pageOf(`${baseURL}embed/?origin=${encodeURIComponent(host.origin)}`, sandbox)));
    const framed = inFrame(page, 'iframe');
    await expect.poll(() => framed.day()).toBe('2019-11-10');
    const answers = () =>
      page.evaluate('answers') as Promise<{ type: string; re?: number; value?: object }[]>;
    await expect
      .poll(async () => (await answers()).find(({ re }) => re === 9)?.value)
      .toMatchObject({
        time: '2019-11-10',
        playing: false,
      });
    expect((await answers()).map(({ type }) => type)).toContain('connected');
    // What is a call but makes no sense is told so, and nothing else is answered.
    const refused = (await answers()).filter(({ type }) => type === 'failure');
    expect(new Set(refused.map(({ re }) => re))).toEqual(new Set([2, -1]));
    await expect(framed.frame.getByRole('button', { name: 'Play' })).toBeVisible();
  });

test('a page is ignored where the frame was told of another, of nobody, or of nonsense', async ({
  page,
  host,
  baseURL,
}) => {
  const queries = ['?origin=https%3A%2F%2Fexample.org', '', '?origin=javascript:alert(1)'];
  const frames = queries.map(
    (query) => `<iframe width="320" height="380" src="${baseURL}embed/${query}"></iframe>`,
  );
  await page.goto(
    host.page(`${frames.join('')}<script>
        answers = [];
        readies = new Set();
        addEventListener('message', ({ data, source }) => {
          if (data?.ns !== 'chain-atlas' || data.type !== 'ready') return;
          readies.add(source);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => answers.push(data);
          source.postMessage({ ns: 'chain-atlas', v: 1, type: 'connect' }, '*', [port2]);
          port1.postMessage({ ns: 'chain-atlas', v: 1, type: 'call', seq: 1, method: 'seek', args: { day: '2019-11-10' } });
        });
      </script>`),
  );
  await expect.poll(() => page.evaluate('readies.size')).toBe(queries.length);
  for (let index = 0; index < queries.length; index++) await inFrame(page, `iframe >> nth=${index}`).drawn(); // much later than any answer
  expect(await page.evaluate('answers')).toEqual([]);
  expect(await inFrame(page, 'iframe >> nth=0').day()).not.toBe('2019-11-10');
});

test('a frame of somebody else cannot pose as the atlas', async ({ page, host, baseURL }) => {
  const liar = host.page(
    `<script>for (const px of [1e9, -5, 'tall', NaN]) parent.postMessage({ ns: 'chain-atlas', v: 1, type: 'height', px }, '*')</script>`,
  );
  await page.goto(
    host.page(`<iframe id="liar" height="111" src="${liar.replace(host.origin, host.other)}"></iframe>
      <iframe id="ours" width="640" height="111" src="${baseURL}embed/"></iframe>
      <script src="${baseURL}embed.js"></script>`),
  );
  await expect.poll(() => page.locator('#ours').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(400);
  expect(await page.locator('#liar').evaluate((frame) => frame.clientHeight)).toBe(111);
});
