/**
 * What the deck uses of the state that Slidev keeps to itself. As with slidev-client.d.ts, tsconfig.json maps
 * @slidev/client/state/index.ts to this file; Vite does not.
 */
export declare const showOverview: {value: boolean}
