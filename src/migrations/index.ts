import * as migration_20261123_110953_forste from './20261123_110953_forste';

export const migrations = [
  {
    up: migration_20261123_110953_forste.up,
    down: migration_20261123_110953_forste.down,
    name: '20261123_110953_forste'
  },
];
