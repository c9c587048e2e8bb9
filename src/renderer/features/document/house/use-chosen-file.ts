import { useState } from 'react'
import { RequestFailed, request } from '../../../store'

/** Chooses a file for the house style. Why one cannot serve stands beside the button: the dialog covers notices. */
export function useChosenFile(channel: 'houseStyle.chooseLogo' | 'houseStyle.chooseTemplate') {
  const [problem, setProblem] = useState<string | null>(null)

  async function choose() {
    setProblem(null)
    try {
      await request(channel, {})
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      setProblem(error.message)
    }
  }

  return { problem, choose: () => void choose() }
}
