import * as migration_20261123_110953_forste from './20261123_110953_forste';
import * as migration_20261123_130804_gjennomgang from './20261123_130804_gjennomgang';

export const migrations = [
  {
    up: migration_20261123_110953_forste.up,
    down: migration_20261123_110953_forste.down,
    name: '20261123_110953_forste',
  },
  {
    up: migration_20261123_130804_gjennomgang.up,
    down: migration_20261123_130804_gjennomgang.down,
    name: '20261123_130804_gjennomgang'
  },
];
