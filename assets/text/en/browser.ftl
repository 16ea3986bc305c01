## The screens in the computer's browser, where there is no window of their own.

# Notices outside any page.
browser-none = No browser was found, and Cabildo needs one to show itself on this computer. Install Firefox, Chrome or Edge and open Cabildo again. If you have one, leave this notice open and type this address into the browser: { $address }
browser-nobody-came = The browser did not show Cabildo. Leave this notice open, open the browser yourself and type this address into it: { $address }
browser-not-served = This computer does not let Cabildo show itself in the browser ({ $why }). Restart the computer. If nothing changes, ask whoever installed Cabildo for help. Your data was not touched.
browser-in-a-window = Cabildo is already open with this data file. Look for it in the taskbar, or close it and open it again.

# On the page.
browser-stranger-title = Open Cabildo from its icon
browser-stranger = This address has been used already. Close this tab and open Cabildo from its icon. Your data is safe.
browser-elsewhere-title = Cabildo was opened in another tab
browser-elsewhere = Go on in the other tab, or go on here. What you have saved is safe.
browser-go-on-here = Go on here
browser-ended-title = Cabildo was closed
browser-ended = The program no longer answers. What you have saved is safe. Close this tab and open Cabildo from its icon.
browser-downloads = Downloads
browser-downloading = The browser is downloading { $file }. Wait until it is done before you close the browser or take out the USB stick.
