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
    const huge = 'x'.repeat(5e6);
    const many = Array.from({ length: 2e5 }, () => 'finance');
    const loop = {}; loop.loop = loop;
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
    await expect(framed.frame.getByRole('button', { name: 'Play' })).toBeVisible();
  });

for (const [who, query] of [
  ['another origin', '?origin=https%3A%2F%2Fexample.org'],
  ['nobody named', ''],
  ['no origin at all', '?origin=javascript:alert(1)'],
] as const)
  test(`a page is ignored where the frame was told of ${who}`, async ({ page, host, baseURL }) => {
    await page.goto(host.page(pageOf(`${baseURL}embed/${query}`)));
    const framed = inFrame(page, 'iframe');
    await expect(framed.playhead).toBeAttached();
    await expect.poll(() => page.evaluate('typeof begin')).toBe('function');
    await page.evaluate('begin()');
    await framed.drawn(); // much later than any answer
    expect(await page.evaluate('answers')).toEqual([]);
    expect(await framed.day()).not.toBe('2019-11-10');
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
