export default definePageConfig({ navigationBarTitleText: '帮助与人工服务', enablePageMeta: true });
