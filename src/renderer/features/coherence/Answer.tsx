import { useEffect, useRef, useState } from 'react'
import { dispatch, usePlan } from '../../store'
import { Button, Field } from '../../ui'
import styles from './coherence.module.css'

const LIST = 'promptResponses'

/** The team's answer to a check. It begins to exist when somebody begins to write it. */
export function Answer({ checkId }: { checkId: string }) {
  const begun = usePlan().promptResponses.byId[checkId] !== undefined
  const [asked, setAsked] = useState(false)
  const container = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!begun || !asked) return
    container.current?.querySelector('textarea')?.focus()
    setAsked(false)
  }, [begun, asked])

  return (
    <div className={styles.answer} ref={container}>
      {begun ? (
        <Field
          path={`${LIST}/${checkId}/text`}
          rows={3}
          hint="What you will do about it, or why you accept it as it is."
        />
      ) : (
        <>
          <h3>Our answer</h3>
          <p>What you will do about it, or why you accept it as it is.</p>
          <Button
            adds={LIST}
            onPress={() => {
              setAsked(true)
              void dispatch('item.add', { list: LIST, id: checkId })
            }}
          >
            Write our answer
          </Button>
        </>
      )}
    </div>
  )
}
