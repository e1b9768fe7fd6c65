export default definePageConfig({ navigationBarTitleText: '残疾评定', enablePageMeta: true });
