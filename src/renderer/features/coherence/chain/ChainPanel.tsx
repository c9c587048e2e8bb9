import { type ReactNode, useId } from 'react'
import type { ChainArrow, ChainNode } from '../../../../core/plan'
import { Button, Field, LinkButton } from '../../../ui'
import styles from './chain.module.css'
import type { ChainState } from './use-chain'

interface PanelProps {
  state: ChainState
  onGoTo: (path: string) => void
}

/** The field in which a thing of the chain is told, and the screen on which all of it stands. */
const HOME = {
  action: { field: '/name', screen: 'Open it in Initiatives' },
  core: { field: '', screen: 'Open it on Purpose' },
  objective: { field: '/name', screen: 'Open it on Purpose' },
} as const

function Frame({
  state,
  title,
  tools,
  children,
}: {
  state: ChainState
  title: string
  tools: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section
      className={styles.panel}
      data-print="never"
      aria-labelledby={id}
      ref={state.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        state.close()
      }}
    >
      <div className={styles.panelHead}>
        <h2 id={id} dir="auto">
          {title}
        </h2>
        <span className={styles.panelTools}>
          {tools}
          <Button onPress={state.close}>Back to the chain</Button>
        </span>
      </div>
      {children}
    </section>
  )
}

function ArrowPanel({ state, arrow }: { state: ChainState; arrow: ChainArrow }) {
  const path = `arrows/${arrow.id}`
  return (
    <Frame
      state={state}
      title={`${arrow.from.name} → ${arrow.to.name}`}
      tools={
        <LinkButton quiet onPress={() => void state.remove(arrow)}>
          Remove this arrow
        </LinkButton>
      }
    >
      <div className={styles.fields}>
        <Field path={`${path}/assumption`} compact rows={2} hint="What must be true for this step to follow" />
        <Field path={`${path}/evidence`} compact rows={2} hint="What speaks for it" />
        <Field path={`${path}/kind`} hint="Where it comes from" />
      </div>
    </Frame>
  )
}

function Joined({
  arrows,
  words,
  end,
  state,
}: {
  arrows: readonly ChainArrow[]
  words: string
  end: 'from' | 'to'
  state: ChainState
}) {
  if (arrows.length === 0) return null
  return (
    <div>
      <h3>{words}</h3>
      <ul>
        {arrows.map((arrow) => (
          <li key={arrow.id}>
            <LinkButton onPress={() => state.show(arrow.id, 'text')}>
              <span dir="auto">{arrow[end].name}</span>
            </LinkButton>{' '}
            <span className={styles.quiet} dir="auto">
              {arrow.assumption.trim() || 'Assumption not said'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function NodePanel({ state, node, onGoTo }: PanelProps & { node: ChainNode }) {
  const { chain, hold } = state
  const { field, screen } = HOME[node.column]
  return (
    <Frame
      state={state}
      title={node.name}
      tools={
        <>
          <LinkButton quiet onPress={() => onGoTo(`${node.path}${field}`)}>
            {screen}
          </LinkButton>
          {node.column !== 'action' && (
            <span data-join="back">
              <Button onPress={() => hold(node, false)}>What leads here…</Button>
            </span>
          )}
          {node.column !== 'objective' && (
            <span data-join="onward">
              <Button onPress={() => hold(node, true)}>Leads to…</Button>
            </span>
          )}
        </>
      }
    >
      <div className={styles.nodeFields}>
        <div className={styles.own}>
          <Field path={`${node.path}${field}`} compact rows={2} />
          {node.column === 'action' && <Field path={`${node.path}/objective`} />}
        </div>
        <div className={styles.joined}>
          <Joined
            arrows={chain.arrows.filter(({ to }) => to.path === node.path)}
            words="Led to by"
            end="from"
            state={state}
          />
          <Joined
            arrows={chain.arrows.filter(({ from }) => from.path === node.path)}
            words="Leads to"
            end="to"
            state={state}
          />
        </div>
      </div>
    </Frame>
  )
}

/** What is chosen, with its fields; while an arrow is being drawn, what to do next. The picture stays in sight above it. */
export function ChainPanel({ state, onGoTo }: PanelProps) {
  const { arrow, node, open, joining, letGo } = state
  if (joining) {
    const { held, forward } = joining
    return (
      <section className={styles.strip} data-print="never" aria-label="The arrow that is being drawn">
        <p role="status">
          <b dir="auto">{forward ? `${held.name} leads to…` : `What leads to ${held.name}?`}</b> Choose one of those
          with a dashed frame. Esc lets go.
        </p>
        <Button onPress={letGo}>Let go</Button>
      </section>
    )
  }
  if (open && arrow) return <ArrowPanel key={arrow.id} state={state} arrow={arrow} />
  if (open && node) return <NodePanel key={node.path} state={state} node={node} onGoTo={onGoTo} />
  return (
    <section className={styles.strip} data-print="never" aria-label="Keys of the chain">
      <p className={styles.quiet}>
        Choose a thing or an arrow to write about it. Arrow keys move. L draws an arrow onwards, H draws one that leads
        here.
      </p>
    </section>
  )
}
