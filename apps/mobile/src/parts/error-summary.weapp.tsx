import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { go } from '../device/navigate.ts';
import { aria } from './aria.ts';
import { requestFocus } from './focus-request.ts';
import { Icon } from './icon';
import './error-summary.css';

/** `field` is the id of the control to go to, `to` the page; without either the sentence stands alone. */
export type PageError = { says: string; field?: string; to?: string };

type ErrorSummaryProps = { title: string; errors: readonly PageError[] };

/** What has to be corrected. Spoken whenever the errors are new, brought into view, and leads to each answer. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  // `errors` is a new list at each attempt, so that the same mistake is said again.
  useEffect(() => {
    if (errors.length > 0) Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <View className="error-summary" {...aria({ role: 'alert', live: 'assertive' })}>
      <View className="error-summary-title" {...aria({ role: 'heading', level: 2 })}>
        <Icon name="alert" />
        <Text>{title}</Text>
      </View>
      <View className="error-summary-list" {...aria({ role: 'list' })}>
        {errors.map(({ says, field, to }) => (
          <View key={`${field} ${to} ${says}`} {...aria({ role: 'listitem' })}>
            {field || to ? (
              <View
                className="error-summary-link"
                {...aria({ role: 'link' })}
                onClick={() => (field ? requestFocus(field) : to && go(to))}
              >
                {says}
              </View>
            ) : (
              says
            )}
          </View>
        ))}
      </View>
    </View>
  );
}
