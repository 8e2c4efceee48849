// The few pictures the interface uses, as line drawings in the colour of the text around them.
import type { ComponentChildren } from 'preact';

function Icon({ children, size = 16 }: { children: ComponentChildren; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.5 10.5 3.5 3.5" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="m3.5 3.5 9 9m0-9-9 9" />
  </Icon>
);
export const MoonIcon = () => (
  <Icon>
    <path d="M13.3 9.6A5.7 5.7 0 0 1 6.4 2.7a5.7 5.7 0 1 0 6.9 6.9Z" />
  </Icon>
);
export const SunIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2.8" />
    <path d="M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1" />
  </Icon>
);
export const ShareIcon = () => (
  <Icon>
    <path d="M8 10V2M5 4.8 8 1.8l3 3M5 7H3v7h10V7h-2" />
  </Icon>
);
export const MenuIcon = () => (
  <Icon size={20}>
    <path d="M2 4h12M2 8h12M2 12h12" />
  </Icon>
);
export const PlusIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);
export const MinusIcon = () => (
  <Icon>
    <path d="M3 8h10" />
  </Icon>
);
export const FrameIcon = () => (
  <Icon>
    <path d="M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3" />
  </Icon>
);
export const PreviousIcon = () => (
  <Icon>
    <path d="m9.5 4-4 4 4 4" />
  </Icon>
);
export const NextIcon = () => (
  <Icon>
    <path d="m6.5 4 4 4-4 4" />
  </Icon>
);
export const UpIcon = () => (
  <Icon>
    <path d="m4 9.5 4-4 4 4" />
  </Icon>
);
export const PlayIcon = () => (
  <svg class="icon solid" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M6.5 4v12l9.5-6Z" />
  </svg>
);
export const PauseIcon = () => (
  <svg class="icon solid" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M6 4.5h2.800v11H6Zm5.200 0H14v11h-2.800Z" />
  </svg>
);
