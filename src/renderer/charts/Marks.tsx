import type { ColourRole, Mark } from '../../core/charts'

function paint(role: ColourRole | undefined): string {
  return role === undefined || role === 'none' ? 'none' : `var(--${role})`
}

const FACES = { serif: 'var(--serif)', sans: 'var(--sans)' } as const

function DrawnMark({ mark }: { mark: Mark }) {
  if (mark.kind === 'text') {
    return (
      <text
        x={mark.x}
        y={mark.y}
        fill={paint(mark.fill)}
        textAnchor={mark.anchor}
        // A text reads in its own direction, whatever stands around it.
        style={{ fontFamily: FACES[mark.face], fontSize: mark.size, fontWeight: mark.weight, unicodeBidi: 'plaintext' }}
      >
        {mark.text}
      </text>
    )
  }
  const stroke = {
    stroke: paint(mark.stroke),
    strokeWidth: mark.strokeWidth,
    strokeDasharray: mark.dash?.join(' '),
  }
  switch (mark.kind) {
    case 'line':
      return <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} {...stroke} />
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius}
          fill={paint(mark.fill)}
          {...stroke}
        />
      )
    case 'circle':
      return <circle cx={mark.x} cy={mark.y} r={mark.radius} fill={paint(mark.fill)} {...stroke} />
    case 'path':
      return <path d={mark.d} fill={paint(mark.fill)} {...stroke} />
  }
}

/** Draws the marks of a chart in their order, in the colours of the theme. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity; their order is what they are
    <DrawnMark key={index} mark={mark} />
  ))
}
