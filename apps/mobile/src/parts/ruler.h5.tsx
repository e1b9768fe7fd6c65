import './ruler.css';

/** How far one has come, along a rule with one tick for each question. The words say the same. */
export function Ruler({ at, of, says }: { at: number; of: number; says: string }) {
  const ticks = Array.from({ length: of + 1 }, (_, place) => place);
  return (
    <div className="ruler">
      <p className="ruler-says">{says}</p>
      <svg
        className="ruler-rule"
        viewBox={`0 0 ${of * 10} 12`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path className="ruler-line" d={`M0 1H${of * 10}`} />
        <path className="ruler-come" d={`M0 1H${at * 10}`} />
        {ticks.map((tick) => (
          <path
            key={tick}
            className={tick <= at ? 'ruler-tick ruler-tick-come' : 'ruler-tick'}
            d={`M${tick * 10} 1V${tick % 5 === 0 || tick === of ? 11 : 7}`}
          />
        ))}
      </svg>
    </div>
  );
}
