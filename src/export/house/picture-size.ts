export interface Size {
  width: number
  height: number
}

/** Frame headers of JPEG that tell the size: all but those of tables. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

function jpegSize(bytes: DataView): Size | null {
  let at = 2
  while (at + 9 < bytes.byteLength && bytes.getUint8(at) === 0xff) {
    const marker = bytes.getUint8(at + 1)
    if (FRAMES.has(marker)) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) }
    at += 2 + bytes.getUint16(at + 2)
  }
  return null
}

/** The pixels of a PNG or JPEG, read from its head; null where it tells none. */
export function pictureSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 24) return null
  const isPng = view.getUint32(0) === 0x89504e47
  const size = isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : jpegSize(view)
  return size && size.width > 0 && size.height > 0 ? size : null
}
