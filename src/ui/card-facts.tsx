// The facts under an initiative's sentence: place and code, why here, partners, actors, sector, confidence.
import type { ComponentChildren } from 'preact';
import type { Entry, PlaceEntry } from '../atlas/index.ts';
import { fullName, otherName, placeName } from '../i18n/index.ts';
import { selectPlace } from '../state/index.ts';
import { useAtlas, useLang, useMessages } from './context.tsx';
import { scopeWords } from './place-words.ts';

export function CardFacts({ entry }: { entry: Entry }) {
  const t = useMessages();
  const lang = useLang();
  const { actors, sectors, confidence, reason } = entry.initiative;
  const word = confidence >= 0.8 ? t.card.high : confidence >= 0.5 ? t.card.medium : t.card.low;
  return (
    <dl class="facts">
      {entry.leads.length > 0 && (
        <Fact name={t.card.place}>
          {entry.leads.map((place) => (
            <FullPlace key={place.code} place={place} />
          ))}
        </Fact>
      )}
      {entry.leads.length === 0 && <Fact name={t.card.place}>{scopeWords(entry.initiative.scope, t)}</Fact>}
      <Fact name={t.card.why}>
        {entry.seat && `${t.card.whySeat} `}
        <span lang="en">{reason}</span>
      </Fact>
      {entry.partners.length > 0 && (
        <Fact name={t.card.partners}>
          {entry.partners.map((place, i) => (
            <span key={place.code} class="partner" title={t.card.code(place.code)}>
              {i > 0 && (lang === 'zh' ? '、' : ', ')}
              {placeName(place.name, lang)} <span class="code num">{place.code}</span>
            </span>
          ))}
        </Fact>
      )}
      {actors.length > 0 && (
        <Fact name={t.card.actors}>
          <span lang="en">{actors.join('; ')}</span>
        </Fact>
      )}
      <Fact name={t.card.sector}>{t.listJoin(sectors.map((s) => t.sectors[s]))}</Fact>
      <Fact name={t.card.certainty}>{t.card.certaintyWords(Math.round(confidence * 100), word)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** `Guangzhou 广州市 · GB/T 2260 440100`, the name a way to the place's list. */
function FullPlace({ place }: { place: PlaceEntry }) {
  const t = useMessages();
  const lang = useLang();
  const { act } = useAtlas();
  return (
    <span class="full-place">
      <button
        type="button"
        class="link"
        title={t.card.showPlace(placeName(place.name, lang))}
        onClick={() => act(selectPlace(place.code))}
      >
        {fullName(place.name, lang)}
      </button>{' '}
      <span class="other" lang={lang === 'zh' ? 'en' : 'zh-Hans'}>
        {otherName(place.name, lang)}
      </span>{' '}
      · <span class="num">{t.card.code(place.code)}</span>
    </span>
  );
}
