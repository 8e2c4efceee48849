// The page's state → what a host page may know of it: plain values, days as text.
import { placeName } from '../../i18n/index.ts';
import { writeUrl } from '../../state/index.ts';
import { formatDay } from '../../time/index.ts';
import { type Atlas, langOf } from '../../ui/context.tsx';
import type { FrameInitiative, FrameState } from '../shown.ts';

type Source = Pick<Atlas, 'store' | 'painter' | 'dataset' | 'environment'>;

export function frameState({ store, painter }: Source): FrameState {
  const state = store.get();
  const { day, shown } = painter.picture(state);
  const { sectors, kinds, provinces, q, basis } = state;
  return {
    query: writeUrl({ ...state, time: state.time === null ? null : Math.floor(state.time) }),
    time: formatDay(day),
    from: state.from === null ? null : formatDay(state.from),
    to: state.to === null ? null : formatDay(state.to),
    playing: state.playing,
    shown: shown.entries.length,
    initiative: state.initiative,
    place: state.place,
    filter: { sectors, kinds, provinces, q, basis },
  };
}

export function frameInitiatives(atlas: Source, visible: boolean): FrameInitiative[] {
  const { dataset, painter, store, environment } = atlas;
  const lang = langOf(store.get(), environment.get());
  const entries = visible ? painter.picture(store.get()).shown.entries : dataset.entries;
  return entries.map(({ initiative }) => ({
    id: initiative.id,
    title: initiative.title,
    date: initiative.date.edtf,
    sector: initiative.sector,
    kind: initiative.kind,
    places: initiative.places.map(({ code, basis }) => {
      const name = dataset.places.get(code)?.name;
      return { code, name: name ? placeName(name, lang) : code, basis };
    }),
    documents: [...new Set(initiative.evidence.map(({ document }) => document))],
  }));
}
