// Who may import whom. This is the table of ARCHITECTURE.md: change both together.
const node = { dependencyTypesNot: ['core'] }

/** Packages, by name or by the start of a scope. */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`

const d3Pure = 'd3|d3-(array|color|format|interpolate|path|scale|scale-chromatic|shape|time|time-format)'

/** Everything but what is named is forbidden to modules of the folder. `but` may be `node`: Node's own modules. */
function mayImport(folder, allowed, but = {}) {
  return {
    name: `${folder}-imports`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { pathNot: [`^src/${folder}/`, ...allowed], couldNotResolve: false, ...but },
  }
}

const resources = '^resources/'
const writers = packages('docx', '@resvg', 'opentype\\.js', 'fflate', '@xmldom')
const composition = [
  '^src/(core|contract|storage|export|tables|live)/',
  resources,
  packages('zod', 'immer', 'better-sqlite3', d3Pure, 'electron'),
  writers,
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    mayImport('core', [resources, packages('immer', 'zod', d3Pure)]),
    mayImport('contract', ['^src/core/', packages('zod')]),
    mayImport('storage', ['^src/core/', packages('better-sqlite3')], node),
    // Node too: the faces for the outlines are read from their packages.
    mayImport('export', ['^src/core/', writers], node),
    mayImport('tables', ['^src/core/', packages('papaparse', 'read-excel-file', 'fflate')], node),
    mayImport('live', ['^src/(core|contract)/', packages('zod')], node),
    mayImport('preload', ['^src/contract/', packages('electron')]),
    mayImport('renderer', [
      '^src/(core|contract)/',
      resources,
      packages(
        'react',
        'react-dom',
        'zustand',
        'zod',
        'qrcode-generator',
        'd3',
        'd3-[a-z-]+',
        '@fontsource',
        '@fontsource-variable',
      ),
    ]),
    mayImport('main', composition, node),
    mayImport('cli', composition, node),
    {
      name: 'cli-has-no-window',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: packages('electron') },
    },
    {
      name: 'features-are-independent',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // Type-only imports count too, and only the source before compilation still has them.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    // Packages that name their doors (docx/layout) are entered by them.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    // Tests may reach across, so they alone are left out.
    exclude: { path: '\\.test\\.tsx?$' },
  },
}
