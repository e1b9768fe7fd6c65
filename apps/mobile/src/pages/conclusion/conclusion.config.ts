export default definePageConfig({ navigationBarTitleText: '评定结论' });
