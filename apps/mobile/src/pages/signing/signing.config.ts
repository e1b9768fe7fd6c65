export default definePageConfig({ navigationBarTitleText: '核对并签名', enablePageMeta: true });
