/** By Node's name: the name in an image, Debian's, the folder of its libraries, and where programs look for the loader. */
export const ARCHITECTURES = {
  x64: {
    oci: 'amd64',
    debian: 'amd64',
    triplet: 'x86_64-linux-gnu',
    loader: 'ld-linux-x86-64.so.2',
    loaderPath: 'usr/lib64/ld-linux-x86-64.so.2',
  },
  arm64: {
    oci: 'arm64',
    debian: 'arm64',
    triplet: 'aarch64-linux-gnu',
    loader: 'ld-linux-aarch64.so.1',
    loaderPath: 'usr/lib/ld-linux-aarch64.so.1',
  },
};
