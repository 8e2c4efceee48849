// Commands asked for help, or given what there is not → their usage, at once and without doing anything else.
import { describe, expect, test } from 'vitest';
import { runScript } from '../../scripts/run.ts';

describe.each(['check', 'bench', 'evaluate'])('npm run %s', (name) => {
  test('-- --help prints how to use it', { timeout: 30_000 }, async () => {
    const { code, output } = await runScript(`scripts/${name}.ts`, ['--help'], { show: false });
    expect(code).toBe(0);
    expect(output).toContain(`npm run ${name}`);
  });
});

describe.each(['check', 'bench', 'evaluate'])('npm run %s', (name) => {
  test('with an option that there is not ends with 2', { timeout: 30_000 }, async () => {
    const { code, output } = await runScript(`scripts/${name}.ts`, ['--no-such'], { show: false });
    expect(code).toBe(2);
    expect(output).toMatch(/--no-such/);
    expect(output).toContain(`npm run ${name}`);
  });
});
