/** Stands in for Taro's web components: the parts of this app are plain HTML, and need none of their 45 kB. */
function nothing() {}

export {
  nothing as defineCustomElementTaroPullToRefreshCore,
  nothing as defineCustomElementTaroSwiperCore,
  nothing as defineCustomElementTaroSwiperItemCore,
  nothing as defineCustomElementTaroTabbar,
};
