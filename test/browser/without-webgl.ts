// Playwright's options → the same browser on a machine that cannot draw with WebGL.
import type { LaunchOptions } from '@playwright/test';
import { BROWSER_ARGS } from '../../scripts/browser.ts';

interface Launching {
  readonly launchOptions: LaunchOptions;
}

/** For `test.use`. The browser says on the console what it lacks. */
export const WITHOUT_WEBGL = {
  expectedErrors: [/WebGL|GPU/i],
  launchOptions: async (
    { launchOptions }: Launching,
    use: (options: LaunchOptions) => Promise<void>,
  ): Promise<void> =>
    use({
      ...launchOptions,
      args: [...BROWSER_ARGS.filter((arg) => !arg.includes('swiftshader')), '--disable-3d-apis'],
      ignoreDefaultArgs: ['--enable-unsafe-swiftshader'],
    }),
};
