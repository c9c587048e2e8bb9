// What a package's Electron may do besides running the app. Each fuse that Electron has is named here: one that is not,
// since a later Electron brought it, stops the packaging (`strictlyRequireAllFuses`) until somebody has decided on it.
// The configuration file of electron-builder has no place for that, so a hook of it sets them.

const fuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  // Turned off, each access of WebAssembly to its memory would be checked in code. No page of ours has any.
  WasmTrapHandlers: true,
}

/**
 * electron-builder's `afterPack`.
 * @param electronFuses the package `@electron/fuses`, which comes with electron-builder.
 */
async function setFuses(context, electronFuses = require('@electron/fuses')) {
  const { FuseVersion, FuseV1Options } = electronFuses
  const settings = { version: FuseVersion.V1, strictlyRequireAllFuses: true }
  for (const [name, value] of Object.entries(fuses)) {
    if (!(name in FuseV1Options)) throw new Error(`this @electron/fuses knows no fuse ${name}: update electron-builder`)
    settings[FuseV1Options[name]] = value
  }
  // What is signed afterwards needs no signature of its own from here; what is not must have one to run at all.
  settings.resetAdHocDarwinSignature = context.electronPlatformName === 'darwin'
  await context.packager.addElectronFuses(context, settings)
}

module.exports = { default: setFuses, fuses }
