import { useId } from 'react'
import { Button } from '../../../ui'
import styles from './house.module.css'
import { useChosenFile } from './use-chosen-file'
import { changeHouseStyle, useHouseStyle } from './use-house-style'

/** The district's own Word file, and what it lacks. */
export function TemplateFields() {
  const { template } = useHouseStyle()
  const { problem, choose } = useChosenFile('houseStyle.chooseTemplate')
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>Template</h3>
      <p className={template ? undefined : styles.note}>
        {template
          ? `Documents follow ${template.name}: its styles, paper, headers and footers.`
          : 'A Word file of the district (.docx or .dotx), if there is one: documents take its styles, paper, headers and footers, and nothing of its text.'}
      </p>
      {template && template.notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{`What it lacks, and what was left out (${template.notes.length})`}</summary>
          <ul>
            {template.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <p role="status">{problem}</p>
      <div className={styles.buttons}>
        <Button onPress={choose}>{template ? 'Choose another…' : 'Choose a Word file…'}</Button>
        {template && <Button onPress={() => changeHouseStyle({ template: null })}>Use none</Button>}
      </div>
    </section>
  )
}
