import { View } from '@tarojs/components';
import { aria } from './aria.ts';
import './ruler.css';
import './ruler.weapp.css';

/** How far one has come, along a rule with one tick for each question. The words say the same. */
export function Ruler({ at, of, says }: { at: number; of: number; says: string }) {
  const ticks = Array.from({ length: of + 1 }, (_, place) => place);
  return (
    <View className="ruler">
      <View className="ruler-says">{says}</View>
      <View className="ruler-bar" {...aria({ hidden: true })}>
        <View className="ruler-bar-come" style={{ width: `${(100 * at) / of}%` }} />
        {ticks.map((tick) => (
          <View
            key={tick}
            className={`ruler-mark${tick <= at ? ' ruler-mark-come' : ''}${tick % 5 === 0 || tick === of ? ' ruler-mark-long' : ''}`}
            style={{ left: `${(100 * tick) / of}%` }}
          />
        ))}
      </View>
    </View>
  );
}
