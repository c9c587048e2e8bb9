import { useCallback } from 'react'
import type { HouseStyle } from '../../../../core/house'
import { dispatch, useDraft, usePlanValue } from '../../../store'

export function useHouseStyle(): HouseStyle {
  return usePlanValue('houseStyle') as HouseStyle
}

export function changeHouseStyle(change: Partial<HouseStyle>): void {
  void dispatch('houseStyle.set', { change })
}

const asText = (text: string) => ({ value: text })

/** A text of the house style while it is being typed; it is kept as any field is. */
export function useHouseText(key: 'letterhead' | 'footer') {
  const saved = usePlanValue(`houseStyle/${key}`) as string
  const changeFor = useCallback(
    (_path: string, value: unknown) => ({ type: 'houseStyle.set', args: { change: { [key]: value } } }),
    [key],
  )
  const { text, error, change, flush } = useDraft(`houseStyle/${key}`, asText, changeFor)
  return { text: text ?? saved, error, change, flush }
}
