/** The names alone, so that the preload bridge carries no schemas. */
export const CHANNEL_NAMES = [
  'app.start',
  'library.list',
  'library.locate',
  'library.drop',
  'plan.create',
  'plan.open',
  'plan.current',
  'plan.check',
  'plan.close',
  'plan.apply',
  'plan.undo',
  'plan.redo',
  'history.list',
  'history.planAt',
  'table.read',
  'document.export',
  'document.reveal',
  'settings.set',
  'source.open',
  'window.print',
  'window.fullScreen',
  'window.flushed',
] as const
export type ChannelName = (typeof CHANNEL_NAMES)[number]

export const EVENT_NAMES = ['plan.changed', 'plan.opened', 'window.flush', 'menu.chosen'] as const
export type EventName = (typeof EVENT_NAMES)[number]

/** The name under which the preload bridge stands in a window. */
export const BRIDGE_NAME = 'throughline'
