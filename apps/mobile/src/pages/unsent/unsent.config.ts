export default definePageConfig({ navigationBarTitleText: '手机里存着的', enablePageMeta: true });
