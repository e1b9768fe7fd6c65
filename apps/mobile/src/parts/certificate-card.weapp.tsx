import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Picture } from './picture';
import './certificate-card.css';

type Row = { name: string; value: string };

type CertificateCardProps = {
  kind: string;
  holder: string;
  level: string;
  number: Row;
  expires: Row;
  portrait?: { src: string; alt: string };
  status: ReactNode;
  /** It proves nothing any more: drawn so that nobody takes it for one in force. */
  ended?: boolean;
};

/** The certificate as one knows it from paper, all of it text. */
export function CertificateCard({
  kind,
  holder,
  level,
  number,
  expires,
  portrait,
  status,
  ended,
}: CertificateCardProps) {
  return (
    <View className={ended ? 'certificate ended' : 'certificate'}>
      <View className="certificate-head">
        <View className="certificate-kind">{kind}</View>
        <View className="certificate-status">{status}</View>
      </View>
      <View className="certificate-body">
        {portrait && <Picture look="portrait" {...portrait} />}
        <View className="certificate-words">
          <View className="certificate-holder">{holder}</View>
          <View className="certificate-level">{level}</View>
        </View>
      </View>
      <View className="certificate-rows">
        {[number, expires].map(({ name, value }) => (
          <View key={name}>
            <View className="certificate-row-name">{name}</View>
            <View className="certificate-row-value">{value}</View>
          </View>
        ))}
      </View>
    </View>
  );
}
