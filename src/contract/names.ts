/** The names alone, so that the preload bridge carries no schemas. */
export const CHANNEL_NAMES = [
  'app.start',
  'library.list',
  'library.locate',
  'library.drop',
  'library.unwritten',
  'library.discard',
  'plan.create',
  'plan.open',
  'plan.current',
  'plan.check',
  'plan.close',
  'plan.publish',
  'plan.place',
  'plan.saveAs',
  'plan.duplicate',
  'plan.rename',
  'plan.move',
  'plan.reveal',
  'plan.resolve',
  'plan.apply',
  'plan.undo',
  'plan.redo',
  'history.list',
  'history.planAt',
  'versions.list',
  'versions.name',
  'versions.restore',
  'versions.export',
  'versions.saveCopy',
  'plan.share',
  'damage.look',
  'damage.mend',
  'support.copyDetails',
  'table.read',
  'houseStyle.chooseLogo',
  'houseStyle.chooseTemplate',
  'document.export',
  'document.cancelExport',
  'document.reveal',
  'settings.set',
  'source.open',
  'window.print',
  'window.fullScreen',
  'window.flushed',
  'window.new',
  'window.at',
] as const
export type ChannelName = (typeof CHANNEL_NAMES)[number]

export const EVENT_NAMES = [
  'plan.changed',
  'plan.opened',
  'plan.file',
  'app.notice',
  'document.progress',
  'settings.changed',
  'window.flush',
  'menu.chosen',
] as const
export type EventName = (typeof EVENT_NAMES)[number]

/** What the bridge itself sends: the path of a file that was dropped on the window. No page can send it. */
export const DROPPED_FILE = 'file.dropped'

/** The name under which the preload bridge stands in a window. */
export const BRIDGE_NAME = 'throughline'
