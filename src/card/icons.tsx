/** The few icons there are, as inline SVG in the text's colour. All decorative: their buttons carry the words. */
import type { ComponentChildren } from "preact";

function Icon({ children, size = 16 }: { children: ComponentChildren; size?: number }) {
  return (
    <svg
      class="or-icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A drawing pin; filled once it holds. */
export function PinIcon({ filled }: { filled: boolean }) {
  return (
    <Icon>
      <path d="M6 2h4l-.5 4.5 2.5 2v1.5H4V8.5l2.5-2z" fill={filled ? "currentColor" : "none"} />
      <path d="M8 10v4" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Icon>
  );
}

export function MoreIcon() {
  return (
    <Icon>
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.4" />
    </Icon>
  );
}

/** Points to where reading goes on; turned by CSS when open, mirrored in right-to-left. */
export function ChevronIcon() {
  return (
    <Icon size={12}>
      <path d="M6 3.5L10.5 8 6 12.5" />
    </Icon>
  );
}

/** Leaves the extension: opens the web page. */
export function OutIcon() {
  return (
    <Icon size={11}>
      <path d="M6 3.5H3.5v9h9V10M9 2.5h4.5V7M13.5 2.5L7.5 8.5" />
    </Icon>
  );
}
