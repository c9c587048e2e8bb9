import type { ReactNode } from 'react'

function Icon({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export const UndoIcon = () => (
  <Icon>
    <path d="M5.5 2.5 2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8H7" />
  </Icon>
)
export const SwapIcon = () => (
  <Icon>
    <path d="M2.5 5h10M9.5 2l3 3-3 3M13.5 11h-10M6.5 8l-3 3 3 3" />
  </Icon>
)
export const RedoIcon = () => (
  <Icon>
    <path d="m10.5 2.5 3 3-3 3M13.5 5.5h-7a4 4 0 0 0 0 8H9" />
  </Icon>
)
export const UpIcon = () => (
  <Icon>
    <path d="M8 12.5v-9M4.5 7 8 3.5 11.5 7" />
  </Icon>
)
export const DownIcon = () => (
  <Icon>
    <path d="M8 3.5v9M4.5 9 8 12.5 11.5 9" />
  </Icon>
)
/** A line, and something to be put below it. */
export const InsertIcon = () => (
  <Icon>
    <path d="M2.5 3.5h11M8 7v6.5M4.75 10.25h6.5" />
  </Icon>
)
export const RemoveIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
)
export const SearchIcon = () => (
  <Icon>
    <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.2 3.2" />
  </Icon>
)
export const MenuIcon = () => (
  <Icon>
    <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />
  </Icon>
)

/** The sign of the product: two lines that come together and go on as one. */
export function Brandmark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" aria-hidden="true">
      <path d="M4 2c1 4 4 5.5 6 7-2 1.5-5 3-6 7" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx="11.5" cy="9" r="3.5" fill="currentColor" />
    </svg>
  )
}
