import * as migration_20261123_110953_forste from './20261123_110953_forste';
import * as migration_20261123_130804_gjennomgang from './20261123_130804_gjennomgang';
import * as migration_20261123_131124_innlesinger from './20261123_131124_innlesinger';
import * as migration_20261123_131850_arbeidsflyt from './20261123_131850_arbeidsflyt';
import * as migration_20261123_132244_fylket_den_gangen from './20261123_132244_fylket_den_gangen';
import * as migration_20261123_142121_oppslag from './20261123_142121_oppslag';
import * as migration_20261126_012854_lagring from './20261126_012854_lagring';
import * as migration_20261126_100657_fakta from './20261126_100657_fakta';

export const migrations = [
  {
    up: migration_20261123_110953_forste.up,
    down: migration_20261123_110953_forste.down,
    name: '20261123_110953_forste',
  },
  {
    up: migration_20261123_130804_gjennomgang.up,
    down: migration_20261123_130804_gjennomgang.down,
    name: '20261123_130804_gjennomgang',
  },
  {
    up: migration_20261123_131124_innlesinger.up,
    down: migration_20261123_131124_innlesinger.down,
    name: '20261123_131124_innlesinger',
  },
  {
    up: migration_20261123_131850_arbeidsflyt.up,
    down: migration_20261123_131850_arbeidsflyt.down,
    name: '20261123_131850_arbeidsflyt',
  },
  {
    up: migration_20261123_132244_fylket_den_gangen.up,
    down: migration_20261123_132244_fylket_den_gangen.down,
    name: '20261123_132244_fylket_den_gangen',
  },
  {
    up: migration_20261123_142121_oppslag.up,
    down: migration_20261123_142121_oppslag.down,
    name: '20261123_142121_oppslag',
  },
  {
    up: migration_20261126_012854_lagring.up,
    down: migration_20261126_012854_lagring.down,
    name: '20261126_012854_lagring',
  },
  {
    up: migration_20261126_100657_fakta.up,
    down: migration_20261126_100657_fakta.down,
    name: '20261126_100657_fakta'
  },
];
