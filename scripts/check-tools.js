// A build from a clone needs a C++17 compiler and CMake. Without them cmake-js prints pages; this prints what to install.
import { spawnSync } from 'node:child_process';

const tools = [
  {
    name: 'a C++17 compiler',
    commands: [process.env.CXX, 'c++', 'g++', 'clang++'],
    debian: 'g++',
    fedora: 'gcc-c++',
  },
  { name: 'CMake 3.15 or newer', commands: ['cmake'], debian: 'cmake', fedora: 'cmake' },
  { name: 'make or ninja', commands: ['ninja', 'make'], debian: 'make', fedora: 'make' },
];

const runs = (command) => command && spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const missing = tools.filter((tool) => !tool.commands.some(runs));

if (missing.length > 0) {
  const list = (key) => missing.map((tool) => tool[key]).join(' ');
  console.error(
    `node-nvml cannot be built here: ${missing.map((tool) => tool.name).join(', ')} not found.\n` +
      `Install with "apt-get install ${list('debian')}" (Debian, Ubuntu) or "dnf install ${list('fedora')}" (Fedora, RHEL), then run npm ci again.`,
  );
  process.exit(1);
}
