type Child = Node | string | null | false

interface Props {
  [attribute: string]: string | number | boolean | null | ((event: Event) => void)
}

/** Makes an element. What begins with "on" is a listener; null and false leave an attribute out. Text is only ever text. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value)
    else if (value === true) element.setAttribute(key, key.startsWith('aria-') ? 'true' : '')
    else if (value !== null && value !== false) element.setAttribute(key, String(value))
  }
  for (const child of children) if (child !== null && child !== false) element.append(child)
  return element
}
