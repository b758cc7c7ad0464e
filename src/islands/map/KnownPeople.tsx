import type { Spot } from '../../domain/map/place.ts';
import { type MapScan, startFromScan } from '../../domain/map/start-from-scan.ts';
import type { ScanEntry } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { MapUi } from './map-ui.ts';

interface Props {
  /** The nicknames of kept scans that are not on the map. */
  names: readonly string[];
  kept: readonly ScanEntry[];
  scans: readonly MapScan[];
  lang: Lang;
  ui: MapUi;
  /** Without a spot it is where there is room. */
  onAdd: (name: string, spot?: Spot) => void;
}

/** Whom the learner did a scan about, to be put on the map: where there is room, or where the answers lie, as they choose. */
export function KnownPeople({ names, kept, scans, lang, ui, onAdd }: Props) {
  if (names.length === 0) return null;
  return (
    <section className="map-known" aria-labelledby="map-known">
      <h3 id="map-known">{ui.known}</h3>
      <ul>
        {names.map((name) => {
          const start = startFromScan(name, kept, scans);
          return (
            <li key={name}>
              <button type="button" className="button quiet" onClick={() => onAdd(name)}>
                {fill(ui.addKnown, { name })}
              </button>
              {start && (
                <button type="button" className="button link" onClick={() => onAdd(name, start.spot)}>
                  {fill(ui.addAtScan, { name, day: formatDay(lang, start.at) })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
