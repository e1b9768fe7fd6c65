export default definePageConfig({ navigationBarTitleText: '一米' });
