// How an embed looks and how large it is → fields for them.
import type { Height } from '../../share/index.ts';
import { Choice, Pixels } from './controls.tsx';
import type { FormProps } from './embed-form.tsx';
import { useShareWords } from './words.ts';

export function LookFields({ options, set }: FormProps) {
  const w = useShareWords();
  return (
    <>
      <Choice
        name={w.theme}
        names={[
          ['auto', w.themes.auto],
          ['light', w.themes.light],
          ['dark', w.themes.dark],
        ]}
        chosen={options.theme ?? 'auto'}
        onChoose={(theme) => set({ theme: theme === 'auto' ? null : theme })}
      />
      <Choice
        name={w.language}
        names={[
          ['auto', w.themes.auto],
          ['en', 'English'],
          ['zh', '中文'],
        ]}
        chosen={options.lang ?? 'auto'}
        onChoose={(lang) => set({ lang: lang === 'auto' ? null : lang })}
      />
    </>
  );
}

const RATIOS = ['16/9', '4/3', '1/1'] as const;

export function SizeFields({ options, set }: FormProps) {
  const w = useShareWords();
  const { form, width, height } = options;
  const heights: (readonly [string, string])[] = [
    ['content', w.content],
    ['pixels', w.pixels],
    ...(form === 'iframe' ? RATIOS.map((ratio) => [ratio, ratio.replace('/', ':')] as const) : []),
  ];
  const choose = (value: string) => set({ height: value === 'pixels' ? 480 : (value as Height) });
  return (
    <>
      <Choice
        name={w.width}
        names={[
          ['full', w.full],
          ['pixels', w.pixels],
        ]}
        chosen={width === null ? 'full' : 'pixels'}
        onChoose={(value) => set({ width: value === 'full' ? null : 640 })}
      />
      {width !== null && (
        <Pixels name={w.widthPixels} value={width} most={2400} onSet={(px) => set({ width: px })} />
      )}
      {form === 'image' ? (
        <Choice
          name={w.format}
          names={[
            ['svg', 'SVG'],
            ['png', 'PNG'],
          ]}
          chosen={options.format}
          onChoose={(format) => set({ format })}
        />
      ) : (
        <Choice
          name={w.height}
          names={heights}
          chosen={typeof height === 'number' ? 'pixels' : height}
          onChoose={choose}
        />
      )}
      {form !== 'image' && typeof height === 'number' && (
        <Pixels name={w.heightPixels} value={height} most={2000} onSet={(px) => set({ height: px })} />
      )}
    </>
  );
}
