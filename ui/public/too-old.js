// Says in words that the screens do not come, in browsers that understand nothing else of ours.
setTimeout(function () {
  var words = document.getElementById("too-old");
  if (words && !document.getElementById("app").firstChild) words.removeAttribute("hidden");
}, 15000);
