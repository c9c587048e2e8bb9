import type { ReactNode } from 'react'
import { chainLead } from '../../../../core/analysis/chain-words'
import { restingArrows } from '../../../../core/plan'
import { Button, LinkButton } from '../../../ui'
import { ArrowTable } from './ArrowTable'
import { Breaks } from './Breaks'
import { ChainPanel } from './ChainPanel'
import { ChainPicture } from './ChainPicture'
import styles from './chain.module.css'
import { Legend } from './Legend'
import { useChain } from './use-chain'

interface ChainViewProps {
  /** The arrow that is opened on arrival. */
  arrow: string | undefined
  onGoTo: (path: string) => void
  /** What stands above the picture and scrolls with it. */
  children: (lead: string) => ReactNode
}

function restingWords(count: number): string {
  const begin = count === 1 ? 'One arrow begins' : `${count} arrows begin`
  return `${begin} at what we stop or pause, and ${count === 1 ? 'is' : 'are'} not drawn.`
}

/** The theory of action as a chain, with what is chosen in it below. */
export function ChainView({ arrow, onGoTo, children }: ChainViewProps) {
  const state = useChain(arrow)
  const { plan, chain, breaks } = state
  const resting = restingArrows(plan)
  return (
    <>
      <div className={styles.scroll}>
        {children(chainLead(chain, breaks))}
        <div className={styles.tools} data-print="head">
          {chain.arrows.length === 0 ? <span /> : <Legend />}
          <Button onPress={() => void state.addAction()}>Add an action</Button>
        </div>
        <div className={styles.board} data-print="only landscape">
          <div className={styles.side}>
            <ChainPicture state={state} />
            {chain.nodes.objective.length === 0 && (
              <p className={styles.quiet}>
                There is no objective yet for the chain to lead to.{' '}
                <LinkButton quiet onPress={() => onGoTo('purpose/objectives')}>
                  Name the first on Purpose
                </LinkButton>
              </p>
            )}
            {resting > 0 && <p className={styles.quiet}>{restingWords(resting)}</p>}
          </div>
          <Breaks state={state} />
        </div>
        <ArrowTable state={state} />
      </div>
      <ChainPanel state={state} onGoTo={onGoTo} />
    </>
  )
}
