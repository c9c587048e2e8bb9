import {
  type Answer,
  BRIDGE_NAME,
  type ChannelName,
  type EventName,
  type EventPayload,
  type RequestOf,
  type ResponseOf,
} from '../../contract'

interface Bridge {
  request(channel: string, request: unknown): Promise<unknown>
  on(event: string, listener: (payload: unknown) => void): () => void
}

const bridge = (window as unknown as Record<string, Bridge>)[BRIDGE_NAME] as Bridge

/** A refusal or failure, in words for the person who sees it. */
export class RequestFailed extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Asks the main process. Throws RequestFailed with words that can be shown. */
export async function request<Name extends ChannelName>(
  name: Name,
  payload: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const answer = (await bridge.request(name, payload)) as Answer<ResponseOf<Name>>
  if (!answer.ok) throw new RequestFailed(answer.error.code, answer.error.message)
  return answer.value
}

export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  return bridge.on(name, (payload) => listener(payload as EventPayload<Name>))
}
