import { Text, View } from '@tarojs/components';
import { aria } from './aria.ts';
import './signed-lines.css';

type SignedLinesProps = { label: string; lines: readonly string[]; digestName: string; digest: string };

/** The lines of a document as they are signed, and the digest over them. */
export function SignedLines({ label, lines, digestName, digest }: SignedLinesProps) {
  return (
    <View className="signed-lines" {...aria({ role: 'region', label })}>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their place
        <View key={place} className={place === 0 ? 'signed-lines-title' : undefined}>
          {line}
        </View>
      ))}
      <View className="signed-lines-digest">
        <Text className="signed-lines-digest-name">{digestName}</Text>
        <Text className="signed-lines-digest-value">{digest.replace(/(.{8})/g, '$1 ').trim()}</Text>
      </View>
    </View>
  );
}
