import { dismissNotice, useNotice } from '../store'
import { Button, IconButton, RemoveIcon } from '../ui'
import styles from './shell.module.css'

/** What the app has to say about the last action, until it is dismissed or something else happens. */
export function Notices() {
  const notice = useNotice()
  return (
    <div aria-live="polite" data-print="never">
      {notice && (
        <div className={styles.notice}>
          <span>{notice.text}</span>
          {notice.action && <Button onPress={notice.action.run}>{notice.action.label}</Button>}
          <IconButton label="Dismiss this message" onPress={dismissNotice}>
            <RemoveIcon />
          </IconButton>
        </div>
      )}
    </div>
  )
}
